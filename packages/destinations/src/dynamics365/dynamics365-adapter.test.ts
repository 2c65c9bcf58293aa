import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { failureOf, pushRequest, reachForTests, testAdapter } from '../kit/adapter.test-suite.ts'
import type { PushRequest, Reach, Target } from '../kit/adapter.ts'
import type { VendorRequest } from '../kit/vendor-server.stand-in.ts'
import type { Dataverse } from './dataverse.stand-in.ts'
import { type Dynamics365StandIn, lines, startDynamics365StandIn } from './dynamics365.stand-in.ts'
import { dynamics365Adapter as adapter } from './dynamics365-adapter.ts'
import { formatChangeSet } from './odata-batch.stand-in.ts'

testAdapter('dynamics365', startDynamics365StandIn)

let standIn: Dynamics365StandIn
let dataverse: Dataverse
let target: Target<'dynamics365'>
let reach: Reach
beforeAll(async () => {
  standIn = await startDynamics365StandIn()
  ;({ dataverse, target } = standIn)
  reach = reachForTests()
})
afterAll(() => standIn.close())

const payload = { new_number: 'A-1', new_total: 10, new_Vendor: '4711', lines }
let lastDocument = 0

/** A first push of a document of its own. */
function first(values: Record<string, unknown> = {}): PushRequest {
  lastDocument += 1
  return pushRequest({ ...payload, ...values }, { key: `doc_d${lastDocument}x:1:dst` })
}

/** A push after a correction. */
function next(request: PushRequest, recordId: string | null, values: Record<string, unknown>): PushRequest {
  const key = `${request.document.id}:2:dst`
  return pushRequest(
    { ...payload, ...values },
    { operation: recordId === null ? 'create' : 'update', recordId, key },
  )
}

function create(request: PushRequest, config: Partial<Target<'dynamics365'>['config']> = {}) {
  return adapter.create(reach, { ...target, config: { ...target.config, ...config } }, request)
}

function rowsOf({ document }: PushRequest) {
  const rows = dataverse.rows('new_invoice').filter((row) => row.new_documentid === document.id)
  const ids = rows.map(({ id }) => id)
  return {
    rows,
    lines: dataverse.rows('new_invoiceline').filter((row) => ids.includes(row._new_invoice_value as string)),
    notes: dataverse.rows('annotation').filter((row) => ids.includes(row._objectid_value as string)),
  }
}

test('a row has the values of the mapping, its references, owner, lines and file', async () => {
  const request = first()
  const { recordId, url } = await create(request)
  const { rows, lines, notes } = rowsOf(request)
  expect(rows).toEqual([
    {
      id: recordId,
      new_documentid: request.document.id,
      new_number: 'A-1',
      new_total: 10,
      _new_vendor_value: dataverse.rows('account')[0]!.id,
      _ownerid_value: target.config.owner_team_id,
    },
  ])
  expect(lines).toMatchObject([
    { new_documentid: `${request.document.id}-1`, new_text: 'Copper pipe', new_amount: 8 },
    { new_documentid: `${request.document.id}-2`, new_text: 'Delivery', new_amount: 2 },
  ])
  expect(notes).toMatchObject([
    {
      filename: 'invoice.pdf',
      mimetype: 'application/pdf',
      documentbody: Buffer.from('%PDF-1.4\n% a file\n').toString('base64'),
    },
  ])
  expect(url).toBe(`${dataverse.url}/main.aspx?etn=new_invoice&id=${recordId}&pagetype=entityrecord`)
})

test('an update writes what changed, deletes lines that are gone and no line of anybody else', async () => {
  const request = first()
  const { recordId } = await create(request)
  const [row] = rowsOf(request).rows
  dataverse.rows('new_invoiceline').push({ id: 'by-hand', _new_invoice_value: row!.id, new_text: 'By hand' })
  const values = { new_total: 8, new_Vendor: null, lines: lines.slice(0, 1) }
  await adapter.update(reach, target, next(request, recordId, values))
  const after = rowsOf(request)
  expect(after.rows).toMatchObject([{ id: recordId, new_total: 8, _new_vendor_value: null }])
  expect(after.lines.map((line) => line.new_text)).toEqual(['Copper pipe', 'By hand'])
  expect(after.notes).toHaveLength(1)
})

test('a file without a name gets one that says what it is', async () => {
  const request = first()
  const openFile = async () => ({ ...(await first().document.openFile()), name: null })
  await create({ ...request, document: { ...request.document, openFile } })
  expect(rowsOf(request).notes).toMatchObject([{ filename: `${request.document.id}.pdf` }])
})

