import type { DocumentResult } from '@numora/contract'
import { type MappedDocument, payloadFrom } from '@numora/domain'
import { type Context, contextFor, inTransaction, type System, systemActor } from '../context.ts'
import { adapterOf } from '../destinations/adapters.ts'
import { openCredentials } from '../destinations/credentials.ts'
import { findMapping } from '../destinations/mappings.ts'
import { findStoredResult } from '../documents/find.ts'
import { presentResult } from '../documents/present.ts'
import { type Destination, type Document, Prisma, type Push } from '../generated/client.ts'
import type { JobPayload, JobRun } from '../jobs.ts'
import { type Outcome, recordOutcome } from './record-outcome.ts'

/**
 * One attempt of one push. A process that dies in the middle leaves the attempt to be made again, under the same key
 * and with the same payload; what follows from its outcome is written together with it.
 */
export async function push(system: System, job: JobPayload<'push'>, run: JobRun): Promise<void> {
  const { pushId, workspaceId, attempt, requestId } = job
  const ctx = contextFor(system, { workspaceId, actor: systemActor, requestId })
  const due = await freeze(ctx, pushId, attempt)
  if (!due) return
  const attemptedAt = ctx.now()
  const started = performance.now()
  const outcome = await deliver(ctx, due, run.signal)
  const durationMs = Math.round(performance.now() - started)
  if ('failure' in outcome)
    ctx.logger.info(
      { requestId, documentId: due.document.id, pushId, attempt, code: outcome.failure.code },
      'A push failed',
    )
  await inTransaction(ctx, (ctx) => recordOutcome(ctx, due.push, outcome, { attemptedAt, durationMs }))
}

type Due = { push: Push; document: Document; destination: Destination | null }

/** The push with its payload, if this attempt is the next one; made at the first and kept for those after it. */
async function freeze(ctx: Context, pushId: string, attempt: number): Promise<Due | undefined> {
  const { workspaceId } = ctx
  const push = await ctx.db.push.findFirst({ where: { id: pushId, workspaceId } })
  if (push?.status !== 'pending' || push.attempts !== attempt - 1) return undefined
  const document = await ctx.db.document.findFirst({ where: { id: push.documentId, workspaceId } })
  const destination = await ctx.db.destination.findFirst({ where: { id: push.destinationId!, workspaceId } })
  if (!document) return undefined
  if (push.payload !== null) return { push, document, destination }
  const mapping = await findMapping(ctx, document.schema, push.destinationId!)
  const payload = payloadFrom(mapping, await mappedDocument(ctx, document)) as Prisma.InputJsonObject
  await ctx.db.push.updateMany({
    where: { id: pushId, workspaceId, payload: { equals: Prisma.DbNull } },
    data: { payload },
  })
  const frozen = await ctx.db.push.findUniqueOrThrow({ where: { id: pushId, workspaceId } })
  return { push: frozen, document, destination }
}

async function mappedDocument(ctx: Context, document: Document): Promise<MappedDocument> {
  const result: DocumentResult = presentResult(document, await findStoredResult(ctx, document))
  const metadata = document.metadata as Record<string, string>
  return { id: document.id, externalId: document.externalId, metadata, result }
}

async function deliver(
  ctx: Context,
  { push, document, destination }: Due,
  signal: AbortSignal,
): Promise<Outcome> {
  if (!destination) return refusal('destination_deleted', 'The destination was deleted.')
  if (destination.status !== 'active') return refusal('destination_disabled', 'The destination is disabled.')
  const adapter = adapterOf(destination.provider)
  const target = { config: destination.config, credentials: openCredentials(ctx, destination) }
  const reach = { fetch: ctx.fetch, now: ctx.now(), signal }
  const { key, revision, payload, externalRecordId: recordId } = push
  const operation = push.operation as 'create' | 'update'
  try {
    const found = push.isUncertain ? await adapter.find?.(reach, target, key) : undefined
    if (found) return { pushed: found }
    const request = { operation, revision, key, recordId, payload, document }
    return { pushed: await adapter[operation](reach, target, request) }
  } catch (error) {
    const failure = adapter.classifyError(error)
    if (!failure) throw error
    return { failure }
  }
}

const refusal = (code: string, message: string): Outcome => ({
  failure: { kind: 'refused', code, message, responseStatus: null },
})
