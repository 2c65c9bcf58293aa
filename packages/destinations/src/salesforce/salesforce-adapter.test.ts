import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { failureOf, pushRequest, reachForTests, testAdapter } from '../kit/adapter.test-suite.ts'
import type { PushRequest, Reach, Target } from '../kit/adapter.ts'
import type { VendorRequest } from '../kit/vendor-server.stand-in.ts'
import { lines, type SalesforceStandIn, startSalesforceStandIn } from './salesforce.stand-in.ts'
import { salesforceAdapter as adapter } from './salesforce-adapter.ts'
import type { SalesforceApi } from './salesforce-api.stand-in.ts'

testAdapter('salesforce', startSalesforceStandIn)

let standIn: SalesforceStandIn
let api: SalesforceApi
let target: Target<'salesforce'>
let reach: Reach
beforeAll(async () => {
  standIn = await startSalesforceStandIn()
  ;({ api, target } = standIn)
  reach = reachForTests()
})
afterAll(() => standIn.close())

const payload = { Name: 'A-1', Total__c: 10, Vendor__r: { Number__c: '4711' }, lines }
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

function create(request: PushRequest, config: Partial<Target<'salesforce'>['config']> = {}) {
  return adapter.create(reach, { ...target, config: { ...target.config, ...config } }, request)
}

function recordsOf({ document }: PushRequest) {
  const records = api.records('Invoice__c').filter((record) => record.Document__c === document.id)
  const ids = records.map(({ Id }) => Id)
  const documents = api
    .records('ContentDocumentLink')
    .filter((link) => ids.includes(link.LinkedEntityId as string))
  return {
    records,
    lines: api.records('Invoice_Line__c').filter((line) => ids.includes(line.Invoice__c as string)),
    files: documents.map(({ ContentDocumentId }) => ContentDocumentId),
  }
}

function refusing(status: number, error: Record<string, unknown>, matches = isGraph) {
  api.failNext({ status, body: [error] }, matches)
}

test('a record has the values of the mapping, its reference, lines and file', async () => {
  const request = first()
  const { recordId, url } = await create(request)
  const { records, lines, files } = recordsOf(request)
  expect(records).toEqual([
    {
      Id: recordId,
      Document__c: request.document.id,
      Name: 'A-1',
      Total__c: 10,
      Vendor__c: api.records('Account')[0]!.Id,
    },
  ])
  expect(lines).toMatchObject([
    { Document__c: `${request.document.id}-1`, Text__c: 'Copper pipe', Amount__c: 8 },
    { Document__c: `${request.document.id}-2`, Text__c: 'Delivery', Amount__c: 2 },
  ])
  expect(files).toHaveLength(1)
  expect(api.records('ContentVersion').at(-1)).toMatchObject({
    Title: 'invoice.pdf',
    PathOnClient: 'invoice.pdf',
    VersionData: Buffer.from('%PDF-1.4\n% a file\n'),
  })
  expect(url).toBe(`${api.url}/lightning/r/Invoice__c/${recordId}/view`)
})

test('an update writes what changed, deletes lines that are gone and no line of anybody else', async () => {
  const request = first()
  const { recordId } = await create(request)
  api.records('Invoice_Line__c').push({ Id: 'a02byhand', Invoice__c: recordId, Text__c: 'By hand' })
  const values = { Total__c: 8, Vendor__r: { Number__c: null }, lines: lines.slice(0, 1) }
  await adapter.update(reach, target, next(request, recordId, values))
  const after = recordsOf(request)
  expect(after.records).toMatchObject([{ Id: recordId, Total__c: 8, Vendor__c: null }])
  expect(after.lines.map((line) => line.Text__c)).toEqual(['Copper pipe', 'By hand'])
  expect(after.files).toHaveLength(1)
})

test('an object without lines and files is written by one request', async () => {
  const request = pushRequest({ Name: 'A-1' }, { key: 'doc_plain:1:dst' })
  const config = { line_items: undefined, attach_file: false }
  const from = api.requests.length
  const { recordId } = await create(request, config)
  const update = { ...next(request, recordId, {}), payload: { Name: 'A-2' } }
  const updated = await adapter.update(reach, { ...target, config: { ...target.config, ...config } }, update)
  expect(updated).toMatchObject({ recordId, responseStatus: 204 })
  expect(api.requests.slice(from).map(({ method }) => method)).toEqual(['PATCH', 'PATCH'])
  expect(recordsOf(request).records).toMatchObject([{ Id: recordId, Name: 'A-2' }])
})

