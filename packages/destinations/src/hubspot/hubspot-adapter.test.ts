import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { failureOf, pushRequest, reachForTests, testAdapter } from '../kit/adapter.test-suite.ts'
import type { PushRequest, Reach, Target } from '../kit/adapter.ts'
import type { Fault, VendorRequest } from '../kit/vendor-server.stand-in.ts'
import { type HubSpotStandIn, isRecord, lines, startHubSpotStandIn } from './hubspot.stand-in.ts'
import { hubspotAdapter as adapter } from './hubspot-adapter.ts'
import { errorBody, type HubSpotApi } from './hubspot-api.stand-in.ts'

testAdapter('hubspot', startHubSpotStandIn)

let standIn: HubSpotStandIn
let api: HubSpotApi
let target: Target<'hubspot'>
let reach: Reach
beforeAll(async () => {
  standIn = await startHubSpotStandIn()
  ;({ api, target } = standIn)
  reach = reachForTests()
})
afterAll(() => standIn.close())

type Values = Record<string, unknown>
const payload: Values = { number: 'A-1', total: 10, vendor: '4711', lines }
let lastDocument = 0

/** A first push of a document of its own. */
function first(values: Values = {}): PushRequest {
  lastDocument += 1
  return pushRequest({ ...payload, ...values }, { key: `doc_d${lastDocument}x:1:dst` })
}

