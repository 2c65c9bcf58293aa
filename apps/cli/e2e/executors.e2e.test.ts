import { fileURLToPath } from 'node:url'
import { generateInvoice } from '@numora/samples'
import { type ReceivedRequest, type Receiver, startReceiver } from '@numora/testkit/receiver'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openWorld, type World } from './world/open-world.ts'
import { readWorkflow, runN8nWorkflow } from './world/run-n8n-workflow.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const docs = fileURLToPath(new URL('../../../docs/', import.meta.url))
const { bytes: file } = await generateInvoice({
  language: 'en-GB',
  layout: 'letter',
  kind: 'invoice',
  lineCount: 2,
  taxMode: 'net',
  seed: 'executors',
})

let world: World
let id: string
let erp: Receiver
let executor: Receiver
beforeAll(async () => {
  world = await openWorld()
  id = (await world.client.documents.createAndWait({ schema: 'invoice_v2', file })).id
})
afterAll(() => world.close())
beforeEach(async () => {
  erp = await startReceiver({
    status: 201,
    body: '{"id":7781}',
    headers: { 'content-type': 'application/json' },
  })
  executor = await startReceiver()
  const { data } = await world.client.routes.list()
  for (const { id } of data) await world.client.routes.delete(id)
  return async () => {
    await erp.close()
    await executor.close()
  }
})

/** Approves the document with another number, which starts its deliveries by the present routes. */
async function approve(invoice_number: string): Promise<void> {
  await world.client.documents.correct(id, { fields: { invoice_number } })
  await world.client.documents.approve(id)
}

async function delivery() {
  const document = await world.client.documents.get(id, { wait_seconds: 30 })
  const { data } = await world.client.deliveries.list(id)
  return { status: document.status, attempt: data[0] }
}

/** Starts once Numora's request has been answered, as most systems for workflows do. */
function afterAnswering(work: (request: ReceivedRequest) => Promise<unknown>) {
  const outcome = Promise.withResolvers<unknown>()
  executor.answer = (request) => {
    setTimeout(() => work(request).then(outcome.resolve, outcome.reject))
    return {}
  }
  return outcome.promise
}

test('an executor that is written from the documentation alone delivers what it is asked for', async () => {
  const route = {
    schema: 'invoice_v2',
    provider: 'our-erp',
    mode: 'external',
    trigger: 'on_approve',
  } as const
  const { secret } = await world.client.routes.create({ ...route, config: { url: executor.url } })
  const call = async (path: string, body?: object) => {
    const response = await fetch(world.url + path, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${world.apiKey}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    return (await response.json()) as { fields: { invoice_number: { value: string } } }
  }
  const done = afterAnswering(async ({ headers, body }) => {
    const { type, data } = new Webhook(secret!).verify(body, headers) as {
      type: string
      data: { claim_id: string; result_url: string; report_url: string }
    }
    const result = await call(data.result_url)
    const record = await fetch(erp.url, { method: 'POST', body: result.fields.invoice_number.value })
    await call(data.report_url, {
      provider: 'our-erp',
      claim_id: data.claim_id,
      status: 'succeeded',
      execution_id: 'run-1',
      attempted_at: new Date().toISOString(),
      external_record_id: String(((await record.json()) as { id: number }).id),
    })
    return type
  })
  await approve('INV-1')
  expect(await done).toBe('delivery.requested')
  expect(await delivery()).toMatchObject({
    status: 'push_succeeded',
    attempt: { external_record_id: '7781' },
  })
  expect(erp.requests.map(({ body }) => body)).toEqual(['INV-1'])
})

test('the n8n workflow of the documentation verifies, delivers and reports', async () => {
  const text = 'text-whose-bytes-are-the-secret-of-the-route'
  const workflow = readWorkflow(`${docs}n8n/deliver-on-request.json`, {
    'https://numora.example.com': world.url,
    'https://erp.example.com/invoices': erp.url,
    'PASTE THE TEXT OF THE SECRET HERE': text,
  })
  const run = ({ headers, body }: ReceivedRequest) =>
    runN8nWorkflow(
      workflow,
      { json: { headers, body: JSON.parse(body) }, binary: Buffer.from(body) },
      world.apiKey,
    )
  await world.client.routes.create({
    schema: 'invoice_v2',
    provider: 'n8n',
    mode: 'external',
    trigger: 'on_approve',
    config: { url: executor.url },
    credentials: { secret: `whsec_${Buffer.from(text).toString('base64')}` },
  })
  const done = afterAnswering(run)
  await approve('INV-2')
  expect(await done).toEqual([
    'Numora asks',
    'Body as received',
    'Signature',
    'From Numora?',
    'Result',
    'Into the ERP',
    'Report success',
  ])
  const { status, attempt } = await delivery()
  expect(status).toBe('push_succeeded')
  expect(attempt).toMatchObject({ external_record_id: '7781', execution_id: expect.stringMatching(/^n8n-/) })
  const [sent] = erp.requests
  expect(JSON.parse(sent!.body)).toMatchObject({ number: 'INV-2', replaces: null })
  expect(sent!.headers['idempotency-key']).toBe(attempt!.claim_id)

  const [asked] = executor.requests
  const forged = { ...asked!, body: asked!.body.replace('INV', 'XXX').replace('create', 'delete') }
  expect(await run(forged)).toEqual(['Numora asks', 'Body as received', 'Signature', 'From Numora?'])

  erp.answer = () => ({ status: 422, body: '{}' })
  const failing = afterAnswering(run)
  await approve('INV-3')
  expect(await failing).toContain('Report failure')
  expect(await delivery()).toMatchObject({
    status: 'push_failed',
    attempt: { error_code: 'erp_refused', error_message: 'Request failed with status code 422' },
  })
})

test('the n8n workflow that polls claims what waits in the outbox, delivers and reports', async () => {
  const workflow = readWorkflow(`${docs}n8n/poll-outbox.json`, {
    'https://numora.example.com': world.url,
    'https://erp.example.com/invoices': erp.url,
  })
  await world.client.routes.create({
    schema: 'invoice_v2',
    provider: 'n8n',
    mode: 'external',
    trigger: 'manual',
  })
  await approve('INV-4')
  await runN8nWorkflow(workflow, { json: {} }, world.apiKey)
  expect(await delivery()).toMatchObject({
    status: 'push_succeeded',
    attempt: { external_record_id: '7781' },
  })
  expect(erp.requests.map(({ body }) => JSON.parse(body).number)).toEqual(['INV-4'])
})
