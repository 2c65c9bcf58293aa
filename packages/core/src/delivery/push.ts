import type { DocumentResult } from '@numora/contract'
import { adapterOf, classifyError } from '@numora/destinations'
import { type MappedDocument, payloadFrom } from '@numora/domain'
import { type Context, contextFor, inTransaction, type System, systemActor } from '../context.ts'
import { isUnavailable } from '../database/is-unavailable.ts'
import { findMapping } from '../destinations/mappings.ts'
import { reachOf } from '../destinations/reach-of.ts'
import { targetOf } from '../destinations/target-of.ts'
import { findStoredResult } from '../documents/find.ts'
import { presentResult } from '../documents/present.ts'
import { schemaOf } from '../documents/schema-of.ts'
import { type Document, Prisma, type Push } from '../generated/client.ts'
import type { JobPayload, JobRun } from '../jobs.ts'
import { mostRuns } from '../most-runs.ts'
import { pushedDocument } from './pushed-document.ts'
import { type Outcome, recordOutcome } from './record-outcome.ts'

/**
 * Makes one attempt of one push. If the process dies, the attempt is repeated with the same key and payload;
 * its outcome and what follows are written together. If it throws, it counts as failed unless the database
 * was unavailable.
 */
export async function push(system: System, job: JobPayload<'push'>, run: JobRun): Promise<void> {
  const { pushId, workspaceId, attempt, requestId } = job
  const ctx = contextFor(system, { workspaceId, actor: systemActor, requestId })
  const started = await start(ctx, job)
  if (!started) return
  const attemptedAt = ctx.now()
  const startedMs = performance.now()
  const write = (outcome: Outcome) => {
    const durationMs = Math.round(performance.now() - startedMs)
    return inTransaction(ctx, (ctx) => recordOutcome(ctx, started, outcome, { attemptedAt, durationMs }))
  }
  const about = { requestId, documentId: started.documentId, pushId, attempt }
  let wasCalled = false
  const call: Context['fetch'] = Object.assign(
    (...request: Parameters<Context['fetch']>) => {
      wasCalled = true
      return ctx.fetch(...request)
    },
    ctx.fetch,
    {
      connect: (...to: Parameters<Context['fetch']['connect']>) => {
        wasCalled = true
        return ctx.fetch.connect(...to)
      },
    },
  )
  try {
    const outcome = started.cancelledAt
      ? interrupted
      : run.retries > mostRuns
        ? brokenOff('uncertain')
        : await deliver({ ...ctx, fetch: call }, started, run)
    if ('failure' in outcome) ctx.logger.info({ ...about, code: outcome.failure.code }, 'A push failed')
    await write(outcome)
  } catch (error) {
    if (isUnavailable(error) || run.signal.aborted) throw error
    ctx.logger.error({ ...about, err: error }, 'An attempt to push broke off')
    await write(brokenOff(wasCalled ? 'uncertain' : 'temporary'))
  }
}

/**
 * Marks the push as running if this attempt is the next one, so that a cancellation waits for its outcome.
 */
async function start(ctx: Context, { pushId, attempt }: JobPayload<'push'>): Promise<Push | undefined> {
  const [push] = await ctx.db.push.updateManyAndReturn({
    where: { id: pushId, workspaceId: ctx.workspaceId, status: 'pending', attempts: attempt - 1 },
    data: { startedAt: ctx.now() },
  })
  return push
}

async function deliver(ctx: Context, started: Push, { retries, signal }: JobRun): Promise<Outcome> {
  const { workspaceId } = ctx
  const document = await ctx.db.document.findFirstOrThrow({
    where: { id: started.documentId, workspaceId },
  })
  const destination = await ctx.db.destination.findFirst({
    where: { id: started.destinationId!, workspaceId },
  })
  if (!destination) return failed('refused', 'destination_deleted', 'The destination was deleted.')
  if (destination.status !== 'active')
    return failed('refused', 'destination_disabled', 'The destination is disabled.')
  const {
    key,
    revision,
    payload,
    externalRecordId: recordId,
    isUncertain,
    ...push
  } = await freeze(ctx, started, document)
  const adapter = adapterOf(destination.provider)
  const operation = push.operation as 'create' | 'update'
  const request = { operation, revision, key, recordId, payload, document: pushedDocument(ctx, document) }
  // The worker of an earlier run may have died after it had sent the request.
  const mayExist = isUncertain || retries > 0
  if (mayExist && !adapter.can.idempotencyKey && !adapter.can.lookup) return brokenOff('uncertain')
  try {
    const target = targetOf(ctx, destination)
    const reach = reachOf(ctx, destination, signal)
    const found = mayExist && adapter.can.lookup ? await adapter.find(reach, target, request) : undefined
    return { pushed: found ?? (await adapter[operation](reach, target, request)) }
  } catch (error) {
    const failure = classifyError(error)
    if (!failure) throw error
    return { failure }
  }
}

/** The push with its payload, which is created at the first attempt and kept for later ones. */
async function freeze(ctx: Context, push: Push, document: Document): Promise<Push> {
  if (push.payload !== null) return push
  const { id, workspaceId } = push
  const mapping = await findMapping(ctx, schemaOf(document), push.destinationId!)
  const payload = payloadFrom(mapping, await mappedDocument(ctx, document))
  await ctx.db.push.updateMany({
    where: { id, workspaceId, payload: { equals: Prisma.DbNull } },
    data: { payload },
  })
  return ctx.db.push.findUniqueOrThrow({ where: { id, workspaceId } })
}

async function mappedDocument(ctx: Context, document: Document): Promise<MappedDocument> {
  const result: DocumentResult = presentResult(document, await findStoredResult(ctx, document))
  const { id, externalId, metadata } = document
  return { id, externalId, metadata, result }
}

function failed(kind: 'refused' | 'temporary' | 'uncertain', code: string, message: string): Outcome {
  return {
    failure: { kind, code, message, responseStatus: null },
  }
}

function brokenOff(kind: 'temporary' | 'uncertain'): Outcome {
  return failed(kind, 'internal_error', 'Something went wrong on our side.')
}

/**
 * The outcome of a push that was cancelled during an attempt whose worker then died: nothing more is sent.
 */
const interrupted = failed(
  'uncertain',
  'cancelled',
  'The push was cancelled during an attempt that broke off: whether it arrived is not known.',
)
