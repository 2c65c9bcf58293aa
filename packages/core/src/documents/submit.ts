import { type CreateDocument, type DocumentReceipt, type SchemaId, schemaIds } from '@numora/contract'
import { fileNameFromUrl, fileNameOf } from '@numora/domain'
import { type Context, inTransaction } from '../context.ts'
import type { Document, Prisma } from '../generated/client.ts'
import { newId } from '../id.ts'
import { Problem } from '../problem.ts'
import { enter, placeOfDocument, transition } from '../transition.ts'
import { eraseFiles } from './erase-files.ts'
import { lockByExternalId } from './find.ts'
import { presentReceipt } from './present.ts'
import { generationKey } from './stored-keys.ts'

export type Submission = Pick<CreateDocument, 'schema' | 'external_id' | 'metadata'> & { file: SubmittedFile }

export type SubmittedFile =
  | { url: string }
  /** An upload that is stored under `key`, which is the document's from now on; `name` as the caller gave it. */
  | { key: string; name: string | null; contentType: string; sizeBytes: number; sha256: string }

/** `isNew`: accepted for processing (202); else the document stood already, and an upload's file was not taken. */
export type Submitted = { receipt: DocumentReceipt; isNew: boolean }

/** Makes one document of one file; a known `external_id` gives the document that has it. */
export async function submitDocument(ctx: Context, submission: Submission): Promise<Submitted> {
  assertSchema(submission.schema)
  if ('url' in submission.file) ctx.fetch.assertAllowed(submission.file.url, 'invalid_file_url')
  return inTransaction(ctx, async (ctx) => {
    for (;;) {
      const created = await create(ctx, submission)
      if (created) return { receipt: presentReceipt(created), isNew: true }
      const known = await lockByExternalId(ctx, submission.schema, submission.external_id!)
      if (known) return submitAgain(ctx, known, submission)
      // It was deleted, or became one of another schema, since: its external_id is free again.
    }
  })
}

export function assertSchema(schema: string): asserts schema is SchemaId {
  if (!(schemaIds as string[]).includes(schema))
    throw new Problem('invalid_schema', `schema: expected one of ${schemaIds.join(', ')}`, {
      details: [{ path: 'schema', message: `expected one of ${schemaIds.join(', ')}` }],
    })
}

/** Undefined where the `external_id` is taken; the unique key decides between simultaneous submissions. */
async function create(ctx: Context, submission: Submission): Promise<Document | undefined> {
  const now = ctx.now()
  const [document] = await ctx.db.document.createManyAndReturn({
    data: {
      id: newId('document'),
      workspaceId: ctx.workspaceId,
      schema: submission.schema,
      externalId: submission.external_id ?? null,
      metadata: submission.metadata ?? {},
      ...fileColumns(submission.file),
      state: 'pending',
      status: 'processing',
      createdAt: now,
      updatedAt: now,
    },
    skipDuplicates: true,
  })
  if (document) await enter(ctx, document, 'pending')
  return document
}

const fileColumns = (file: SubmittedFile) =>
  'url' in file
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

async function submitAgain(ctx: Context, document: Document, { file }: Submission): Promise<Submitted> {
  if (placeOfDocument(document) === 'failed') {
    const set: Prisma.DocumentUncheckedUpdateManyInput = { ...fileColumns(file), ...newGeneration }
    const again = await transition(ctx, document, 'resubmit', { set })
    await eraseFiles(ctx, document, [generationKey(document), document.fileKey])
    return { receipt: presentReceipt(again), isNew: true }
  }
  const wasUploaded = document.fileUrl === null
  if ('sha256' in file && wasUploaded && file.sha256 !== document.sha256)
    throw new Problem('duplicate_external_id')
  return { receipt: presentReceipt(document), isNew: false }
}

/** What is set back when a document is processed anew. */
export const newGeneration = {
  generation: { increment: 1 },
  starts: 0,
  crashes: 0,
  startedAt: null,
  pageCount: null,
  failureDetail: null,
  confidence: null,
  reviewReasons: [],
  confirmedFields: [],
  confirmedLineItems: [],
  duplicateOf: null,
  contentKey: null,
} satisfies Prisma.DocumentUncheckedUpdateManyInput
