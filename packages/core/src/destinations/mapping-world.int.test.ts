import type { Condition, MappedField, MappingInput } from '@numora/contract'
import { type Receiver, startReceiver } from '@numora/testkit/receiver'
import { reviewReady } from '@numora/testkit/review-ready'
import { runJobs } from '@numora/testkit/run-jobs'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listAudit } from '../audit/list-audit.ts'
import { type Context, contextFor } from '../context.ts'
import { listDeliveryAttempts } from '../delivery/attempts.ts'
import { dispatch } from '../delivery/dispatch.ts'
import { listOutbox } from '../delivery/outbox.ts'
import { push } from '../delivery/push.ts'
import { retryPush } from '../delivery/retry-push.ts'
import { getDocument } from '../documents/read.ts'
import { approve } from '../reviews/approve.ts'
import { createWorkspace } from '../workspaces.ts'
import { createDestination } from './destinations.ts'
import { exportLookupTable, importLookupTable } from './lookup-csv.ts'
import { deleteLookupTable, getLookupTable, listLookupTables, putLookupTable } from './lookup-tables.ts'
import { listMappingVersions, putMapping } from './mappings.ts'
import { previewMapping } from './preview-mapping.ts'
import { createRoute, updateRoute } from './routes.ts'

let world: TestSystem
let ctx: Context
let receiver: Receiver
let key: { schema: 'invoice_v2'; destination_id: string }
beforeAll(async () => {
  receiver = await startReceiver()
  world = await openTestSystem()
})
afterAll(async () => {
  await world.close()
  await receiver.close()
})
beforeEach(async () => {
  ctx = await newContext()
  receiver.requests.length = 0
  const { id } = await createDestination(ctx, {
    provider: 'webhook',
    display_name: 'ERP',
    config: { url: receiver.url },
  })
  key = { schema: 'invoice_v2', destination_id: id }
})

async function newContext(): Promise<Context> {
  const { id } = await createWorkspace(world.system, { name: 'Test' })
  const actor = { type: 'api_key' as const, id: 'key_1', name: 'test' }
  return contextFor(world.system, { workspaceId: id, actor, requestId: null })
}

function mapping(...fields: MappedField[]): MappingInput {
  return { target: '', fields }
}

function put(...fields: MappedField[]) {
  return putMapping(ctx, { ...key, ...mapping(...fields) })
}

const centres = { name: 'centres', ignore_case: true, rows: [{ key: 'Muster Ltd', value: '42' }] }

