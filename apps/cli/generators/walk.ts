import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'

type Document = {
  id: string
  status: string
  file: { name: string | null }
  metadata: Record<string, string>
}

/** The calls that a generated client must offer, in the same form for all. */
export type Calls = {
  create(body: { schema: string; file_url: string; external_id: string }): Promise<{ id: string }>
  upload(body: { schema: string; file: File; metadata: Record<string, string> }): Promise<{ id: string }>
  get(id: string): Promise<Document>
  list(query: { status: 'review_required'; metadata: Record<string, string> }): Promise<Document[]>
  approve(id: string): Promise<Document>
}

/** Submits by URL, uploads, waits, lists and approves; throws if a result is wrong. */
export async function walk(name: string, calls: Calls): Promise<void> {
  const file_url = process.env.FILE_URL!
  const created = await calls.create({ schema: 'invoice_v2', file_url, external_id: name })
  const file = new File([readFileSync(process.env.FILE!)], 'invoice.pdf', { type: 'application/pdf' })
  const metadata = { client: name }
  const uploaded = await calls.upload({ schema: 'invoice_v2', file, metadata })

  const read = async (id: string): Promise<Document> => {
    const document = await calls.get(id)
    return document.status === 'processing' ? read(id) : document
  }
  assert.equal((await read(created.id)).status, 'review_required')
  const document = await read(uploaded.id)
  assert.equal(document.file.name, 'invoice.pdf')
  assert.deepEqual(document.metadata, metadata)
  const listed = await calls.list({ status: 'review_required', metadata })
  assert.deepEqual(
    listed.map(({ id }) => id),
    [uploaded.id],
  )
  assert.equal((await calls.approve(uploaded.id)).status, 'reviewed')
}
