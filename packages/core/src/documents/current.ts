import type { FailureCode } from '@numora/contract'
import { type Context, inTransaction } from '../context.ts'
import type { Document, Prisma } from '../generated/client.ts'
import type { JobPayload } from '../jobs.ts'
import { transition } from '../transition.ts'
import { lockUnread } from './find.ts'

/** The part of a job's payload that names a generation of a document. */
export type GenerationOf = Pick<JobPayload<'ingest'>, 'documentId' | 'workspaceId' | 'generation'>

/** The document, locked, if this generation of it is still to be read. */
export function current(
  ctx: Context,
  { documentId, generation }: GenerationOf,
): Promise<Document | undefined> {
  return lockUnread(ctx, documentId, generation)
}

/** Fails a document if this generation of it is still to be read. */
export async function fail(
  ctx: Context,
  payload: GenerationOf,
  failureCode: FailureCode,
  set: Pick<Prisma.DocumentUncheckedUpdateManyInput, 'failureDetail' | 'contents'> = {},
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const document = await current(ctx, payload)
    if (document) await transition(ctx, document, 'fail', { failureCode, set })
  })
}
