import { type WorkflowStep, webhooks } from '@numora/client'
import { documentSchemas, type FieldDefinition } from '@numora/contract'
import { namedSample, type Sample, type SampleName } from '@numora/samples'
import { type Receiver, startReceiver } from '@numora/testkit/receiver'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { eventually } from './world/eventually.ts'
import { openWorld, type World } from './world/open-world.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })

let world: World
let webhookReceiver: Receiver & { secret: string }
let destination: Receiver & { secret: string }

beforeAll(async () => {
  world = await openWorld()
  webhookReceiver = await openWebhookReceiver()
  destination = await openDestination()
})
afterAll(async () => {
  expect(await world.close()).toEqual([0, 0])
  await webhookReceiver.close()
  await destination.close()
})

test('an uploaded invoice is read, corrected and approved, and delivered with a signature', async () => {
  const { client } = world
  const { bytes, truth } = await namedSample('invoice-en')
  const document = await client.documents.createAndWait({
    schema: 'invoice_v2',
    external_id: 'story-invoice',
    metadata: { source: 'story' },
    file: { name: 'invoice.pdf', content: bytes },
  })
  expect(document).toMatchObject({ status: 'review_required', file: { name: 'invoice.pdf', page_count: 1 } })
  const image = await client.documents.page(document.id, 1)
  expect(image.headers.get('content-type')).toBe('image/png')

  await completeByTruth(document.id, truth)
  const corrected = await client.documents.correct(document.id, {
    fields: { payment_reference: 'STORY 1' },
    confirmed_general_field_names: ['payment_reference', 'invoice_number'],
  })
  expect(corrected.fields).toMatchObject({ payment_reference: { value: 'STORY 1', origin: 'corrected' } })
  const approved = await client.documents.approve(document.id)
  expect(approved.status).toBe('push_pending')
  expect(await client.documents.waitFor(document.id)).toMatchObject({ status: 'push_succeeded' })

  const [push] = pushesOf(document.id)
  expect(await webhooks.verify(push!.body, push!.headers, destination.secret)).toMatchObject({
    operation: 'create',
    external_id: 'story-invoice',
    metadata: { source: 'story' },
    payload: { fields: { invoice_number: { value: truth.fields.invoice_number } } },
  })
  expect(await typesReceived(document.id, 'push.succeeded')).toEqual(
    new Set(['document.processing', 'document.review_required', 'document.reviewed', 'push.succeeded']),
  )
})

test('a photographed receipt and an e-invoice are submitted by upload and by URL', async () => {
  const { client } = world
  const receipt = await client.documents.createAndWait({
    schema: 'receipt_v1',
    file: { name: 'receipt.png', content: (await namedSample('receipt-my')).bytes },
  })
  expect(receipt).toMatchObject({ status: 'review_required', file: { content_type: 'image/png' } })

  const { bytes, truth } = await namedSample('einvoice-ubl')
  const files = await startReceiver({ body: Buffer.from(bytes).toString() })
  const { href } = new URL('/invoice.xml', files.url)
  const fetched = await client.documents.createAndWait({ schema: 'invoice_v2', file_url: href })
  expect(fetched).toMatchObject({ status: 'review_required', file: { name: 'invoice.xml' } })
  const result = await client.documents.result(fetched.id)
  expect(result.fields).toMatchObject({
    total_amount: { value: truth.fields.total_amount, origin: 'einvoice' },
  })
  files.answer = () => ({ status: 404 })
  const missing = await client.documents.createAndWait({ schema: 'invoice_v2', file_url: href })
  expect(missing).toMatchObject({ status: 'failed', failure: { code: 'file_unreachable', retryable: true } })
  await files.close()
})

test('a document is submitted as auto by upload and by URL, and webhooks say what it became', async () => {
  const { client } = world
  const invoice = await namedSample('invoice-de')
  const uploaded = await client.documents.createAndWait({
    schema: 'auto',
    file: { name: 'scan.pdf', content: invoice.bytes },
  })
  expect(uploaded).toMatchObject({ status: 'review_required', schema: 'invoice_v2' })
  const result = await client.documents.result(uploaded.id)
  expect(result.schema === 'invoice_v2' && result.fields.invoice_number.value).toBe(
    invoice.truth.fields.invoice_number,
  )
  const files = await startReceiver({
    body: Buffer.from((await namedSample('einvoice-cii')).bytes).toString(),
  })
  const fetched = await client.documents.createAndWait({
    schema: 'auto',
    file_url: new URL('/scan.xml', files.url).href,
  })
  expect(fetched).toMatchObject({ status: 'review_required', schema: 'invoice_v2' })
  await files.close()
  const broken = await client.documents.createAndWait({
    schema: 'auto',
    file: Buffer.from('%PDF-1.7 broken'),
  })
  expect(broken).toMatchObject({ status: 'failed', schema: 'auto' })

  const { bytes } = await namedSample('receipt-en')
  const receipt = await client.documents.createAndWait({ schema: 'auto', file: bytes })
  expect(receipt).toMatchObject({ status: 'review_required', schema: 'receipt_v1' })
  const received = () =>
    webhookReceiver.requests
      .map(({ body }) => JSON.parse(body))
      .filter(({ data }) => data.document_id === receipt.id)
      .map(({ type, data }) => `${type}: ${data.schema}`)
  await eventually(() => received().length === 2)
  expect(received().sort()).toEqual(['document.processing: auto', 'document.review_required: receipt_v1'])
})

