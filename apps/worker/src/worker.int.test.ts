import { fileURLToPath } from 'node:url'
import { type FieldValue, ReaderCrashed } from '@numora/contract'
import {
  approve,
  correct,
  createWorkspace,
  GivenBack,
  getContents,
  getDocument,
  getResult,
  listDocumentEvents,
  newId,
  putVendor,
  receiveFile,
  submitDocument,
  systemActor,
  updateSettings,
} from '@numora/core'
import { type Context, contextFor } from '@numora/core/testing'
import { createExtractor, type Extractor } from '@numora/extraction'
import { envelopeOf, generateEInvoice, generateInvoice, generateReceipt } from '@numora/samples'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import pino from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ingestStep } from './steps/ingest.ts'
import { learnStep } from './steps/learn.ts'
import { startWorker } from './worker.ts'

type Entry = { level: number; msg: string; documentId?: string }
const logged: Entry[] = []

function errors() {
  return logged.filter(({ level }) => level >= 50)
}

let world: TestSystem
beforeAll(async () => {
  const logger = pino({ level: 'debug' }, { write: (line: string) => void logged.push(JSON.parse(line)) })
  world = await openTestSystem({ logger })
})
afterAll(() => world.close())
beforeEach(() => {
  logged.length = 0
})

async function newContext(): Promise<Context> {
  const { id } = await createWorkspace(world.system, { name: 'Test' })
  return contextFor(world.system, { workspaceId: id, actor: systemActor, requestId: 'req_1' })
}

async function submit(ctx: Context, bytes: Uint8Array, schema = 'invoice_v2'): Promise<string> {
  const key = `files/${ctx.workspaceId}/${newId('document')}`
  const content = (async function* () {
    yield Buffer.from(bytes)
  })()
  const facts = await receiveFile(ctx.storage, key, content)
  const { receipt } = await submitDocument(ctx, {
    schema,
    file: { key, name: 'a.pdf', ...facts },
  })
  return receipt.id
}

async function invoice() {
  return (await generateInvoice({ seed: 'worker', language: 'en', layout: 'letter' })).bytes
}

/** Outlines on many pages, which must be read as pictures: that takes longer than any test. */
function slowPdf(): Uint8Array {
  const content = `0 0 1 rg ${'60 60 3 9 re f 70 80 9 3 re f '.repeat(50)}`
  const kids = Array.from({ length: 50 }, () => '4 0 R').join(' ')
  return Buffer.from(`%PDF-1.7
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [${kids}] /Count 50 >> endobj
4 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 5 0 R >> endobj
5 0 obj << /Length ${content.length} >>
stream
${content}
endstream endobj
trailer << /Root 1 0 R >>
%%EOF`)
}

function payloadOf(ctx: Context, documentId: string) {
  return {
    documentId,
    workspaceId: ctx.workspaceId,
    generation: 1,
    requestId: 'req_1',
  }
}

function run() {
  return { signal: new AbortController().signal, retries: 0 }
}

test('reads submitted documents, and learns from corrections', { timeout: 120_000 }, async () => {
  const ctx = await newContext()
  const worker = await startWorker(world.system, { concurrency: 1 })
  const id = await submit(ctx, await invoice())
  const status = async () => (await getDocument(ctx, { id })).status
  await expect.poll(status, { timeout: 60_000 }).toBe('review_required')
  const { fields } = await getResult(ctx, { id })
  expect((fields as Record<string, FieldValue>).total_amount?.value).toMatch(/^\d/)
  await correct(ctx, { id, fields: { vendor_name: 'A Trading Name' } })
  await approve(ctx, { id })
  const types = async () => (await listDocumentEvents(ctx, { id, limit: 50 })).data.map(({ type }) => type)
  await expect.poll(types, { timeout: 60_000 }).toContain('layout.learned')
  await worker.close()
  expect(errors()).toEqual([])
})

