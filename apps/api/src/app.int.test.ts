import { documentSchemas, type ReadValue } from '@numora/contract'
import { contextFor, createApiKey, createWorkspace, type Extract, ingest, systemActor } from '@numora/core'
import { readerOf } from '@numora/testkit/read-document'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import supertest from 'supertest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from './app.ts'

let world: TestSystem
let workspaceId: string
let api: ReturnType<typeof supertest.agent>
beforeAll(async () => {
  world = await openTestSystem()
  const { system } = world
  workspaceId = (await createWorkspace(system, { name: 'Test' })).id
  const ctx = contextFor(system, { workspaceId, actor: systemActor, requestId: null })
  const { secret } = await createApiKey(ctx, { name: 'test', scopes: ['admin'] })
  const app = createApp({
    system,
    pageTools: { render: async () => null, readWords: async () => null, split: async () => [] },
    rateLimit: null,
    corsOrigins: [],
    publicUrl: () => 'http://127.0.0.1',
    version: '1.2.3',
  })
  api = supertest.agent(app).set('authorization', `Bearer ${secret}`)
})
afterAll(() => world.close())

const found = { vendor_name: ['ACME Supplies', 0.98], invoice_number: ['INV-2026-001', 0.97] } as const

const extract: Extract = async () => ({
  ok: true,
  schema: 'invoice_v2',
  pageCount: 1,
  lineItems: [],
  issues: [],
  fields: Object.fromEntries(
    documentSchemas.invoice_v2.fields.map(({ name }): [string, ReadValue] => {
      const [value, confidence] = found[name as keyof typeof found] ?? [null, 0]
      return [name, { value, confidence, source: null, origin: 'extracted' }]
    }),
  ),
})

/** Reads a document like the worker, with its file already stored. */
async function read(documentId: string): Promise<void> {
  const { system } = world
  const fileKey = `files/${documentId}`
  await system.storage.put(fileKey, Buffer.from('%PDF-1.7'))
  await system.database.document.update({ where: { id: documentId }, data: { fileKey } })
  const job = { documentId, workspaceId, generation: 1, requestId: null }
  await ingest(system, readerOf(extract), job, { signal: new AbortController().signal })
}

test('the published example of creating a document and reading its result is exact', async () => {
  const created = await api.post('/v1/documents').send({
    schema: 'invoice_v2',
    file_url: 'https://example.com/invoice-001.pdf',
    external_id: 'ap-100024',
    metadata: { source: 'email-import', vendor_code: 'ACME' },
  })
  expect(created.status).toBe(202)
  const { id } = created.body
  expect(id).toMatch(/^doc_[0-9a-hjkmnp-tv-z]{26}$/)
  expect(created.body).toEqual({
    id,
    status: 'processing',
    schema: 'invoice_v2',
    status_url: `/v1/documents/${id}`,
    result_url: `/v1/documents/${id}/result`,
  })
  expect((await api.get(created.body.result_url)).body.error.code).toBe('result_not_ready')

  await read(id)
  const status = await api.get(created.body.status_url)
  expect(Object.keys(status.body)).toEqual(
    expect.arrayContaining(
      'id schema status external_id metadata created_at updated_at review_state duplicate_of'.split(' '),
    ),
  )
  await api
    .patch(`/v1/documents/${id}/review`)
    .send({ confirmed_general_field_names: ['invoice_number'] })
    .expect(200)
  const result = await api.get(created.body.result_url).expect(200)
  expect(result.body).toMatchObject({
    id,
    schema: 'invoice_v2',
    status: 'review_required',
    review_state: {
      version: 1,
      confirmed_general_field_names: ['invoice_number'],
      confirmed_line_item_ids: [],
    },
    fields: {
      vendor_name: { value: 'ACME Supplies', confidence: 0.98 },
      invoice_number: { value: 'INV-2026-001', confidence: 0.97 },
    },
    line_items: [],
    duplicate_of: null,
  })
})

test('fields are in the order of their schema, in whatever order the database has them', async () => {
  const created = await api
    .post('/v1/documents')
    .send({ schema: 'invoice_v2', file_url: 'https://example.com/b.pdf' })
  await read(created.body.id)
  const result = await api.get(created.body.result_url)
  expect(Object.keys(result.body.fields)).toEqual(documentSchemas.invoice_v2.fields.map(({ name }) => name))
})

test('an approval without required values, and each other action, answers as documented', async () => {
  const created = await api
    .post('/v1/documents')
    .send({ schema: 'invoice_v2', file_url: 'https://example.com/c.pdf' })
  const { id } = created.body
  await read(id)
  const approved = await api.post(`/v1/documents/${id}/actions/approve`)
  expect(approved.body.error.code).toBe('invalid_review_state')
  const retried = await api.post(`/v1/documents/${id}/actions/retry-push`)
  expect([retried.status, retried.body.error.code]).toEqual([409, 'conflict'])
  const rejected = await api.post(`/v1/documents/${id}/actions/reject`).send({ reason: 'not ours' })
  expect(rejected.body).toMatchObject({ status: 'failed', failure: { code: 'rejected', retryable: false } })
})