test('the same external_id a hundred times at once makes one document, as auto too', async () => {
  const { bytes } = await namedSample('invoice-us')
  for (const schema of ['invoice_v2', 'auto'] as const) {
    const once = { schema, external_id: `once-${schema}`, file: bytes }
    const receipts = await Promise.all(Array.from({ length: 100 }, () => world.client.documents.upload(once)))
    expect(new Set(receipts.map(({ id }) => id)).size).toBe(1)
    expect((await world.client.documents.list({ external_id: once.external_id })).data).toHaveLength(1)
  }
})

test('only one of two simultaneous approvals acts', async () => {
  const { client } = world
  const { id, updated_at } = await readyToApprove('story-two-approvals', 'invoice-de')
  const approvals = await Promise.allSettled(
    [1, 2].map(() => client.documents.approve(id, { expected_updated_at: updated_at })),
  )
  // The slower one is a repeat that changes nothing.
  expect(approvals.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
  await client.documents.waitFor(id, { until: 'push_succeeded' })
  const events = await Array.fromAsync(client.documents.events(id))
  expect(events.filter(({ type }) => type === 'document.reviewed')).toHaveLength(1)
  expect(pushesOf(id)).toHaveLength(1)
})

test('a worker that is killed during a push repeats it with the same key', async () => {
  const { id } = await readyToApprove('story-killed-push', 'einvoice-cii')
  destination.answer = () => 'silent'
  await world.client.documents.approve(id)
  await eventually(() => pushesOf(id).length > 0)
  await world.killWorker()
  destination.answer = () => ({})
  await world.restartWorker()
  await world.client.documents.waitFor(id, { until: 'push_succeeded' })
  const [first, ...others] = pushesOf(id)
  for (const other of others) {
    expect(other.body).toBe(first!.body)
    expect(other.headers['idempotency-key']).toBe(first!.headers['idempotency-key'])
  }
  expect(others.length).toBeGreaterThan(0)
})

test('runs of workflows go on after a kill of their worker, whichever step they were at', async () => {
  const client = await world.openWorkspace()
  const outside = await startReceiver()
  outside.answer = ({ path }) => (path === '/first' ? 'silent' : {})
  const called = (path: string) => outside.requests.filter((request) => request.path === path)
  const url = (path: string) => new URL(path, outside.url).href
  const config = { url: url('/first') }
  const { id } = await client.destinations.create({ provider: 'webhook', display_name: 'ERP', config })
  const { bytes } = await namedSample('einvoice-ubl')
  const firstSteps: WorkflowStep[] = [
    { id: 'call', type: 'webhook', url: url('/first') },
    { id: 'erp', type: 'push', destination_id: id },
    { id: 'wait', type: 'wait', duration_seconds: 5 },
    { id: 'booked', type: 'wait_for_report', provider: 'sap' },
  ]
  const runs = await Promise.all(
    firstSteps.map(async (first) => {
      const last: WorkflowStep = { id: 'last', type: 'webhook', url: url('/last') }
      const workflow = await client.workflows.create({ name: first.type, steps: [first, last] })
      const { id: document_id } = await client.documents.createAndWait({ schema: 'invoice_v2', file: bytes })
      await client.documents.approve(document_id)
      const { run_id } = await client.workflows.dispatch(workflow.id, { document_id })
      return { run_id, document_id }
    }),
  )
  await eventually(async () => {
    const queued = await client.runs.list({ status: 'queued' })
    return called('/first').length === 2 && queued.data.length === 0
  })
  await world.killWorker()
  outside.answer = () => ({})
  const report = {
    provider: 'sap',
    status: 'succeeded',
    execution_id: 'e-1',
    external_record_id: 'R-1',
  } as const
  await client.deliveries.report(runs[3]!.document_id, { ...report, attempted_at: new Date().toISOString() })
  await world.restartWorker()
  for (const { run_id, document_id } of runs) {
    expect(await client.documents.waitFor(document_id)).toMatchObject({ status: 'push_succeeded' })
    expect(await client.runs.get(run_id)).toMatchObject({ status: 'succeeded', step_id: 'last' })
    const { data } = await client.runs.logs(run_id)
    expect(data.map(({ status }) => status)).toEqual(['succeeded', 'succeeded'])
  }
  const keys = (path: string) => called(path).map(({ headers }) => headers['idempotency-key'])
  expect(new Set(keys('/first')).size).toBe(2)
  expect(new Set(called('/first').map(({ body }) => body)).size).toBe(2)
  expect(keys('/last')).toHaveLength(4)
  expect(new Set(keys('/last')).size).toBe(4)
  await outside.close()
})

test('API and worker lose nothing when killed during their work', async () => {
  const { client } = world
  const { bytes } = await namedSample('invoice-two-pages')
  const picture = (await namedSample('receipt-my')).bytes
  const files = await startReceiver('silent')
  const fetched = await client.documents.create({ schema: 'invoice_v2', file_url: files.url })
  await eventually(() => files.requests.length > 0)
  const submissions = Array.from({ length: 24 }, (_, n) => {
    const file = n % 12 === 0 ? picture : bytes
    return client.documents.upload({ schema: 'invoice_v2', external_id: `story-kill-${n}`, file })
  })
  await Promise.any(submissions)
  await Promise.all([world.killApi(), world.killWorker()])
  files.answer = () => ({ body: '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>' })
  await Promise.all([world.restartApi(), world.restartWorker()])

  const receipts = [fetched, ...(await Promise.all(submissions))]
  expect(new Set(receipts.map(({ id }) => id)).size).toBe(25)
  for (const { id } of receipts) {
    expect(await client.documents.waitFor(id)).toMatchObject({ status: 'review_required' })
    const events = await Array.fromAsync(client.documents.events(id))
    expect(events.map(({ type }) => type)).toEqual(['document.processing', 'document.review_required'])
    await typesReceived(id, 'document.review_required')
  }
  await files.close()
})

test('every event reaches the receiver, and is in the list of events', async () => {
  const listed = await Array.fromAsync(world.client.events.list({ limit: 100 }))
  const missing = () => {
    const received = new Set(webhookReceiver.requests.map(({ headers }) => headers['webhook-id']))
    return listed.filter(({ id }) => !received.has(id))
  }
  await eventually(() => missing().length === 0)
  for (const { body, headers } of webhookReceiver.requests)
    await webhooks.unwrap(body, headers, webhookReceiver.secret, { toleranceSeconds: 3_600 })
})

async function openWebhookReceiver() {
  const receiver = await startReceiver()
  const { secret } = await world.client.webhookEndpoints.create({ url: receiver.url })
  return Object.assign(receiver, { secret })
}

async function openDestination() {
  const receiver = await startReceiver()
  const { id, secret } = await world.client.destinations.create({
    provider: 'webhook',
    display_name: 'ERP',
    config: { url: receiver.url },
  })
  const route = { provider: 'webhook', destination_id: id, mode: 'push', trigger: 'on_approve' } as const
  await world.client.routes.create({ schema: 'invoice_v2', ...route })
  return Object.assign(receiver, { secret: secret! })
}

function pushesOf(documentId: string) {
  return destination.requests.filter(({ body }) => JSON.parse(body).document_id === documentId)
}

/** The types of a document's events that the receiver got, once the given one is among them. */
async function typesReceived(documentId: string, type: string): Promise<Set<string>> {
  const received = () =>
    webhookReceiver.requests
      .map(({ body }) => JSON.parse(body))
      .filter(({ data }) => data.document_id === documentId)
  await eventually(() => received().some((event) => event.type === type))
  return new Set(received().map((event) => event.type as string))
}

async function readyToApprove(externalId: string, name: SampleName) {
  const { bytes, truth } = await namedSample(name)
  const { id } = await world.client.documents.createAndWait({
    schema: 'invoice_v2',
    external_id: externalId,
    file: bytes,
  })
  await completeByTruth(id, truth)
  return world.client.documents.get(id)
}

/** Sets fields that are required for approval and were not read correctly. */
async function completeByTruth(id: string, truth: Sample['truth']): Promise<void> {
  const definitions: readonly FieldDefinition[] = documentSchemas.invoice_v2.fields
  const required = definitions.filter((field) => field.required_for_approval)
  const fields = Object.fromEntries(required.map(({ name }) => [name, truth.fields[name] ?? null]))
  await world.client.documents.correct(id, { fields })
}
