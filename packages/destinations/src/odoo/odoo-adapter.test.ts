import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { failureOf, pushRequest, reachForTests, testAdapter } from '../kit/adapter.test-suite.ts'
import type { PushRequest, Reach, Target } from '../kit/adapter.ts'
import type { Fault, VendorRequest } from '../kit/vendor-server.stand-in.ts'
import { asRpc, isRecord, lines, type OdooStandIn, startOdooStandIn } from './odoo.stand-in.ts'
import { odooAdapter as adapter } from './odoo-adapter.ts'
import { type OdooServer, serialized } from './odoo-server.stand-in.ts'

testAdapter('odoo', startOdooStandIn)
describe('with JSON-RPC', () => testAdapter('odoo', () => startOdooStandIn('json_rpc')))

type Values = Record<string, unknown>
const payload = { move_type: 'in_invoice', ref: 'A-1', x_total: 10.5, partner_id: 'DE4711', lines }
let lastDocument = 0

/** A first push of a document of its own. */
function first(values: Values = {}): PushRequest {
  lastDocument += 1
  return pushRequest({ ...payload, ...values }, { key: `doc_d${lastDocument}x:1:dst` })
}

/** A push after a correction. */
function next(request: PushRequest, recordId: string | null, values: Values = {}): PushRequest {
  return pushRequest(
    { ...payload, ...values },
    {
      operation: recordId === null ? 'create' : 'update',
      recordId,
      revision: recordId === null ? 1 : 2,
      key: `${request.document.id}:2:dst`,
    },
  )
}

