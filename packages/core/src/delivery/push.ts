import { adapterOf, classifyError } from '@numora/destinations'
import { type Built, payloadFrom } from '@numora/domain'
import { type Context, contextFor, inTransaction, type System, systemActor } from '../context.ts'
import { isUnavailable } from '../database/is-unavailable.ts'
import { mappingTools } from '../destinations/mapping-tools.ts'
import { findMapping } from '../destinations/mappings.ts'
import { reachOf } from '../destinations/reach-of.ts'
import { targetOf } from '../destinations/target-of.ts'
import { schemaOf } from '../documents/schema-of.ts'
import { type Document, Prisma, type Push } from '../generated/client.ts'
import type { JobPayload, JobRun } from '../jobs.ts'
import { mostRuns } from '../most-runs.ts'
import { mappedDocument } from './mapped-document.ts'
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
  const frozen = await freeze(ctx, started, document)
  if ('failure' in frozen) return frozen
  const { key, revision, payload, externalRecordId: recordId, isUncertain, ...push } = frozen
  const adapter = adapterOf(destination.provider)
  const operation = push.operation as 'create' | 'update'
  const request = { operation, revision, key, recordId, payload, document: pushedDocument(ctx, document) }
  // The worker of an earlier run may have died after it had sent the request. An update may be repeated.
  const mayExist = operation === 'create' && (isUncertain || retries > 0)
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

/**
 * The push with its payload, which is created at the first attempt and kept for later ones; a refusal if values do not fit
 * the mapping.
 */
async function freeze(
  ctx: Context,
  push: Push,
  document: Document,
): Promise<Push | Extract<Outcome, { failure: unknown }>> {
  if (push.payload !== null) return push
  const { id, workspaceId } = push
  const mapping = await findMapping(ctx, schemaOf(document), push.destinationId!)
  const built = await payloadFrom(mapping, await mappedDocument(ctx, document), mappingTools(ctx))
  const misfits = built.issues.filter((issue) => issue.prevents_push)
  if (misfits.length > 0) return failed('refused', 'mapping_failed', describeMisfits(misfits))
  const { payload } = built
  await ctx.db.push.updateMany({
    where: { id, workspaceId, payload: { equals: Prisma.DbNull } },
    data: { payload },
  })
  return ctx.db.push.findUniqueOrThrow({ where: { id, workspaceId } })
}

const mostMisfits = 3

/** Names the fields of the mapping and what was expected, without values: readers of attempts need not see those. */
function describeMisfits(misfits: Built['issues']): string {
  const named = misfits.slice(0, mostMisfits).map(({ path, to, line_item: line, expected }) => {
    const of = line === null ? '' : ` of line item ${line}`
    return `${path} (${to}${of}): expected ${expected}`
  })
  const others = misfits.length - named.length
  return `The mapping does not fit the document. ${named.join('; ')}${others > 0 ? ` (and ${others} more)` : ''}.`
}

function failed(
  kind: 'refused' | 'temporary' | 'uncertain',
  code: string,
  message: string,
): Extract<Outcome, { failure: unknown }> {
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