test('the id of a record is looked up if the answer has none', async () => {
  const request = pushRequest({ Name: 'A-1' }, { key: 'doc_bodiless:1:dst' })
  const config = { line_items: undefined, attach_file: false }
  const { recordId } = await create(request, config)
  api.failNext({ status: 204 }, ({ method }) => method === 'PATCH')
  expect(await create(request, config)).toMatchObject({ recordId, responseStatus: 204 })
})

test('an answer that breaks off is no refusal, and the next attempt makes no second record', async () => {
  for (const matches of [isGraph, isQuery]) {
    const request = first()
    await create(request)
    api.failNext({ status: 200, body: '{"graphs":[{"gra' }, matches)
    expect(await failureOf(create(request))).toMatchObject({ kind: 'temporary', responseStatus: 200 })
    await create(request)
    expect(recordsOf(request).records).toHaveLength(1)
  }
})

describe('a record is made once', () => {
  test('by two attempts at the same moment', async () => {
    const request = first()
    await Promise.all([create(request), create(request)])
    const { records, lines } = recordsOf(request)
    expect([records.length, lines.length]).toEqual([1, 2])
  })

  test.each(['answer lost', 'broken off'] as const)('with one file, if about it the %s', async (fault) => {
    const request = first()
    api.failNext(fault, isFile)
    expect(await failureOf(create(request))).toMatchObject({ kind: 'uncertain' })
    await create(request)
    const { records, files } = recordsOf(request)
    expect([records.length, files.length]).toEqual([1, 1])
  })

  test('if the file was refused and the document is pushed again under another key', async () => {
    const request = first()
    refusing(400, { errorCode: 'STORAGE_LIMIT_EXCEEDED', message: 'storage limit exceeded' }, isFile)
    expect(await failureOf(create(request))).toMatchObject({
      kind: 'refused',
      message: 'The destination answered 400: the file: STORAGE_LIMIT_EXCEEDED: storage limit exceeded',
    })
    await create(next(request, null, { Total__c: 12 }))
    const { records, files } = recordsOf(request)
    expect(records).toMatchObject([{ Total__c: 12 }])
    expect(files).toHaveLength(1)
  })
})