describe.each(['json_2', 'json_rpc'] as const)('by %s', (api) => {
  let standIn: OdooStandIn
  let server: OdooServer
  let target: Target<'odoo'>
  let reach: Reach
  beforeAll(async () => {
    standIn = await startOdooStandIn(api)
    ;({ server, target } = standIn)
    reach = reachForTests()
  })
  afterAll(() => standIn.close())

  function create(request: PushRequest, config: Partial<Target<'odoo'>['config']> = {}) {
    return adapter.create(reach, { ...target, config: { ...target.config, ...config } }, request)
  }

  function moveOf(recordId: string | null) {
    const move = server.rows('account.move').find(({ id }) => id === Number(recordId))!
    return {
      move,
      lines: server.rows('account.move.line').filter(({ move_id }) => move_id === move.id),
      files: server.rows('ir.attachment').filter(({ res_id }) => res_id === move.id),
    }
  }

  function raising(name: string, message: string, status: number, matches = isRecord) {
    const fault: Fault = { status, body: serialized({ name, message }) }
    server.failNext(api === 'json_2' ? fault : asRpc(fault), matches)
  }

  test('a record has the values of the mapping, its lines, the records it refers to, and the file', async () => {
    const { recordId, url } = await create(first({ invoice_date: '2026-11-01', to_check: true }))
    const { move, lines, files } = moveOf(recordId)
    expect(move).toMatchObject({
      move_type: 'in_invoice',
      state: 'draft',
      ref: 'A-1',
      invoice_date: '2026-11-01',
      x_total: 10.5,
      to_check: true,
      partner_id: 7,
    })
    expect(lines).toMatchObject([
      { name: 'Copper pipe', price_unit: 8, tax_ids: [3] },
      { name: 'Delivery', price_unit: 2, tax_ids: [] },
    ])
    expect(files).toMatchObject([
      {
        name: 'invoice.pdf',
        mimetype: 'application/pdf',
        res_model: 'account.move',
        datas: Buffer.from('%PDF-1.4\n% a file\n').toString('base64'),
      },
    ])
    expect(url).toBe(`${server.url}/web#id=${recordId}&model=account.move&view_type=form`)
  })

  test('an update replaces values and lines, and attaches no second file', async () => {
    const request = first()
    const { recordId } = await create(request)
    const values = { x_total: 8, partner_id: null, lines: [{ ...lines[0], name: 'Pipe' }] }
    await adapter.update(reach, target, next(request, recordId, values))
    const after = moveOf(recordId)
    expect(after.move).toMatchObject({ x_total: 8, partner_id: false })
    expect(after.lines).toMatchObject([{ name: 'Pipe', tax_ids: [3] }])
    expect(after.files).toHaveLength(1)
  })

  describe('a record is made once', () => {
    test('by two attempts at the same moment', async () => {
      const request = first()
      const [one, other] = await Promise.all([create(request), create(request)])
      expect(one.recordId).toBe(other.recordId)
      const { lines, files } = moveOf(one.recordId)
      expect([lines.length, files.length]).toEqual([2, 1])
    })

    test('if the first request is still running when the second looks for it', async () => {
      const request = first()
      const { recordId } = await create(request)
      const name = 'builtins.ValueError'
      raising(name, 'External ID not found in the system', 500, isReference)
      expect((await create(request)).recordId).toBe(recordId)
      const { lines, files } = moveOf(recordId)
      expect([lines.length, files.length]).toEqual([2, 1])
    })

    test('and is not changed by a repeated creation if it was posted meanwhile', async () => {
      const request = first()
      const { recordId } = await create(request)
      Object.assign(moveOf(recordId).move, { state: 'posted', ref: 'by hand' })
      expect(await failureOf(create(request))).toMatchObject({ kind: 'refused', code: 'record_posted' })
      expect(moveOf(recordId).move.ref).toBe('by hand')
    })

    test('with one file, if somebody else attached the same one', async () => {
      const request = first()
      const { recordId } = await create(request, { attach_file: false })
      const bytes = Buffer.from('%PDF-1.4\n% a file\n')
      const checksum = createHash('sha1').update(bytes).digest('hex')
      const byHand = { id: 1, name: 'a.pdf', res_model: 'account.move', res_id: Number(recordId), checksum }
      server.rows('ir.attachment').push(byHand)
      await create(request)
      expect(moveOf(recordId).files).toEqual([byHand])
    })

    test('with one file, if the answer about it is lost', async () => {
      const request = first()
      server.failNext('answer lost', isFile)
      expect(await failureOf(create(request))).toMatchObject({ kind: 'uncertain' })
      const { recordId } = await create(request)
      expect(moveOf(recordId).files).toHaveLength(1)
    })

    test('with the latest values, if the file was refused and it is pushed again under another key', async () => {
      const request = first()
      raising('odoo.exceptions.AccessError', 'You are not allowed to create attachments.', 403, isFile)
      expect(await failureOf(create(request))).toMatchObject({
        kind: 'refused',
        message: expect.stringContaining('the file: AccessError: You are not allowed to create attachments.'),
      })
      const { recordId } = await create(next(request, null, { x_total: 12 }))
      const { move, lines, files } = moveOf(recordId)
      expect(move.x_total).toBe(12)
      expect([lines.length, files.length]).toEqual([2, 1])
    })
  })

  describe('a failure', () => {
    test.each([
      ['psycopg2.errors.SerializationFailure', 'could not serialize access due to concurrent update'],
      ['psycopg2.errors.LockNotAvailable', 'could not obtain lock on row in relation "account_move"'],
      ['psycopg2.pool.PoolError', 'The Connection Pool Is Full'],
    ])('by %s is tried again', async (name, message) => {
      raising(name, message, 500)
      expect(await failureOf(create(first()))).toMatchObject({ kind: 'temporary' })
    })

    test('of an import because of another one at the same time is tried again', async () => {
      const message = 'could not serialize access due to concurrent update\n'
      const body = { ids: false, messages: [{ type: 'error', message, record: 0 }], nextrow: 0 }
      server.failNext({ status: 200, body: api === 'json_2' ? body : { result: body } }, isRecord)
      expect(await failureOf(create(first()))).toMatchObject({ kind: 'temporary' })
    })

    test('never shows the traceback', async () => {
      raising('odoo.exceptions.UserError', 'The period is locked.', 422)
      const failure = await failureOf(create(first()))
      expect(failure).toMatchObject({
        kind: 'refused',
        message: `The destination answered ${api === 'json_2' ? 422 : 200}: UserError: The period is locked.`,
      })
      expect(JSON.stringify(failure)).not.toMatch(/Traceback|\/opt/)
    })

    test.each([
      [{ colour: 'red' }, "Invalid field name 'colour'"],
      [{ x_total: 'ten' }, "'ten' does not seem to be a number for field 'Total' (x_total)"],
      [{ move_type: 'bill' }, "Value 'bill' not found in selection field 'Type' (move_type)"],
      [{ move_type: null }, 'Field: Type (move_type)'],
      [{ lines: [{ name: null, price_unit: 1 }] }, 'Field: Label (name)'],
      [{ x_total: -1 }, 'The total must not be negative.'],
      [{ partner_id: 'DE1' }, 'partner_id: no record of res.partner that the user may see has this value'],
      [{ partner_id: 'DE2' }, 'partner_id: several records of res.partner have this value as their vat.'],
      [
        { lines: [lines[0], { ...lines[1], tax_ids: '7' }] },
        'line item 2: tax_ids: no record of account.tax',
      ],
      [{ lines: [lines[0], { name: null }] }, 'Line item 2 has no value for any field'],
      [{ tags: ['a'] }, 'tags is a list that the config does not name'],
    ])('of %j names the field and leaves nothing', async (values, text) => {
      const before = server.rows('account.move').length
      expect(await failureOf(create(first(values)))).toMatchObject({
        kind: 'refused',
        message: expect.stringContaining(text),
      })
      expect(server.rows('account.move')).toHaveLength(before)
    })

    test('because the entry was posted leaves it as it is', async () => {
      const request = first()
      const { recordId } = await create(request)
      moveOf(recordId).move.state = 'posted'
      const update = adapter.update(reach, target, next(request, recordId, { x_total: 1 }))
      expect(await failureOf(update)).toMatchObject({ kind: 'refused', code: 'record_posted' })
      expect(moveOf(recordId).move.x_total).toBe(10.5)
    })

    test('because the record was deleted does not make it again', async () => {
      const request = first()
      const { recordId } = await create(request)
      const moves = server.rows('account.move')
      moves.splice(
        moves.findIndex(({ id }) => id === Number(recordId)),
        1,
      )
      const update = adapter.update(reach, target, next(request, recordId))
      expect(await failureOf(update)).toMatchObject({ kind: 'refused', code: 'record_gone' })
    })

    test('because there is no such database is final', async () => {
      const failure = await failureOf(create(first(), { database: 'other' }))
      expect(failure).toMatchObject({ kind: 'refused' })
      if (api === 'json_rpc') expect(failure.code).toBe('database_missing')
    })

    test('because the credentials are wrong says so', async () => {
      const wrong = { ...target, credentials: standIn.wrongCredentials! }
      expect(await failureOf(adapter.test(reach, wrong))).toMatchObject({ code: 'credentials_refused' })
    })
  })

  test.each([
    [{ model: 'account.mov' }, 'account.mov: '],
    [{ line_items: { list: 'lines', field: 'lines' } }, 'account.move has no one2many field lines'],
    [
      { lookups: [{ field: 'partner_id', model: 'res.users', by: 'login' }] },
      'account.move has no many2one field partner_id that refers to res.users',
    ],
    [
      {
        line_items: {
          list: 'lines',
          field: 'invoice_line_ids',
          lookups: [{ field: 'tax_ids', model: 'account.tax', by: 'amount' }],
        },
      },
      'account.move.line has no many2one field tax_ids',
    ],
  ])('a test finds what is wrong in %j', async (wrong, text) => {
    const tested = adapter.test(reach, { ...target, config: { ...target.config, ...wrong } })
    expect(await failureOf(tested)).toMatchObject({ kind: 'refused', message: expect.stringContaining(text) })
  })
})

function isFile({ body }: VendorRequest): boolean {
  return body.includes('"datas"')
}

function isReference({ body, url }: VendorRequest): boolean {
  return `${url.pathname} ${body}`.includes('check_object_reference')
}