test.each([
  ['a mail', (mail: Uint8Array) => mail],
  ['a signed mail', (mail: Uint8Array) => envelopeOf(mail)],
])(
  'unpacks %s, and reads each file in it as if it had been submitted alone',
  {
    timeout: 120_000,
  },
  async (_what, sent) => {
    const ctx = await newContext()
    const xml = await generateEInvoice({ seed: 'mail', syntax: 'ubl', kind: 'invoice' })
    const attachment = (name: string, bytes: Uint8Array) =>
      `--b\r\nContent-Disposition: attachment; filename=${name}\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString('base64')}\r\n`
    const head =
      'From: a@example.com\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n'
    const files = [
      attachment('invoice.xml', xml.bytes),
      attachment('damaged.pdf', Buffer.from('%PDF-1.7 damaged')),
      attachment('notes.txt', Buffer.from('Hello')),
    ]
    const worker = await startWorker(world.system, { concurrency: 1 })
    const id = await submit(ctx, sent(Buffer.from(`${head}${files.join('')}--b--\r\n`)))
    const failure = async (of: string) => (await getDocument(ctx, { id: of })).failure?.code
    await expect.poll(() => failure(id), { timeout: 60_000 }).toBe('divided')
    const { data } = await getContents(ctx, { id })
    expect(data.map(({ left_out }) => left_out)).toEqual([null, null, 'not_a_document'])
    const [invoiceId, damagedId] = data.map(({ document_id }) => document_id!)
    await expect.poll(() => failure(damagedId!), { timeout: 60_000 }).toBe('file_unreadable')
    const status = async () => (await getDocument(ctx, { id: invoiceId! })).status
    await expect.poll(status, { timeout: 60_000 }).toBe('review_required')
    const { fields } = await getResult(ctx, { id: invoiceId! })
    const { invoice_number } = fields as Record<string, FieldValue>
    expect(invoice_number?.value).toBe(xml.truth.fields.invoice_number)
    await worker.close()
    expect(errors()).toEqual([])
  },
)

test('is surer of a vendor that is on the list, and of an own company as the customer', {
  timeout: 120_000,
}, async () => {
  const ctx = await newContext()
  const worker = await startWorker(world.system, { concurrency: 1 })
  const bytes = await invoice()
  const read = async () => {
    const id = await submit(ctx, bytes)
    const status = async () => (await getDocument(ctx, { id })).status
    await expect.poll(status, { timeout: 60_000 }).toBe('review_required')
    const { fields } = await getResult(ctx, { id })
    const { vendor_name, customer_name } = fields as Record<string, FieldValue>
    return { vendor: vendor_name!, customer: customer_name! }
  }
  const before = await read()
  const known = { tax_ids: [], aliases: [] }
  await putVendor(ctx, { code: 'V-1', name: before.vendor.value!, ibans: [], ...known })
  await updateSettings(ctx, { own_companies: [{ name: before.customer.value!, ...known }] })
  const after = await read()
  for (const party of ['vendor', 'customer'] as const) {
    expect(after[party].value).toBe(before[party].value)
    expect(after[party].confidence).toBeGreaterThan(before[party].confidence)
  }
  await worker.close()
})

test('decides what a file is where that is asked for, and follows what its vendor taught', {
  timeout: 180_000,
}, async () => {
  const ctx = await newContext()
  const worker = await startWorker(world.system, { concurrency: 1 })
  const read = async (bytes: Uint8Array) => {
    const id = await submit(ctx, bytes, 'auto')
    const shown = () => getDocument(ctx, { id })
    expect((await shown()).schema).toBe('auto')
    await expect.poll(async () => (await shown()).status, { timeout: 60_000 }).toBe('review_required')
    return { id, schema: (await shown()).schema, result: await getResult(ctx, { id }) }
  }
  const receipt = await generateReceipt({ seed: 'worker', language: 'en' })
  expect(await read(receipt.bytes)).toMatchObject({
    schema: 'receipt_v1',
    result: { schema: 'receipt_v1', fields: { total_amount: { value: receipt.truth.fields.total_amount } } },
  })
  const bytes = await invoice()
  const first = await read(bytes)
  expect(first).toMatchObject({ schema: 'invoice_v2', result: { schema: 'invoice_v2' } })
  await correct(ctx, { id: first.id, fields: { vendor_name: 'A Trading Name' } })
  await approve(ctx, { id: first.id })
  const typesOf = async (id: string) =>
    (await listDocumentEvents(ctx, { id, limit: 50 })).data.map(({ type }) => type)
  await expect.poll(() => typesOf(first.id), { timeout: 60_000 }).toContain('layout.learned')
  const second = await read(bytes)
  expect(second.result.fields).toMatchObject({ vendor_name: { value: 'A Trading Name' } })
  expect(await typesOf(second.id)).toContain('layout.applied')
  await worker.close()
  expect(errors()).toEqual([])
})

