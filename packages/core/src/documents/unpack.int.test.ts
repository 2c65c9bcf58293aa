import { openWorkspace } from '@numora/testkit/open-workspace'
import { ingestDocument, readDocument } from '@numora/testkit/read-document'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { whenOthersEnded } from '@numora/testkit/when-others-ended'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Context } from '../context.ts'
import { listEvents } from '../events/list-events.ts'
import { receiveBytes } from '../storage/receive-file.ts'
import { getContents } from './contents.ts'
import { deleteDocument } from './delete.ts'
import { listDocumentEvents } from './events.ts'
import { getFile } from './file.ts'
import type { Extract } from './ingest.ts'
import { listDocuments } from './list-documents.ts'
import { getDocument } from './read.ts'
import { removeLeftovers } from './remove-leftovers.ts'
import { reprocess } from './reprocess.ts'
import { getSplit } from './split-proposal.ts'
import { newFileKey } from './stored-keys.ts'
import { submitDocument } from './submit.ts'
import type { Unpack, UnpackedMember } from './unpack.ts'

let world: TestSystem
let ctx: Context
beforeAll(async () => {
  world = await openTestSystem()
})
afterAll(() => world.close())
beforeEach(async () => {
  ctx = await openWorkspace(world.system)
})

const neverExtract: Extract = async () => {
  throw new Error('A container is read as a document')
}

async function submitZip(externalId: string | null = null): Promise<string> {
  const key = newFileKey(ctx.workspaceId)
  const facts = await receiveBytes(
    ctx.storage,
    key,
    Buffer.from(`PK\x03\x04${crypto.randomUUID().padEnd(40)}`),
  )
  const { receipt } = await submitDocument(ctx, {
    schema: 'auto',
    metadata: { source: 'mail' },
    ...(externalId === null ? {} : { external_id: externalId }),
    file: { key, name: 'mail.zip', ...facts },
  })
  return receipt.id
}

function member(path: string, text = path): UnpackedMember {
  const bytes = Buffer.from(`%PDF-1.7 ${text}`)
  return { path, sizeBytes: bytes.length, leftOut: null, bytes }
}

const members: UnpackedMember[] = [
  member('in.eml/a.pdf'),
  { path: 'logo.png', sizeBytes: 9, leftOut: 'small_picture' },
  member('b.pdf'),
  member('copy.pdf', 'b.pdf'),
]
const unpack: Unpack = async () => ({ ok: true, members })

async function storedFiles(): Promise<number> {
  return (await world.system.storage.list(`files/${ctx.workspaceId}/`, { limit: 100 })).length
}

async function childrenOf(id: string) {
  const { data } = await listDocuments(ctx, { limit: 100, sort: 'created' } as never)
  return data.filter(({ parent_id }) => parent_id === id).sort((a, b) => (a.id < b.id ? -1 : 1))
}

test('each document of a container becomes one of its own, and the container lists all that is in it', async () => {
  const id = await submitZip()
  await expect(getContents(ctx, { id })).rejects.toMatchObject({ code: 'result_not_ready' })
  await ingestDocument(ctx, id, neverExtract, unpack)
  const children = await childrenOf(id)
  expect(children).toMatchObject([
    {
      schema: 'auto',
      status: 'processing',
      external_id: null,
      metadata: { source: 'mail' },
      file: { name: 'a.pdf', container_path: 'in.eml/a.pdf', content_type: 'application/pdf' },
    },
    { file: { name: 'b.pdf', container_path: 'b.pdf' } },
  ])
  const [a, b] = children.map((child) => child.id)
  const size = (index: number) => members[index]!.sizeBytes
  expect(await getContents(ctx, { id })).toEqual({
    data: [
      { path: 'in.eml/a.pdf', size_bytes: size(0), document_id: a, left_out: null },
      { path: 'logo.png', size_bytes: 9, document_id: null, left_out: 'small_picture' },
      { path: 'b.pdf', size_bytes: size(2), document_id: b, left_out: null },
      { path: 'copy.pdf', size_bytes: size(3), document_id: b, left_out: 'repeated' },
    ],
  })
  const chunks = await (await (await getFile(ctx, { id: b! })).read()).toArray()
  expect(Buffer.concat(chunks).toString()).toBe('%PDF-1.7 b.pdf')
  const container = await getDocument(ctx, { id })
  expect(container).toMatchObject({
    status: 'failed',
    failure: { code: 'divided' },
    allowed_actions: ['delete'],
    file: { content_type: 'application/zip', container_path: null },
  })
  expect(await getSplit(ctx, { id })).toEqual({
    pages: [],
    is_proposal: false,
    boundaries: [],
    document_ids: [a, b],
  })
  const { data: events } = await listDocumentEvents(ctx, { id, limit: 20 })
  expect(events.map(({ type }) => type)).toEqual([
    'document.processing',
    'document.divided',
    'document.failed',
  ])
  // Receivers distinguish it from a failure without asking for the document.
  await whenOthersEnded(ctx)
  const { data: sent } = await listEvents(ctx, { limit: 100, type: ['document.failed'] })
  expect(sent.map(({ data }) => data)).toContainEqual(
    expect.objectContaining({ document_id: id, failure_code: 'divided' }),
  )
  await readDocument(ctx, a!)
  expect(await getDocument(ctx, { id: a! })).toMatchObject({ status: 'review_required', parent_id: id })
  expect(await getContents(ctx, { id: a! })).toEqual({ data: [] })
})