describe('a lookup table', () => {
  test('is set, read, imported, exported and deleted, each with an event of the trail', async () => {
    expect(await putLookupTable(ctx, centres)).toMatchObject({ name: 'centres', row_count: 1 })
    await putLookupTable(ctx, centres)
    const csv = 'value;key\n"=1+1";"a ""b"""\n7;C\n'
    expect(await importLookupTable(ctx, { name: 'centres', csv })).toMatchObject({
      ignore_case: true,
      row_count: 2,
    })
    expect(await getLookupTable(ctx, { name: 'centres' })).toMatchObject({
      rows: [
        { key: 'a "b"', value: '=1+1' },
        { key: 'C', value: '7' },
      ],
    })
    const exported = await exportLookupTable(ctx, { name: 'centres' })
    expect(exported).toBe(`key,value\r\n"a ""b""",'=1+1\r\nC,7\r\n`)
    await importLookupTable(ctx, { name: 'other', csv: exported })
    expect((await listLookupTables(ctx, { limit: 1 })).data).toMatchObject([{ name: 'centres' }])
    await deleteLookupTable(ctx, { name: 'centres' })
    const { data } = await listAudit(ctx, { limit: 10, target: 'centres' })
    expect(data.map(({ type }) => type)).toEqual([
      'lookup_table.deleted',
      'lookup_table.updated',
      'lookup_table.created',
    ])
    expect(JSON.stringify(data)).not.toContain('Muster')
  })

  test('is imported as a whole or not at all, with the lines at fault', async () => {
    await putLookupTable(ctx, centres)
    const csv = `key,value\nA,1\na ,2\n" ",3\n${'x'.repeat(501)},4\n`
    await expect(importLookupTable(ctx, { name: 'centres', csv })).rejects.toMatchObject({
      code: 'invalid_payload',
      details: [{ path: 'line 5, key', message: 'expected 1 to 500 characters' }],
    })
    const repeated = csv.split('\n').slice(0, 4).join('\n')
    await expect(importLookupTable(ctx, { name: 'centres', csv: repeated })).rejects.toMatchObject({
      details: [
        { path: 'line 3, key', message: 'is the same key as line 2, key' },
        { path: 'line 4, key', message: 'expected more than blanks' },
      ],
    })
    expect(await getLookupTable(ctx, { name: 'centres' })).toMatchObject({ rows: centres.rows })
  })

  test('finds keys without regard to case unless it is told to', async () => {
    const document_id = await reviewReady(ctx, { externalId: ' NORTH ' })
    const field = { to: 'x', from: 'external_id', lookup: 'units', default: 'none' }
    const found = async (ignore_case: boolean) => {
      await putLookupTable(ctx, { name: 'units', ignore_case, rows: [{ key: 'north', value: 'N' }] })
      return (await previewMapping(ctx, { ...key, document_id, mapping: mapping(field) })).payload.x
    }
    expect([await found(true), await found(false)]).toEqual(['N', 'none'])
  })

  test('is not deleted while a mapping uses it, and no mapping uses one that does not exist', async () => {
    const field = { to: 'centre', from: 'vendor_name', lookup: 'centres' }
    await expect(put(field)).rejects.toMatchObject({
      code: 'invalid_mapping',
      details: [{ path: 'fields.0.lookup', message: 'there is no lookup table "centres"' }],
    })
    await putLookupTable(ctx, centres)
    await put(field)
    await expect(deleteLookupTable(ctx, { name: 'centres' })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining(`invoice_v2/${key.destination_id}`),
    })
    await put({ to: 'centre', value: 1 })
    await deleteLookupTable(ctx, { name: 'centres' })
  })

  test('is seen by its own workspace only', async () => {
    await putLookupTable(ctx, centres)
    const other = await newContext()
    expect((await listLookupTables(other, { limit: 10 })).data).toEqual([])
    await expect(getLookupTable(other, { name: 'centres' })).rejects.toMatchObject({ code: 'not_found' })
    await expect(deleteLookupTable(other, { name: 'centres' })).rejects.toMatchObject({ code: 'not_found' })
    await putLookupTable(other, { ...centres, rows: [] })
    expect(await getLookupTable(ctx, { name: 'centres' })).toMatchObject({ rows: centres.rows })
  })
})

describe('a preview', () => {
  test('is by the current mapping, an earlier version or a draft', async () => {
    const document_id = await reviewReady(ctx)
    await put({ to: 'v', value: 1 })
    await put({ to: 'v', value: 2 })
    const by = async (more: object) => (await previewMapping(ctx, { ...key, document_id, ...more })).payload
    expect(await by({})).toEqual({ v: 2 })
    expect(await by({ version: 1 })).toEqual({ v: 1 })
    expect(await by({ mapping: mapping({ to: 'v', expression: '1 + 2' }) })).toEqual({ v: 3 })
    await expect(by({ version: 3 })).rejects.toMatchObject({ code: 'not_found' })
    const page = await listMappingVersions(ctx, { ...key, limit: 1 })
    expect(page.data).toMatchObject([{ version: 2, fields: [{ to: 'v', value: 2 }] }])
    const rest = await listMappingVersions(ctx, { ...key, limit: 5, cursor: page.next_cursor! })
    expect(rest).toMatchObject({ data: [{ version: 1 }], next_cursor: null })
  })

  test('names every fault of a draft, and an expression that fails', async () => {
    const document_id = await reviewReady(ctx)
    const by = (...fields: MappedField[]) =>
      previewMapping(ctx, { ...key, document_id, mapping: mapping(...fields) })
    await expect(by({ to: 'a', from: 'x' }, { to: 'b', expression: '(' })).rejects.toMatchObject({
      code: 'invalid_mapping',
      details: [{ path: 'mapping.fields.0.from' }, { path: 'mapping.fields.1.expression' }],
    })
    await expect(by({ to: 'a', expression: '$number(vendor_name)' })).rejects.toMatchObject({
      code: 'invalid_mapping',
      details: [{ path: 'mapping.fields.0.expression', message: expect.stringContaining('D3030') }],
    })
  })
})

