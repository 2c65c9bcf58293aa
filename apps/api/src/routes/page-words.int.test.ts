import { documentSchemas, type ReadValue, type Source } from '@numora/contract'
import type { Extract } from '@numora/core'
import { envelopeOf, generateEInvoice, generateInvoice } from '@numora/samples'
import { ingestDocument, readDocument } from '@numora/testkit/read-document'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiWorld, type Caller, openApiWorld } from '../../test/api-world.ts'
import { formOf } from '../../test/files.ts'

let world: ApiWorld
let caller: Caller
beforeAll(async () => {
  world = await openApiWorld()
  caller = await world.newCaller()
})
afterAll(() => world.close())

/** Uploads a file and has it read by a version that stored no words. */
async function upload(
  bytes: Uint8Array,
  name: string,
  pageCount: number,
): Promise<{ id: string; path: string }> {
  const body = formOf(['schema', 'invoice_v2'], ['file', new Blob([new Uint8Array(bytes)]), name])
  const { json } = await world.send('POST', '/v1/documents', { caller, body })
  const early = await world.send('GET', `${json.status_url}/pages/1/words`, { caller })
  expect([early.status, early.json.error.code]).toEqual([409, 'conflict'])
  await readDocument(caller.ctx, json.id)
  await world.system.database.document.update({ where: { id: json.id }, data: { pageCount } })
  return { id: json.id, path: json.status_url }
}

test('an e-invoice in XML has drawn pages with words, also one that was read before they were drawn', async () => {
  const { bytes, truth } = await generateEInvoice({ seed: 'words', syntax: 'ubl', lineCount: 2 })
  const { path } = await upload(bytes, 'invoice.xml', 0)
  const image = await fetch(`${world.url}${path}/pages/1?width=600`, {
    headers: { authorization: `Bearer ${caller.secret}` },
  })
  expect((await sharp(await image.arrayBuffer()).metadata()).width).toBe(600)
  const { status, json, headers } = await world.send('GET', `${path}/pages/1/words`, { caller })
  expect(status).toBe(200)
  const texts = json.data.map(({ text }: { text: string }) => text)
  expect(texts).toContain(truth.fields.invoice_number!.split(' ')[0])
  const etag = headers.get('etag')!
  expect(headers.get('cache-control')).toBe('private, no-cache')
  const again = await world.send('GET', `${path}/pages/1/words`, {
    caller,
    headers: { 'if-none-match': etag },
  })
  expect(again.status).toBe(304)
  expect((await world.send('GET', `${path}/pages/9/words`, { caller })).status).toBe(404)
})

test('a code that contradicts its page is a difference, until a person decides', async () => {
  const { bytes } = await generateInvoice({ seed: 'code', language: 'en' })
  const { id, path } = await upload(bytes, 'invoice.pdf', 1)
  const source = (top: number): Source => ({ page: 1, box: [0.1, top, 0.2, top + 0.1] })
  const differing = {
    page: { value: '119.00', source: source(0.5) },
    code: { value: '191.00', source: source(0.7) },
  }
  const extract: Extract = async () => {
    const { fields } = documentSchemas.invoice_v2
    const none = { value: null, confidence: 0, source: null, origin: 'extracted' } as const
    return {
      ok: true,
      schema: 'invoice_v2',
      pageCount: 1,
      fields: Object.fromEntries(fields.map(({ name }): [string, ReadValue] => [name, none])),
      lineItems: [],
      issues: [{ code: 'page_and_code_differ', field: 'total_amount', differing }],
    }
  }
  await world.send('POST', `${path}/actions/reprocess`, { caller })
  await ingestDocument(caller.ctx, id, extract)
  const { json } = await world.send('GET', `${path}/differences`, { caller })
  expect(json.data).toEqual([{ field: 'total_amount', line_item_id: null, xml: null, ...differing }])
  const reason = { code: 'page_and_code_differ', field: 'total_amount' }
  expect((await world.send('GET', path, { caller })).json.review_reasons).toContainEqual(reason)
  await world.send('PATCH', `${path}/review`, { caller, json: { fields: { total_amount: '119.00' } } })
  expect((await world.send('GET', path, { caller })).json.review_reasons).not.toContainEqual(reason)
})

test('a signed FatturaPA is accepted by its bytes, read and drawn like the XML in it', async () => {
  const { bytes, truth } = await generateEInvoice({ seed: 'signed', syntax: 'fatturapa', kind: 'invoice' })
  const { path } = await upload(envelopeOf(bytes, 'base64'), 'IT01234567890_00001.xml.p7m', 1)
  const { json: document } = await world.send('GET', path, { caller })
  expect(document.file.content_type).toBe('application/pkcs7-mime')
  const { json } = await world.send('GET', `${path}/pages/1/words`, { caller })
  expect(json.data.map(({ text }: { text: string }) => text)).toContain(truth.fields.invoice_date)
})

test('a PDF is split into files of its pages', async () => {
  const { bytes } = await generateInvoice({ seed: 'several', language: 'en', lineCount: 60 })
  const { path, id } = await upload(bytes, 'scan.pdf', 2)
  const proposed = await world.send('GET', `${path}/split`, { caller })
  expect(proposed.json).toEqual({
    pages: [[1, 2]],
    is_proposal: true,
    boundaries: [],
    document_ids: [],
  })
  expect((await world.send('GET', `${path}/differences`, { caller })).json).toEqual({ data: [] })
  const words = async (of: string, page: number) => {
    const { json } = await world.send('GET', `/v1/documents/${of}/pages/${page}/words`, { caller })
    return json.data.map(({ text }: { text: string }) => text)
  }
  const second = await words(id, 2)
  const headers = { 'idempotency-key': 'split' }
  const json = { pages: [[2], [1]] }
  const { status, json: made } = await world.send('POST', `${path}/actions/split`, { caller, json, headers })
  expect(status).toBe(202)
  expect(made.data).toMatchObject([
    { parent_id: id },
    { parent_id: id, file: { content_type: 'application/pdf' } },
  ])
  const part = made.data[0].id
  await readDocument(caller.ctx, part)
  expect(await words(part, 1)).toEqual(second)
  const replayed = await world.send('POST', `${path}/actions/split`, { caller, json, headers })
  expect(replayed.headers.get('idempotent-replayed')).toBe('true')
  expect((await world.send('GET', path, { caller })).json.failure.code).toBe('divided')
})

test('a picture cannot be split, and its words are there only after it has been read again', async () => {
  const png = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  const { path } = await upload(png, 'photo.png', 1)
  const words = await world.send('GET', `${path}/pages/1/words`, { caller })
  expect([words.status, words.json.error.message]).toEqual([409, expect.stringContaining('reprocess')])
  const json = { pages: [[1], [2]] }
  expect((await world.send('POST', `${path}/actions/split`, { caller, json })).status).toBe(422)
})