test('a run that breaks off or comes twice neither loses nor doubles a document', async () => {
  const id = await submitZip()
  const put = world.system.storage.put
  let puts = 0
  const failing = {
    ...ctx,
    storage: {
      ...ctx.storage,
      async put(...asked: Parameters<typeof put>) {
        puts += 1
        if (puts === 2) throw new Error('no space')
        return put(...asked)
      },
    },
  }
  await expect(ingestDocument(failing, id, neverExtract, unpack)).rejects.toThrow('no space')
  expect(await childrenOf(id)).toEqual([])
  const both = () => Promise.all([1, 2].map(() => ingestDocument(ctx, id, neverExtract, unpack)))
  await both()
  expect(await childrenOf(id)).toHaveLength(2)
  await both()
  expect(await childrenOf(id)).toHaveLength(2)
  await removeLeftovers({ ...world.system, now: () => new Date(Date.now() + 7_200_000) }, '')
  expect(await storedFiles()).toBe(3)
})

test('a container that is deleted while it is unpacked leaves nothing', async () => {
  const id = await submitZip()
  await ingestDocument(ctx, id, neverExtract, async (file, options) => {
    await deleteDocument(ctx, { id })
    return unpack(file, options)
  })
  expect(await childrenOf(id)).toEqual([])
  expect((await listDocuments(ctx, { limit: 10, sort: 'created' } as never)).data).toEqual([])
  expect(await storedFiles()).toBeLessThanOrEqual(1)
})

test.each([
  [[], 'unsupported_file_type', 'The container is empty.'],
  [['mail_text'], 'unsupported_file_type', 'its text seems to be no invoice'],
  [['not_a_document', 'small_picture'], 'unsupported_file_type', 'see its contents'],
  [['not_a_document', 'encrypted'], 'password_protected', 'see its contents'],
  [['mail_text', 'encrypted'], 'password_protected', 'see its contents'],
  [['unreadable'], 'file_unreadable', 'see its contents'],
] as const)('a container with nothing but %j fails as %s and lists it', async (reasons, code, text) => {
  const id = await submitZip()
  const left = reasons.map((leftOut, index) => ({ path: `${index}`, sizeBytes: 1, leftOut }))
  await ingestDocument(ctx, id, neverExtract, async () => ({ ok: true, members: left }))
  expect((await getDocument(ctx, { id })).failure).toMatchObject({
    code,
    message: expect.stringContaining(text),
  })
  expect((await getContents(ctx, { id })).data.map(({ left_out }) => left_out)).toEqual(reasons)
  await reprocess(ctx, { id })
  await ingestDocument(ctx, id, neverExtract, unpack)
  expect((await getDocument(ctx, { id })).failure?.code).toBe('divided')
})

test('a container beyond the limits says which, and submitting a divided one again answers it', async () => {
  const id = await submitZip()
  const failure = { code: 'file_too_large' as const }
  await ingestDocument(ctx, id, neverExtract, async () => ({ ok: false, failure }))
  expect((await getDocument(ctx, { id })).failure?.message).toContain('120 MB')
  await whenOthersEnded(ctx)
  const { data: failed } = await listEvents(ctx, { limit: 100, type: ['document.failed'] })
  expect(failed.find(({ data }) => 'document_id' in data && data.document_id === id)?.data).toMatchObject({
    failure_code: 'file_too_large',
  })
  const known = await submitZip('mail-1')
  await ingestDocument(ctx, known, neverExtract, unpack)
  const [child] = await childrenOf(known)
  await deleteDocument(ctx, { id: known })
  expect(await getDocument(ctx, { id: child!.id })).toMatchObject({ parent_id: null, status: 'processing' })
})
