import type { CreateDocument, DocumentReceipt, SubmittableSchema } from '@numora/contract'
import { fileNameFromUrl, fileNameOf, layersOf, lifecycleStateOf } from '@numora/domain'
import { type Context, inTransaction } from '../context.ts'
import { isUniqueViolation } from '../database/is-unique-violation.ts'
import type { Document, Prisma } from '../generated/client.ts'
import { newId } from '../id.ts'
import { type Answer, answerColumns, type KeyedRequest } from '../idempotency.ts'
import { Problem } from '../problem.ts'
import { arrivalOf, transition } from '../transition.ts'
import { assertSubmittable } from './assert-schema.ts'
import { createDocuments, type NewDocument } from './create-documents.ts'
import { lockByExternalId } from './find.ts'
import { newGeneration } from './new-generation.ts'
import { presentReceipt } from './present.ts'
import { forgetWords } from './search/store-words.ts'
import { generationKey } from './stored-keys.ts'
import { createTogether } from './submissions.ts'

export type Submission = Pick<CreateDocument, 'schema' | 'external_id' | 'metadata'> & { file: SubmittedFile }

export type SubmittedFile =
  | { url: string }
  /**
   * An upload that is stored under `key`, which belongs to the document from now on; `name` as the caller
   * gave it.
   */
  | { key: string; name: string | null; contentType: string; sizeBytes: number; sha256: string }

/**
 * `isNew`: accepted for processing (202); otherwise the document existed already, and an uploaded file was
 * not used.
 */
export type Submitted = { receipt: DocumentReceipt; isNew: boolean }

/**
 * Creates one document of one file, in one statement that also stores the idempotent answer. Undefined if its
 * `external_id` exists, so that {@link submitDocument} must look at that document, or if its Idempotency-Key
 * does, so that the stored answer must be returned.
 */
export async function submitAtOnce(
  ctx: Context,
  submission: Submission,
  keep?: { request: KeyedRequest; answerOf(submitted: Submitted): Answer },
): Promise<Submitted | undefined> {
  assertAcceptable(ctx, submission)
  const document = newDocument(ctx, submission)
  const submitted = { receipt: presentReceipt(document), isNew: true }
  const answer = keep ? answerColumns(ctx, keep.request, keep.answerOf(submitted)) : null
  const isCreated = await create(ctx, { ...document, answer })
  return isCreated ? submitted : undefined
}

/** Creates one document of one file; for an existing `external_id`, returns the document that has it. */
export async function submitDocument(ctx: Context, submission: Submission): Promise<Submitted> {
  const submitted = await submitAtOnce(ctx, submission)
  if (submitted) return submitted
  return inTransaction(ctx, async (ctx) => {
    for (;;) {
      const known = await lockByExternalId(ctx, submission.schema, submission.external_id!)
      if (known) return submitAgain(ctx, known, submission)
      // It was deleted since: its external_id is free again.
      const created = await submitAtOnce(ctx, submission)
      if (created) return created
    }
  })
}

type Acceptable = Submission & { schema: SubmittableSchema }

function assertAcceptable(ctx: Context, submission: Submission): asserts submission is Acceptable {
  assertSubmittable(submission.schema)
  if ('url' in submission.file) ctx.fetch.assertAllowed(submission.file.url, 'invalid_file_url')
}

/** Whether the document was created; the unique keys decide between simultaneous submissions. */
async function create(ctx: Context, document: NewDocument): Promise<boolean> {
  if (ctx.isInTransaction) {
    const created = await createDocuments(ctx, [document])
    return created.has(document.id)
  }
  return createTogether(ctx, document).catch((error) => {
    // The same key was answered at the same moment.
    if (isUniqueViolation(error)) return false
    throw error
  })
}

/**
 * The row of a new document, with its event and its job; `parent` is the document that it was split from, or the container
 * that it was in.
 */
export function newDocument(
  ctx: Context,
  submission: Acceptable,
  parent: { id: string; path?: string } | null = null,
): Omit<NewDocument, 'answer'> {
  const { fileUrl, fileKey, fileName, contentType, sizeBytes, sha256 } = fileColumns(submission.file)
  const document = {
    id: newId('document'),
    workspaceId: ctx.workspaceId,
    schema: submission.schema,
    externalId: submission.external_id ?? null,
    metadata: submission.metadata ?? {},
    generation: 1,
    fileKey,
    contentType,
    ...layersOf('pending'),
  }
  return {
    id: document.id,
    workspace_id: document.workspaceId,
    schema: document.schema,
    submitted_schema: document.schema,
    external_id: document.externalId,
    metadata: document.metadata,
    state: document.state,
    delivery: document.delivery,
    status: document.status,
    file_url: fileUrl,
    file_key: document.fileKey,
    file_name: fileName,
    content_type: document.contentType,
    size_bytes: sizeBytes,
    sha256,
    parent_id: parent?.id ?? null,
    container_path: parent?.path ?? null,
    generation: document.generation,
    created_at: ctx.now(),
    ...arrivalOf(ctx, document),
  }
}

function fileColumns(file: SubmittedFile) {
  return 'url' in file
    ? {
        fileUrl: file.url,
        fileKey: null,
        fileName: fileNameFromUrl(file.url),
        contentType: null,
        sizeBytes: null,
        sha256: null,
      }
    : {
        fileUrl: null,
        fileKey: file.key,
        fileName: fileNameOf(file.name ?? ''),
        contentType: file.contentType,
        sizeBytes: file.sizeBytes,
        sha256: file.sha256,
      }
}

async function submitAgain(ctx: Context, document: Document, { file }: Submission): Promise<Submitted> {
  if (lifecycleStateOf(document) === 'failed') {
    const set: Prisma.DocumentUncheckedUpdateManyInput = {
      ...fileColumns(file),
      ...newGeneration,
      schema: document.submittedSchema,
    }
    await forgetWords(ctx, document)
    const erase = [generationKey(document), document.fileKey]
    const again = await transition(ctx, document, 'resubmit', { set, erase })
    return { receipt: presentReceipt(again), isNew: true }
  }
  const wasUploaded = document.fileUrl === null
  if ('sha256' in file && wasUploaded && file.sha256 !== document.sha256)
    throw new Problem('duplicate_external_id')
  return { receipt: presentReceipt(document), isNew: false }
}
