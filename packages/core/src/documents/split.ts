import type { DocumentResource, SplitBody } from '@numora/contract'
import { fileNameOf, lifecycleStateOf } from '@numora/domain'
import { type Context, inTransaction } from '../context.ts'
import type { Document } from '../generated/client.ts'
import { Problem } from '../problem.ts'
import { type FileFacts, receiveBytes } from '../storage/receive-file.ts'
import { assertCan, transition } from '../transition.ts'
import { createDocuments } from './create-documents.ts'
import { forgetFacts } from './document-facts.ts'
import { fileKeyOf, fromFile } from './file.ts'
import { assertVersion, findAllShown, findDocument, lockDocument } from './find.ts'
import { inPageLane, inTime } from './page-lanes.ts'
import { isSplittable, presentDocument } from './present.ts'
import { removeFiles } from './remove-files.ts'
import { schemaAnew } from './schema-anew.ts'
import { newFileKey } from './stored-keys.ts'
import { newDocument } from './submit.ts'

/** Makes a file of each list of pages; a problem if that is not possible. */
export type SplitFile = (
  file: Uint8Array,
  parts: number[][],
  signal: AbortSignal,
) => Promise<readonly Uint8Array[]>

type Split = SplitBody & { id: string }
type StoredPart = FileFacts & { key: string; pages: number[] }

/**
 * Makes a document of each part of a file, all or none. The files of the parts are stored before the transaction that
 * creates the documents; those that are left by a killed process, or not needed, belong to no document and are removed.
 */
export async function splitDocument(
  ctx: Context,
  { id, pages, expected_updated_at }: Split,
  split: SplitFile,
  signal?: AbortSignal,
): Promise<{ data: DocumentResource[] }> {
  const document = await findDocument(ctx, id)
  const done = await partsOf(ctx, document, pages)
  if (done) return done
  await assertMaySplit(ctx, document, expected_updated_at)
  assertPages(document, pages)
  const parts = await storeParts(ctx, document, pages, split, signal)
  const { made, isNew } = await inTransaction(ctx, async (ctx) => {
    const current = await lockDocument(ctx, id)
    const done = await partsOf(ctx, current, pages)
    if (done) return { made: done, isNew: false }
    await assertMaySplit(ctx, current, expected_updated_at)
    if (current.generation !== document.generation)
      throw new Problem('conflict', 'The document got another file at the same moment: read it again.')
    return { made: await divide(ctx, current, parts), isNew: true }
  }).catch(async (error) => {
    // After a lost connection it is not known whether the documents were created.
    if (error instanceof Problem) await removeFiles(ctx, document, parts)
    throw error
  })
  if (!isNew) await removeFiles(ctx, document, parts)
  return made
}

/** The documents of a document that was split in this way before. */
async function partsOf(
  ctx: Context,
  { dividedInto }: Document,
  pages: number[][],
): Promise<{ data: DocumentResource[] } | undefined> {
  const known = dividedInto?.map((part) => part.pages)
  if (JSON.stringify(known) !== JSON.stringify(pages)) return undefined
  const parts = await findAllShown(
    ctx,
    dividedInto!.map(({ documentId }) => documentId),
  )
  return { data: parts.map(presentDocument) }
}

/** A document that has been pushed is not split, because its parts would be delivered in addition. */
async function assertMaySplit(
  ctx: Context,
  document: Document,
  expectedUpdatedAt: string | undefined,
): Promise<void> {
  if (lifecycleStateOf(document) === 'divided')
    throw new Problem('conflict', 'The document has been split in another way.')
  assertCan(document, 'split')
  assertVersion(document, expectedUpdatedAt)
  const { id: documentId, workspaceId } = document
  const attempts = await ctx.db.deliveryAttempt.count({ where: { documentId, workspaceId } })
  if (attempts > 0)
    throw new Problem('conflict', 'The document has been delivered before, so it cannot be split.')
}

function assertPages(document: Document, parts: readonly number[][]): void {
  if (!isSplittable(document))
    throw new Problem('invalid_value', 'Only PDF and TIFF files of several pages can be split.')
  const pageCount = document.pageCount!
  const listed = parts.flat()
  const fault =
    listed.find((page) => page > pageCount) !== undefined
      ? `expected pages of the ${pageCount} of the file`
      : new Set(listed).size < listed.length
        ? 'expected each page once'
        : listed.length < pageCount
          ? `expected each page of the file in a part; missing: ${missingPages(pageCount, listed)}`
          : undefined
  if (fault === undefined) return
  throw new Problem('invalid_value', `pages: ${fault}`, { details: [{ path: 'pages', message: fault }] })
}

function missingPages(pageCount: number, listed: readonly number[]): string {
  const pages = Array.from({ length: pageCount }, (_, index) => index + 1)
  return rangesOf(pages.filter((page) => !listed.includes(page)))
}

async function storeParts(
  ctx: Context,
  document: Document,
  pages: number[][],
  split: SplitFile,
  gone: AbortSignal | undefined,
): Promise<StoredPart[]> {
  fileKeyOf(document)
  const files = await inTime(gone, (signal) =>
    inPageLane(ctx, async () => {
      signal.throwIfAborted()
      return split(await fromFile(ctx, document, ctx.storage.readAll), pages, signal)
    }),
  )
  const parts: StoredPart[] = []
  try {
    for (const [index, file] of files.entries()) {
      const key = newFileKey(ctx.workspaceId)
      const facts = await receiveBytes(ctx.storage, key, file)
      parts.push({ key, pages: pages[index]!, ...facts })
    }
    return parts
  } catch (error) {
    await removeFiles(ctx, document, parts)
    throw error
  }
}

async function divide(
  ctx: Context,
  document: Document,
  parts: readonly StoredPart[],
): Promise<{ data: DocumentResource[] }> {
  const { id, metadata, fileName } = document
  const rows = parts.map(({ pages, key, contentType, sizeBytes, sha256 }) => {
    const name = partName(fileName, pages)
    const submission = {
      schema: schemaAnew(document),
      metadata,
      file: { key, name, contentType, sizeBytes, sha256 },
    }
    return { ...newDocument(ctx, submission, { id }), answer: null }
  })
  await createDocuments(ctx, rows)
  const dividedInto = rows.map((row, index) => ({ documentId: row.id, pages: parts[index]!.pages }))
  // Its parts have its content, and are no duplicates of it.
  await forgetFacts(ctx, document)
  await transition(ctx, document, 'split', {
    set: { dividedInto, contentKey: null },
    history: { type: 'document.divided' },
  })
  const made = await findAllShown(
    ctx,
    rows.map((row) => row.id),
  )
  return { data: made.map(presentDocument) }
}

/** The name of the file with the numbers of the pages. */
function partName(name: string | null, pages: readonly number[]): string | null {
  const [, stem, ending] = /^(.*?)(\.[^.]{1,8})?$/s.exec(name ?? '')!
  const suffix = ` (${pages.length === 1 ? 'page' : 'pages'} ${rangesOf(pages)})${ending ?? ''}`
  return fileNameOf(`${(stem ?? '').slice(0, 255 - suffix.length)}${suffix}`)
}

function rangesOf(pages: readonly number[]): string {
  const ranges: [first: number, last: number][] = []
  for (const page of pages) {
    const range = ranges.at(-1)
    if (range && page === range[1] + 1) range[1] = page
    else ranges.push([page, page])
  }
  const texts = ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`))
  return texts.length > 10 ? `${texts.slice(0, 10).join(', ')}…` : texts.join(', ')
}