describe('a push', () => {
  const runPushes = () => runJobs(world.system, 'push', (job, run) => push(world.system, job, run))

  test('is refused while values do not fit, without their text, and made by a retry with a better mapping', async () => {
    await createRoute(ctx, { ...key, provider: 'webhook', mode: 'push', trigger: 'on_approve', active: true })
    await put(
      { to: 'date', from: 'vendor_name', transform: { date_format: 'dd.MM.yyyy' } },
      { to: 'sum', expression: '$number(vendor_name)' },
    )
    const id = await reviewReady(ctx)
    await approve(ctx, { id })
    await runPushes()
    expect(receiver.requests).toEqual([])
    const { data } = await listDeliveryAttempts(ctx, { id, limit: 10 })
    expect(data).toMatchObject([{ status: 'failed', error_code: 'mapping_failed', next_attempt_at: null }])
    expect(data[0]!.error_message).toMatch(
      /fields\.0 \(date\): expected a date .*; fields\.1\.expression \(sum\)/,
    )
    expect(data[0]!.error_message).not.toContain('ACME')
    await put({ to: 'sum', expression: '$number(total_amount) + 1' })
    await retryPush(ctx, { id })
    await runPushes()
    expect(JSON.parse(receiver.requests[0]!.body).payload).toEqual({ sum: 1235.5 })
    expect((await getDocument(ctx, { id })).status).toBe('push_succeeded')
  })
})

describe('conditions on a route', () => {
  const large: Condition = { field: 'total_amount', operator: 'at_least', value: '5000' }
  const small: Condition = { field: 'total_amount', operator: 'less_than', value: '5000' }

  function route(conditions: Condition[], more: object = {}) {
    const push = { ...key, provider: 'webhook', mode: 'push' as const, trigger: 'on_approve' as const }
    return createRoute(ctx, { ...push, active: true, conditions, ...more })
  }
  const external = { mode: 'external', provider: 'erp', destination_id: undefined }

  test('must all hold when a document is approved or dispatched', async () => {
    const { id: routeId } = await route([small, large])
    const id = await reviewReady(ctx)
    expect(await approve(ctx, { id })).toMatchObject({ status: 'reviewed' })
    await expect(dispatch(ctx, { id })).rejects.toMatchObject({ code: 'conflict' })
    await updateRoute(ctx, { id: routeId, conditions: [small] })
    expect(await dispatch(ctx, { id })).toMatchObject({ status: 'push_pending' })
    const other = await reviewReady(ctx)
    expect(await approve(ctx, { id: other })).toMatchObject({ status: 'push_pending' })
  })

  test('must all hold in the outbox', async () => {
    await route([large], external)
    const id = await reviewReady(ctx)
    await approve(ctx, { id })
    const seen = async (provider?: string) =>
      (await listOutbox(ctx, { limit: 1, provider })).data.map(({ document_id }) => document_id)
    expect([await seen(), await seen('erp')]).toEqual([[], []])
    await route([small], external)
    expect([await seen(), await seen('erp'), await seen('other')]).toEqual([[id], [id], []])
  })

  test('are refused with the name of a field that the schema lacks', async () => {
    const unknown: Condition = { field: 'party_a_name', operator: 'is_empty' }
    await expect(route([large, unknown])).rejects.toMatchObject({
      code: 'invalid_value',
      details: [{ path: 'conditions.1.field', message: '"party_a_name" is no field of the schema' }],
    })
    const { id } = await route([large])
    await expect(updateRoute(ctx, { id, conditions: [unknown] })).rejects.toMatchObject({
      code: 'invalid_value',
    })
  })
})
