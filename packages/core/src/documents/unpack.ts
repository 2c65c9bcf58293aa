import { createHash } from 'node:crypto'
import { type ContainerMember, type FailureCode, type LeftOut, limits } from '@numora/contract'
import { fileNameOf } from '@numora/domain'
import { type Context, inTransaction } from '../context.ts'
import type { Document } from '../generated/client.ts'
import type { JobPayload } from '../jobs.ts'
import { type FileFacts, receiveBytes } from '../storage/receive-file.ts'
import { transition } from '../transition.ts'
import { createDocuments } from './create-documents.ts'
import { current, fail } from './current.ts'
import type { ExtractionFailure } from './extraction-failure.ts'
import { removeFiles } from './remove-files.ts'
import { schemaAnew } from './schema-anew.ts'
import { newFileKey } from './stored-keys.ts'
import { newDocument } from './submit.ts'

/** Unpacks a container, also the containers in it; without members if the file is none. Rejects like `Extract`. */
export type Unpack = (
  file: Uint8Array,
  options: { signal: AbortSignal },
) => Promise<{ ok: true; members: UnpackedMember[] | null } | ExtractionFailure>

/** A file in a container; with its content if it may be a document. */
export type UnpackedMember = { path: string; sizeBytes: number | null } & (
  | { leftOut: LeftOut }
  | { leftOut: null; bytes: Uint8Array }
)

type StoredMember = FileFacts & { key: string; path: string }
type Payload = JobPayload<'ingest'>

/**
 * Makes a document of each file in a container that may be one, all or none, and divides the container. The files are
 * stored before the transaction that creates the documents: after a kill at any point, the next run begins anew, and what
 * was stored belongs to no document and is removed. False if the file is no container.
 */
export async function unpackContainer(
  ctx: Context,
  unpack: Unpack,
  payload: Payload,
  file: Uint8Array,
  signal: AbortSignal,
): Promise<boolean> {
  const unpacked = await unpack(file, { signal })
  if (unpacked.ok && unpacked.members === null) return false
  if (unpacked.ok) await becomeDocuments(ctx, payload, unpacked.members!, signal)
  else await fail(ctx, payload, unpacked.failure.code, reasonOf(unpacked.failure.code))
  return true
}

async function becomeDocuments(
  ctx: Context,
  payload: Payload,
  given: readonly UnpackedMember[],
  signal: AbortSignal,
): Promise<void> {
  const { members, repeats } = withoutRepeats(given)
  if (!members.some(({ leftOut }) => leftOut === null)) return failWithContents(ctx, payload, members)
  const stored = await storeAll(ctx, payload, members, signal)
  const isDivided = await inTransaction(ctx, async (ctx) => {
    const document = await current(ctx, payload)
    if (document) await divide(ctx, document, members, repeats, stored)
    return document !== undefined
  })
  if (!isDivided) await removeFiles(ctx, { id: payload.documentId }, [...stored.values()])
}

/** If one cannot be stored, none stays. After a lost connection in the transaction that follows, the sweep removes them. */
async function storeAll(
  ctx: Context,
  { documentId: id }: Payload,
  members: readonly UnpackedMember[],
  signal: AbortSignal,
): Promise<ReadonlyMap<UnpackedMember, StoredMember>> {
  const stored = new Map<UnpackedMember, StoredMember>()
  try {
    for (const member of members) {
      signal.throwIfAborted()
      if (member.leftOut === null) stored.set(member, await store(ctx, member.path, member.bytes))
    }
    return stored
  } catch (error) {
    await removeFiles(ctx, { id }, [...stored.values()])
    throw error
  }
}

/** Files with the content of one before them become no document; `repeats` has that one for each. */
function withoutRepeats(given: readonly UnpackedMember[]) {
  const first = new Map<string, UnpackedMember>()
  const repeats = new Map<UnpackedMember, UnpackedMember>()
  const members = given.map((member): UnpackedMember => {
    if (member.leftOut !== null) return member
    const hash = createHash('sha256').update(member.bytes).digest('hex')
    const same = first.get(hash)
    if (!same) {
      first.set(hash, member)
      return member
    }
    const repeated = { path: member.path, sizeBytes: member.sizeBytes, leftOut: 'repeated' as const }
    repeats.set(repeated, same)
    return repeated
  })
  return { members, repeats }
}

async function store(ctx: Context, path: string, bytes: Uint8Array): Promise<StoredMember> {
  const key = newFileKey(ctx.workspaceId)
  return { key, path, ...(await receiveBytes(ctx.storage, key, bytes)) }
}

async function divide(
  ctx: Context,
  container: Document,
  members: readonly UnpackedMember[],
  repeats: ReadonlyMap<UnpackedMember, UnpackedMember>,
  stored: ReadonlyMap<UnpackedMember, StoredMember>,
): Promise<void> {
  const { id, metadata } = container
  const rows = new Map(
    [...stored].map(([member, { key, path, contentType, sizeBytes, sha256 }]) => {
      const file = { key, name: fileNameOf(path), contentType, sizeBytes, sha256 }
      const submission = { schema: schemaAnew(container), metadata, file }
      return [member, { ...newDocument(ctx, submission, { id, path }), answer: null }]
    }),
  )
  await createDocuments(ctx, [...rows.values()])
  const contents = members.map((member): ContainerMember => {
    const document = rows.get(repeats.get(member) ?? member)
    return shown(member, document?.id ?? null)
  })
  const dividedInto = [...rows.values()].map((row) => ({ documentId: row.id, pages: [] }))
  await transition(ctx, container, 'unpack', {
    set: { dividedInto, contents },
    history: { type: 'document.divided' },
  })
}

function shown({ path, sizeBytes, leftOut }: UnpackedMember, documentId: string | null): ContainerMember {
  return { path, size_bytes: sizeBytes, document_id: documentId, left_out: leftOut }
}

/** What decides why a container failed, in this order, if no file in it became a document. */
const failureOf: [LeftOut, FailureCode][] = [
  ['encrypted', 'password_protected'],
  ['unreadable', 'file_unreadable'],
  ['too_large', 'file_too_large'],
]

async function failWithContents(
  ctx: Context,
  payload: Payload,
  members: readonly UnpackedMember[],
): Promise<void> {
  const reasons = new Set(members.map(({ leftOut }) => leftOut))
  const [, code] = failureOf.find(([reason]) => reasons.has(reason)) ?? [
    null,
    'unsupported_file_type' as const,
  ]
  const contents = members.map((member) => shown(member, null))
  const isWithoutAttachment = code === 'unsupported_file_type' && reasons.has('mail_text')
  const text = isWithoutAttachment
    ? 'The mail has no attachment that is a document, and its text seems to be no invoice: print it as PDF if it is one.'
    : members.length === 0
      ? 'The container is empty.'
      : 'No file in the container can be read: see its contents.'
  await fail(ctx, payload, code, { failureDetail: text, contents })
}

function reasonOf(code: FailureCode): { failureDetail?: string } {
  if (code !== 'file_too_large') return {}
  const { containerMembers: files, containerDocuments: documents, containerBytes } = limits
  const most = `${files.toLocaleString('en')} files, ${documents} documents and ${containerBytes / 1_048_576} MB`
  return { failureDetail: `A container may have ${most} when it is unpacked: submit it in several.` }
}