describe('a failure', () => {
  test.each([
    [403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.'],
    [400, 'UNABLE_TO_LOCK_ROW', 'unable to obtain exclusive access to this record'],
    [
      400,
      'DUPLICATE_VALUE',
      'duplicate value found: Document__c duplicates value on record with id: a01000000000001',
    ],
    [500, 'UNKNOWN_EXCEPTION', 'An unexpected error occurred.'],
  ])('%i %s is tried again', async (status, errorCode, message) => {
    refusing(status, { errorCode, message })
    expect(await failureOf(create(first()))).toMatchObject({
      kind: 'temporary',
      responseStatus: status,
      message: `The destination answered ${status}: ${errorCode}: ${message}`,
    })
  })

  test('by another field that must be unique is final', async () => {
    refusing(400, {
      errorCode: 'DUPLICATE_VALUE',
      message: 'duplicate value found: Reference__c duplicates value',
    })
    expect(await failureOf(create(first()))).toMatchObject({ kind: 'refused' })
  })

  test('names the fields that the answer names', async () => {
    const error = {
      errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
      message: 'Too high.',
      fields: ['Total__c'],
    }
    refusing(400, error)
    expect(await failureOf(create(first()))).toMatchObject({
      message: 'The destination answered 400: FIELD_CUSTOM_VALIDATION_EXCEPTION: Too high. (Total__c)',
    })
  })

  test('by a duplicate rule names the rule', async () => {
    const duplicateResut = { allowSave: false, duplicateRule: 'Invoices', matchResults: [] }
    const message = 'Use one of these records?'
    refusing(400, { errorCode: 'DUPLICATES_DETECTED', message, duplicateResut })
    expect(await failureOf(create(first()))).toMatchObject({
      kind: 'refused',
      message:
        'The destination answered 400: DUPLICATES_DETECTED: the duplicate rule "Invoices" does not allow the record',
    })
  })

  test('of a line leaves neither record nor lines, and names line and field', async () => {
    const request = first({ lines: [lines[0], { Text__c: 'x'.repeat(101) }] })
    expect(await failureOf(create(request))).toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(/^The destination answered 400: line item 2: STRING_TOO_LONG: Text__c:/),
    })
    expect(recordsOf(request).records).toEqual([])
  })

  test.each([
    [{ Colour__c: 'red' }, "No such column 'Colour__c'"],
    [{ Name: null }, 'Required fields are missing: [Name]'],
    [{ Document__c: 'x' }, 'The Document__c field should not be specified'],
    [{ Vendor__r: { Number__c: '0815' } }, '0815 not found for field Number__c in entity Account'],
  ])('of %j says what Salesforce says', async (values, text) => {
    expect(await failureOf(create(first(values)))).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining(text),
    })
  })

  test('because several records have the key', async () => {
    const request = first()
    for (const Id of ['a01x', 'a01y'])
      api.records('Invoice__c').push({ Id, Document__c: request.document.id })
    expect(await failureOf(create(request))).toMatchObject({ kind: 'refused', code: 'key_not_unique' })
  })

  test('because the record was deleted does not make it again', async () => {
    const request = first()
    const { recordId } = await create(request)
    const records = api.records('Invoice__c')
    records.splice(
      records.findIndex(({ Id }) => Id === recordId),
      1,
    )
    const update = adapter.update(reach, target, next(request, recordId, { lines: [] }))
    expect(await failureOf(update)).toMatchObject({ kind: 'refused', code: 'record_gone' })
    expect(recordsOf(request).records).toEqual([])
  })

  test('because a line item that is gone was deleted meanwhile is tried again', async () => {
    const request = first()
    const { recordId } = await create(request)
    const deleted = { errorCode: 'NOT_FOUND', message: 'The requested resource does not exist' }
    const graphResponse = {
      compositeResponse: [{ body: [deleted], httpHeaders: {}, httpStatusCode: 404, referenceId: 'left1' }],
    }
    const body = { graphs: [{ graphId: 'document', graphResponse, isSuccessful: false }] }
    api.failNext({ status: 200, body }, isGraph)
    const update = adapter.update(reach, target, next(request, recordId, { lines: lines.slice(0, 1) }))
    expect(await failureOf(update)).toMatchObject({ kind: 'temporary' })
  })

  test('because nobody set a mapping says so', async () => {
    const result = {
      ...first(),
      payload: { id: 'doc_1', fields: { a: { value: '1' }, b: {} }, line_items: [] },
    }
    expect(await failureOf(create(result))).toMatchObject({ kind: 'refused', code: 'payload_unsuitable' })
  })

  test('of a token or of what is only read leaves no doubt about a record', async () => {
    for (const matches of [isToken, isQuery]) {
      api.failNext('answer lost', matches)
      const attempt = adapter.create(reachForTests(), target, first())
      expect(await failureOf(attempt)).toMatchObject({ kind: 'temporary' })
    }
  })
})

test.each([
  [{ object: 'Invoic__c' }, 'Invoic__c: NOT_FOUND'],
  [{ key_field: 'Doc__c' }, 'Invoice__c has no field Doc__c'],
  [{ key_field: 'Name' }, 'Name of Invoice__c must be marked as an external id'],
  [
    { line_items: { list: 'lines', object: 'Line__c', key_field: 'K__c', parent_field: 'P__c' } },
    'Line__c: NOT_FOUND',
  ],
])('a test finds what is wrong in %j', async (wrong, text) => {
  const tested = adapter.test(reach, { ...target, config: { ...target.config, ...wrong } })
  expect(await failureOf(tested)).toMatchObject({ kind: 'refused', message: expect.stringContaining(text) })
})

function isToken({ url }: VendorRequest): boolean {
  return url.pathname.endsWith('/token')
}

function isQuery({ url }: VendorRequest): boolean {
  return url.pathname.endsWith('/query')
}

function isGraph({ url }: VendorRequest): boolean {
  return url.pathname.endsWith('/composite/graph')
}

function isFile({ url }: VendorRequest): boolean {
  return url.pathname.endsWith('/ContentVersion')
}