test('a table without lines and files is written by one request', async () => {
  const request = pushRequest({ new_number: 'A-1' }, { key: 'doc_plain:1:dst' })
  const from = dataverse.requests.length
  const { recordId } = await create(request, { line_items: undefined, attach_file: false })
  expect(dataverse.requests.slice(from).map(({ method }) => method)).toEqual(['PATCH'])
  expect(rowsOf(request).rows).toMatchObject([{ id: recordId, new_number: 'A-1' }])
})

describe('a row is made once', () => {
  test('by two attempts at the same moment', async () => {
    const request = first()
    await Promise.all([create(request), create(request)])
    const { rows, lines, notes } = rowsOf(request)
    expect([rows.length, lines.length, notes.length]).toEqual([1, 2, 1])
  })

  test('if another attempt inserts it between look-up and insertion', async () => {
    const request = first()
    await create(request)
    dataverse.failNext(
      {
        status: 412,
        body: { error: { code: '0x80040237', message: 'A record with matching key values already exists.' } },
      },
      isBatch,
    )
    await create(request)
    expect(rowsOf(request).rows).toHaveLength(1)
  })

  test('if the answer about its file is lost', async () => {
    const request = first()
    dataverse.failNext('answer lost', isNote)
    expect(await failureOf(create(request))).toMatchObject({ kind: 'uncertain' })
    await create(request)
    const { rows, notes } = rowsOf(request)
    expect([rows.length, notes.length]).toEqual([1, 1])
  })

  test('if its file does not arrive', async () => {
    const request = first()
    dataverse.failNext('broken off', isNote)
    expect(await failureOf(create(request))).toMatchObject({ kind: 'uncertain' })
    expect(rowsOf(request).notes).toEqual([])
    await create(request)
    const { rows, notes } = rowsOf(request)
    expect([rows.length, notes.length]).toEqual([1, 1])
  })

  test('if the file was refused and the document is pushed again under another key', async () => {
    const request = first()
    const tooLarge = {
      code: '0x80043e09',
      message: 'The attachment is either not a valid type or is too large.',
    }
    dataverse.failNext({ status: 400, body: { error: tooLarge } }, isNote)
    expect(await failureOf(create(request))).toMatchObject({
      kind: 'refused',
      message: `The destination answered 400: The file: 0x80043e09: ${tooLarge.message}`,
    })
    await create(next(request, null, { new_total: 12 }))
    const { rows, notes } = rowsOf(request)
    expect(rows).toMatchObject([{ new_total: 12 }])
    expect(notes).toHaveLength(1)
  })
})

describe('a refusal', () => {
  test('of a line leaves neither row nor lines, and names line and column', async () => {
    const request = first({ lines: [lines[0], { new_text: 'x'.repeat(101) }] })
    expect(await failureOf(create(request))).toMatchObject({
      kind: 'refused',
      responseStatus: 400,
      message: expect.stringMatching(/^The destination answered 400: line item 2: 0x80044331: .*'new_text'/),
    })
    expect(rowsOf(request).rows).toEqual([])
  })

  test('of a value names its column, without what surrounds it', async () => {
    const { message } = await failureOf(create(first({ new_colour: 'red' })))
    expect(message).toMatch(
      /^The destination answered 400: 0x80048d19: Invalid property 'new_colour' was found/,
    )
    expect(message).not.toMatch(/fwlink|JsonLight/)
    expect(await failureOf(create(first({ new_total: '10.00' })))).toMatchObject({
      message: expect.stringContaining(
        "Cannot convert the literal '10.00' to the expected type 'Edm.Decimal'",
      ),
    })
  })

  test('because a unique value belongs to another row is final', async () => {
    await create(first({ new_reference: 'R-1' }))
    expect(await failureOf(create(first({ new_reference: 'R-1' })))).toMatchObject({
      kind: 'refused',
      responseStatus: 412,
      message: expect.stringContaining('new_reference'),
    })
  })

  test('because a reference leads nowhere names its table', async () => {
    expect(await failureOf(create(first({ new_Vendor: '0815' })))).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('does not exist in account entity'),
    })
  })

  test('because Dataverse finds nothing by such a value is made without a request', async () => {
    const from = dataverse.requests.length
    expect(await failureOf(create(first({ new_Vendor: '47/11' })))).toMatchObject({
      kind: 'refused',
      code: 'lookup_value_unsuitable',
      message: expect.stringContaining('accountnumber'),
    })
    expect(dataverse.requests).toHaveLength(from)
  })

  test('because the config names no table for the lines says so', async () => {
    expect(await failureOf(create(first(), { line_items: undefined }))).toMatchObject({
      code: 'payload_unsuitable',
      message: expect.stringContaining('lines is a list that the config does not name in line_items'),
    })
  })

  test('because nobody set a mapping says so', async () => {
    const result = {
      ...first(),
      payload: { id: 'doc_1', fields: { total_amount: { value: '1' } }, line_items: [] },
    }
    expect(await failureOf(create(result))).toMatchObject({
      kind: 'refused',
      code: 'payload_unsuitable',
      message: expect.stringContaining('Set a mapping'),
    })
  })

  test('because the row was deleted does not make it again', async () => {
    const request = first()
    const { recordId } = await create(request)
    const rows = dataverse.rows('new_invoice')
    rows.splice(
      rows.findIndex(({ id }) => id === recordId),
      1,
    )
    const update = adapter.update(reach, target, next(request, recordId, {}))
    expect(await failureOf(update)).toMatchObject({ kind: 'refused', code: 'record_gone' })
    expect(rowsOf(request).rows).toEqual([])
  })
})