/** A push after a correction. */
function next(request: PushRequest, recordId: string | null, values: Values): PushRequest {
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

function create(request: PushRequest, config: Partial<Target<'hubspot'>['config']> = {}) {
  return adapter.create(reach, { ...target, config: { ...target.config, ...config } }, request)
}

function recordsOf({ document }: PushRequest) {
  return {
    records: api.records('2-4711').filter(({ properties }) => properties.numora_document === document.id),
    lines: api
      .records('line_items')
      .filter(({ properties }) => properties.numora_document?.startsWith(`${document.id}-`)),
    files: api.files.filter(({ path }) => path.startsWith(`/numora/${document.id}.`)),
  }
}

function refusing(status: number, category: string, message: string, matches = isRecord) {
  api.failNext({ status, body: errorBody({ category, message }) }, matches)
}

test('a record has the values of the mapping, and its line items, vendor and file', async () => {
  const request = first({ due: null })
  const { recordId, url } = await create(request)
  const { records, lines, files } = recordsOf(request)
  expect(records).toEqual([
    {
      id: recordId,
      archived: false,
      properties: {
        numora_document: request.document.id,
        number: 'A-1',
        total: '10',
        due: '',
        original_file: files[0]!.id,
      },
    },
  ])
  expect(lines.map(({ properties }) => properties)).toEqual([
    { numora_document: `${request.document.id}-1`, name: 'Copper pipe', price: '8' },
    { numora_document: `${request.document.id}-2`, name: 'Delivery', price: '2' },
  ])
  expect(files).toMatchObject([{ access: 'PRIVATE', bytes: Buffer.from('%PDF-1.4\n% a file\n') }])
  expect(api.associated(recordId!, 'line_items')).toEqual(lines.map(({ id }) => id))
  expect(api.associated(recordId!, 'companies')).toEqual(['901'])
  expect(url).toBe(`https://app.hubspot.com/contacts/4711/record/2-4711/${recordId}`)
})

test('an update changes record and vendor, and archives line items that are gone, but none of others', async () => {
  const request = first()
  const { recordId } = await create(request)
  const added = api.add('line_items', { name: 'By hand' }, recordId!)
  const values = { total: 8, vendor: '4712', lines: lines.slice(0, 1) }
  const from = api.requests.length
  await adapter.update(reach, target, next(request, recordId, values))
  const after = recordsOf(request)
  expect(after.records).toMatchObject([{ id: recordId, properties: { total: '8' } }])
  expect(after.lines.map(({ properties }) => properties.name)).toEqual(['Copper pipe'])
  expect(after.files).toHaveLength(1)
  expect(api.requests.slice(from).filter(isUpload)).toEqual([])
  expect(api.associated(recordId!, 'companies')).toEqual(['902'])
  await adapter.update(reach, target, next(request, recordId, { vendor: null, lines: [] }))
  expect(api.associated(recordId!, 'companies')).toEqual([])
  expect(recordsOf(request).lines).toEqual([])
  expect(api.associated(recordId!, 'line_items')).toEqual([added.id])
})

test('more line items than a batch takes are written and archived in several', async () => {
  const many = Array.from({ length: 205 }, (_, index) => ({ name: `Item ${index + 1}` }))
  const request = first({ lines: many })
  const { recordId } = await create(request)
  expect(recordsOf(request).lines).toHaveLength(205)
  expect(api.associated(recordId!, 'line_items')).toHaveLength(205)
  await adapter.update(reach, target, next(request, recordId, { lines: many.slice(0, 1) }))
  expect(recordsOf(request).lines).toHaveLength(1)
})

test('an object without line items, vendor and file is written by one request', async () => {
  const from = api.requests.length
  await create(pushRequest({ number: 'A-1' }, { key: 'doc_plain:1:dst' }), {
    line_items: undefined,
    associations: undefined,
    file_property: undefined,
  })
  expect(api.requests.slice(from).map(({ url }) => url.pathname)).toEqual([
    '/crm/v3/objects/2-4711/batch/upsert',
  ])
})

describe('everything is made once', () => {
  test('by two attempts at the same moment', async () => {
    const request = first()
    await Promise.all([create(request), create(request)])
    const { records, lines, files } = recordsOf(request)
    expect([records.length, lines.length, files.length]).toEqual([1, 2, 1])
  })

  const steps: [string, (request: VendorRequest) => boolean][] = [
    ['the file', isUpload],
    ['the line items', ({ url }) => url.pathname.endsWith('/line_items/batch/upsert')],
    ['the associations', ({ url }) => url.pathname.endsWith('/associate/default')],
  ]
  test.each(steps)('if the answer about %s is lost', async (_, isStep) => {
    const request = first()
    api.failNext('answer lost', isStep)
    expect((await failureOf(create(request))).kind).not.toBe('refused')
    await create(request)
    const { records, lines, files } = recordsOf(request)
    expect([records.length, lines.length, files.length]).toEqual([1, 2, 1])
  })

  test('if the document is pushed again under another key after a refusal', async () => {
    const request = first()
    refusing(403, 'MISSING_SCOPES', 'This app lacks a scope.', ({ url }) =>
      url.pathname.endsWith('/companies/batch/associate/default'),
    )
    expect(await failureOf(create(request))).toMatchObject({ kind: 'refused' })
    await create(next(request, null, { total: 12, vendor: '4712', lines: lines.slice(0, 1) }))
    const after = recordsOf(request)
    expect(after.records).toMatchObject([{ properties: { total: '12' } }])
    expect(after.lines).toHaveLength(1)
    expect(api.associated(after.records[0]!.id, 'companies')).toEqual(['902'])
  })
})

describe('a failure', () => {
  const page: Fault = { status: 502, body: '<html><h1>Bad Gateway</h1></html>' }
  const limited = (policyName: string): Fault => ({
    status: 429,
    body: { status: 'error', message: 'You have reached your limit.', errorType: 'RATE_LIMIT', policyName },
  })
  test.each<[string, Fault, number | undefined]>([
    ['a lock', { status: 423, body: errorBody({ category: 'LOCKED', message: 'Locked' }) }, 2_000],
    ['a migration', { status: 477, headers: { 'retry-after': '3600' }, body: '' }, 3_600_000],
    ['the limit of ten seconds', limited('TEN_SECONDLY_ROLLING'), 10_000],
    ['the limit of a day', limited('DAILY'), 3_600_000],
    ['a page of a proxy', page, undefined],
  ])('by %s is tried again', async (_, fault, retryAfterMs) => {
    api.failNext(fault, isRecord)
    const failure = await failureOf(create(first()))
    expect(failure).toMatchObject({ kind: 'temporary' })
    expect(failure.retryAfterMs).toBe(retryAfterMs)
    expect(failure.message).not.toContain('<')
  })

  test.each([
    ['numora_document', 'temporary'],
    ['reference', 'refused'],
  ])('because %s is taken is %s', async (property, kind) => {
    const message = `Cannot set PropertyValueCoordinates{propertyName=${property}, value=1} on 0. 51 already has that value.`
    refusing(400, 'VALIDATION_ERROR', message)
    expect(await failureOf(create(first()))).toMatchObject({ kind })
  })

  test.each([
    [{ colour: 'red' }, 'VALIDATION_ERROR: Property "colour" does not exist'],
    [{ total: 'ten' }, 'VALIDATION_ERROR: total: ten was not a valid number.'],
    [{ state: 'lost' }, 'VALIDATION_ERROR: state: lost was not one of the allowed options'],
  ])('of %j names the property', async (values, text) => {
    const failure = await failureOf(create(first(values)))
    expect(failure).toMatchObject({ kind: 'refused', message: expect.stringContaining(text) })
  })

  test('of a line item names it, and leaves no record', async () => {
    const request = first({ lines: [lines[0], { name: 'Delivery', price: 'two' }] })
    expect(await failureOf(create(request))).toMatchObject({
      kind: 'refused',
      message:
        'The destination answered 207: line item 2: VALIDATION_ERROR: price: two was not a valid number.',
    })
    expect(recordsOf(request).records).toEqual([])
  })

  test('names the properties that the entries of an error name', async () => {
    const body = {
      ...errorBody({ category: 'VALIDATION_ERROR', message: 'Some required properties were not set.' }),
      errors: [{ message: 'must be set', code: 'MISSING', context: { properties: ['number'] } }],
    }
    api.failNext({ status: 400, body }, isRecord)
    expect(await failureOf(create(first()))).toMatchObject({
      message: 'The destination answered 400: VALIDATION_ERROR: number: must be set',
    })
  })

  test('because the vendor is unknown says which property it is, and writes nothing', async () => {
    const request = first({ vendor: '0815' })
    expect(await failureOf(create(request))).toMatchObject({
      kind: 'refused',
      code: 'association_not_found',
      message: 'No record of companies has the value of vendor as its vendor_number.',
    })
    expect(recordsOf(request)).toEqual({ records: [], lines: [], files: [] })
  })

  test('because the record was deleted does not make it again', async () => {
    const request = first()
    const { recordId } = await create(request)
    api.records('2-4711').find(({ id }) => id === recordId)!.archived = true
    const update = adapter.update(reach, target, next(request, recordId, {}))
    expect(await failureOf(update)).toMatchObject({ kind: 'refused', code: 'record_gone' })
    expect(recordsOf(request).records).toEqual([])
  })

  test('by a token that ended asks for another one', async () => {
    refusing(401, 'EXPIRED_AUTHENTICATION', 'The OAuth token used to make this call expired 2 hours ago.')
    expect(await failureOf(create(first()))).toMatchObject({ kind: 'refused', code: 'credentials_refused' })
  })
})

test.each([
  [{ id_property: 'number' }, 'number of 2-4711 must be set to require unique values'],
  [{ id_property: 'nothing' }, '2-4711 has no property nothing'],
  [{ file_property: 'number' }, 'number of 2-4711 must have the type File'],
  [
    { line_items: { list: 'lines', id_property: 'name' } },
    'name of line_items must be set to require unique',
  ],
  [{ object_type: '2-1' }, 'Unable to infer object type from: 2-1'],
])('a test finds what is wrong in %j', async (wrong, text) => {
  const tested = adapter.test(reach, { ...target, config: { ...target.config, ...wrong } })
  expect(await failureOf(tested)).toMatchObject({ kind: 'refused', message: expect.stringContaining(text) })
})

function isUpload({ method, url }: VendorRequest): boolean {
  return method === 'POST' && url.pathname === '/files/v3/files'
}