test('reads e-invoices beside a file that takes long, which it gives back when it stops, at no cost and without an error', {
  timeout: 120_000,
}, async () => {
  const ctx = await newContext()
  const worker = await startWorker(world.system, { concurrency: 1 })
  const id = await submit(ctx, slowPdf())
  const row = () => ctx.database.document.findUniqueOrThrow({ where: { id } })
  await expect.poll(async () => (await row()).starts, { timeout: 60_000 }).toBe(1)
  const { bytes } = await generateEInvoice({ seed: 'worker', syntax: 'ubl' })
  const einvoice = await submit(ctx, bytes)
  const status = async () => (await getDocument(ctx, { id: einvoice })).status
  await expect.poll(status, { timeout: 60_000 }).toBe('review_required')
  await worker.close()
  await expect.poll(() => logged.map(({ msg }) => msg), { timeout: 60_000 }).toContain('Job given back')
  expect(await row()).toMatchObject({ state: 'processing', starts: 0, crashes: 0, startedAt: null })
  expect(errors()).toEqual([])
})

test('logs a stage that threw with its document, and keeps what was read', { timeout: 120_000 }, async () => {
  const ctx = await newContext()
  const id = await submit(ctx, await invoice())
  const real = createExtractor()
  const breaking: Pick<Extractor, 'extract' | 'unpack'> = {
    unpack: real.unpack,
    extract: async (file, options) => {
      const result = await real.extract(file, options)
      if (!result.ok) return result
      options.onFault?.({ stage: 'line items', page: null, error: 'TypeError\n    at read (read.ts:1:1)' })
      return { ...result, lineItems: [], issues: [...result.issues, { code: 'partly_read' }] }
    },
  }
  await ingestStep(world.system, breaking)(payloadOf(ctx, id), run())
  await real.close()
  const { status, review_reasons } = await getDocument(ctx, { id })
  expect(status).toBe('review_required')
  expect(review_reasons).toContainEqual({ code: 'partly_read' })
  expect(errors()).toEqual([
    expect.objectContaining({
      documentId: id,
      stage: 'line items',
      fault: expect.stringContaining('read.ts'),
    }),
  ])
})

test('a reading process that dies uses up an attempt', { timeout: 120_000 }, async () => {
  const ctx = await newContext()
  const id = await submit(ctx, await invoice())
  const real = createExtractor({ memoryMb: 1 })
  await expect(ingestStep(world.system, real)(payloadOf(ctx, id), run())).rejects.toThrow(ReaderCrashed)
  await real.close()
  expect(await ctx.database.document.findUniqueOrThrow({ where: { id } })).toMatchObject({
    starts: 0,
    crashes: 1,
  })
})

test('a reading child that sends what is no reading costs an attempt, and the third fails the document', {
  timeout: 120_000,
}, async () => {
  const ctx = await newContext()
  const lies = [
    { kind: 'done', result: { ok: true, fields: { total_amount: 'a lie' } }, faults: [], isSpent: false },
  ]
  const id = await submit(ctx, Buffer.from(`%PDF-1.7\n${JSON.stringify(lies)}`))
  const program = fileURLToPath(new URL('./child/lying-probe.ts', import.meta.resolve('@numora/extraction')))
  const lying = createExtractor({ program })
  const read = () => ingestStep(world.system, lying)(payloadOf(ctx, id), run())
  for (const crashes of [1, 2, 3]) {
    await expect(read()).rejects.toMatchObject({ name: 'ReaderCrashed', reason: 'unfit' })
    expect(await ctx.database.document.findUniqueOrThrow({ where: { id } })).toMatchObject({
      starts: 0,
      crashes,
    })
  }
  await read()
  await lying.close()
  expect(await getDocument(ctx, { id })).toMatchObject({
    status: 'failed',
    failure: { code: 'extraction_failed' },
  })
})

test('learning that was ended gives its job back', { timeout: 120_000 }, async () => {
  const ctx = await newContext()
  const id = await submit(ctx, await invoice())
  const real = createExtractor()
  await ingestStep(world.system, real)(payloadOf(ctx, id), run())
  await real.close()
  await correct(ctx, { id, fields: { vendor_name: 'A Trading Name' } })
  const { approval, updatedAt } = await approve(ctx, { id }).then(() =>
    ctx.database.document.findUniqueOrThrow({ where: { id } }),
  )
  const payload = {
    ...payloadOf(ctx, id),
    approval,
    approvedAt: updatedAt.toISOString(),
    fields: ['vendor_name'],
  }
  await expect(learnStep(world.system, real)(payload, run())).rejects.toThrow(GivenBack)
})