test('a line that is gone and was deleted meanwhile is tried again', async () => {
  const request = first()
  const { recordId } = await create(request)
  const { contentType, body } = formatChangeSet([
    {
      contentId: '3',
      status: 404,
      headers: {},
      body: {
        error: { code: '0x80060891', message: 'A record with the specified key values does not exist' },
      },
    },
  ])
  dataverse.failNext({ status: 404, headers: { 'content-type': contentType }, body }, isBatch)
  const update = adapter.update(reach, target, next(request, recordId, { lines: lines.slice(0, 1) }))
  expect(await failureOf(update)).toMatchObject({ kind: 'temporary' })
})

test('an answer that breaks off is no refusal, and the next attempt makes no second row', async () => {
  for (const [matches, request] of [
    [isBatch, first()],
    [({ method, url }: VendorRequest) => method === 'GET' && url.pathname.includes('new_invoice'), first()],
  ] as const) {
    await create(request)
    dataverse.failNext({ status: 200, body: '--batchresponse_1\r\nContent-Ty' }, matches)
    expect(await failureOf(create(request))).toMatchObject({ kind: 'temporary', responseStatus: 200 })
    await create(request)
    expect(rowsOf(request).rows).toHaveLength(1)
  }
})

describe('tokens', () => {
  test.each([
    [{ tenant_id: 'another' }, {}, 400, 'AADSTS90002'],
    [{}, { client_id: 'another' }, 400, 'AADSTS700016'],
    [{}, { client_secret: 'another' }, 401, 'AADSTS7000215'],
  ])('are refused for %j %j with what Entra ID says', async (config, credentials, status, text) => {
    const wrong = {
      config: { ...target.config, ...config },
      credentials: { ...target.credentials, ...credentials },
    }
    expect(await failureOf(adapter.test(reachForTests(), wrong))).toMatchObject({
      kind: 'refused',
      code: 'credentials_refused',
      responseStatus: status,
      message: expect.stringMatching(new RegExp(`^The token endpoint answered ${status}: \\w+: ${text}`)),
    })
  })

  test.each([
    ['answer lost', isToken],
    [
      'answer lost',
      ({ method, url }: VendorRequest) => method === 'GET' && url.pathname.includes('new_invoice'),
    ],
  ] as const)('and what is only read leave no doubt about a row: %s', async (fault, matches) => {
    dataverse.failNext(fault, matches)
    const attempt = adapter.create(reachForTests(), target, first())
    expect(await failureOf(attempt)).toMatchObject({ kind: 'temporary' })
  })

  test('are sent to no other host', async () => {
    const hosts = new Set(dataverse.requests.map(({ headers }) => headers.host))
    expect([...hosts]).toEqual([new URL(dataverse.url).host])
  })
})

describe('a test', () => {
  test.each([
    [{ entity_set: 'new_invoics' }, "Resource not found for the segment 'new_invoics'"],
    [{ key_attribute: 'new_documentidd' }, 'new_documentidd'],
    [{ key_attribute: 'new_number' }, 'new_invoice has no alternate key of new_number alone.'],
    [{ table: 'new_invoic' }, 'new_invoic'],
    [{ line_items: { ...config().line_items, entity_set: 'new_lines' } }, 'new_lines'],
  ])('finds what is wrong in %j', async (wrong, text) => {
    const tested = adapter.test(reach, { ...target, config: { ...target.config, ...wrong } })
    expect(await failureOf(tested)).toMatchObject({ kind: 'refused', message: expect.stringContaining(text) })
  })
})

function config() {
  return {
    line_items: {
      list: 'lines',
      entity_set: 'new_invoicelines',
      key_attribute: 'new_documentid',
      parent_lookup: 'new_Invoice',
    },
  }
}

function isToken({ url }: VendorRequest): boolean {
  return url.pathname.endsWith('/token')
}

function isBatch({ url }: VendorRequest): boolean {
  return url.pathname.endsWith('/$batch')
}

function isNote({ method, url }: VendorRequest): boolean {
  return method === 'PATCH' && url.pathname.includes('/annotations(')
}
