import { errors } from '@numora/contract'
import { type Context, inTransaction, type System } from './context.ts'
import { isUniqueViolation } from './database/is-unique-violation.ts'
import type { IdempotentAnswer } from './generated/client.ts'
import { Problem } from './problem.ts'

/** What a caller was answered, as it can be said again. */
export type Answer = { status: number; headers: Record<string, string>; body: unknown }

/** A request that carries an `Idempotency-Key`; the hash tells it from another one with the same key. */
export type KeyedRequest = { key: string; hash: string }

type Replayable = { answer: Answer; isReplayed: boolean }
type Work = (ctx: Context) => Promise<Answer>

const keptMs = 24 * 3_600_000
/** How long a request that calls outside may be under way; its mark counts for no longer, whoever died. */
const runningMs = 60_000

/**
 * Does a request's work once and gives its first answer again afterwards. The work, the mark that it is under way and
 * the sealed answer are one transaction: they become true together, and end with the process. A refusal undoes the
 * work and is kept as `answerOf` puts it; what is no word on the request itself (401, 403, 429, 5xx) is thrown on.
 * Keys are counted for each API key by itself.
 */
export async function idempotently(
  ctx: Context,
  request: KeyedRequest,
  work: Work,
  answerOf: (problem: Problem) => Answer,
): Promise<Replayable> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ctx.keyedWork(ctx.workspaceId, () =>
        inTransaction(ctx, async (ctx) => {
          await markAsRunning(ctx, request)
          const known = await findAnswer(ctx, request)
          if (known) return known
          const answer = await workOrUndo(ctx, work, answerOf)
          await ctx.db.idempotentAnswer
            .create({ data: answerColumns(ctx, request, answer) })
            .catch((error) => Promise.reject(isUniqueViolation(error) ? new KeptMeanwhile() : error))
          return { answer, isReplayed: false }
        }),
      )
    } catch (error) {
      if (!(error instanceof KeptMeanwhile) || attempt === 3) throw error
    }
  }
}

/** Somebody else did the work and kept its answer first; this work is undone. */
class KeptMeanwhile extends Error {}

/**
 * The same for work that calls somebody outside, for which no transaction may stay open: the mark that it is under
 * way is written before, and becomes the answer after.
 */
export async function idempotentlyOutside(
  ctx: Context,
  request: KeyedRequest,
  work: Work,
  answerOf: (problem: Problem) => Answer,
): Promise<Replayable> {
  const { sealed: _, ...columns } = answerColumns(ctx, request, null)
  const known = await inTransaction(ctx, async (ctx) => {
    await markAsRunning(ctx, request)
    const known = await findAnswer(ctx, request)
    if (!known) await ctx.db.idempotentAnswer.create({ data: { ...columns, sealed: '' } })
    return known
  })
  if (known) return known
  try {
    const answer = await work(ctx).catch((error) => {
      if (error instanceof Problem && isWordOnRequest(error)) return answerOf(error)
      throw error
    })
    const { sealed } = answerColumns(ctx, request, answer)
    await ctx.db.idempotentAnswer.updateMany({ where: columns, data: { sealed } })
    return { answer, isReplayed: false }
  } catch (error) {
    await ctx.db.idempotentAnswer.deleteMany({ where: columns })
    throw error
  }
}

/** The row that keeps an answer. */
export function answerColumns(
  ctx: Context,
  { key, hash }: KeyedRequest,
  answer: Answer | null,
): IdempotentAnswer {
  return {
    workspaceId: ctx.workspaceId,
    apiKeyId: apiKeyOf(ctx),
    key,
    requestHash: hash,
    sealed: ctx.secrets.seal(JSON.stringify(answer)),
    createdAt: ctx.now(),
  }
}

function apiKeyOf({ actor }: Context): string {
  return actor.type === 'api_key' ? (actor.id ?? '') : ''
}

/** Throws `conflict` while the same key is at work; a connection that hangs loses its mark after a minute. */
async function markAsRunning(ctx: Context, { key }: KeyedRequest): Promise<void> {
  const name = `numora/idempotency/${ctx.workspaceId}/${apiKeyOf(ctx)}/${key}`
  const [row] = await ctx.db.$queryRaw<[{ isFree: boolean }]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) AS "isFree",
      set_config('idle_in_transaction_session_timeout', '60s', true)`
  if (!row.isFree) throw stillRunning()
}

function stillRunning() {
  return new Problem('conflict', 'A request with this Idempotency-Key is still under way.')
}

/** The answer that is to be given again, if there is one; what is too old to count is removed. */
async function findAnswer(ctx: Context, { key, hash }: KeyedRequest): Promise<Replayable | undefined> {
  const { workspaceId, db, now, secrets } = ctx
  const where = { workspaceId, key, apiKeyId: { in: [apiKeyOf(ctx), ''] } }
  const known = await db.idempotentAnswer.findFirst({ where, orderBy: { apiKeyId: 'desc' } })
  if (!known) return undefined
  const ageMs = now().getTime() - known.createdAt.getTime()
  const isRunning = known.sealed === ''
  if (ageMs >= (isRunning ? runningMs : keptMs)) {
    await db.idempotentAnswer.deleteMany({ where })
    return undefined
  }
  if (known.requestHash !== hash) throw new Problem('idempotency_key_reused')
  if (isRunning) throw stillRunning()
  // Sealed by this program, at most a day ago.
  return { answer: JSON.parse(secrets.open(known.sealed)) as Answer, isReplayed: true }
}

async function workOrUndo(ctx: Context, work: Work, answerOf: (problem: Problem) => Answer): Promise<Answer> {
  await ctx.db.$executeRaw`SAVEPOINT work`
  try {
    return await work(ctx)
  } catch (error) {
    if (!(error instanceof Problem) || !isWordOnRequest(error)) throw error
    await ctx.db.$executeRaw`ROLLBACK TO SAVEPOINT work`
    return answerOf(error)
  }
}

function isWordOnRequest({ code }: Problem): boolean {
  const { status } = errors[code]
  return status < 500 && ![401, 403, 429].includes(status)
}

/** Removes answers that are no longer given again, a batch at a time; the `sweep` job runs it. */
export async function pruneIdempotentAnswers({ database, now }: System): Promise<void> {
  const before = new Date(now().getTime() - keptMs)
  await database.$executeRaw`
    DELETE FROM idempotent_answers WHERE (workspace_id, key, api_key_id) IN (
      SELECT workspace_id, key, api_key_id FROM idempotent_answers WHERE created_at <= ${before}
      ORDER BY created_at LIMIT ${prunedAtOnce})`
}

/** More than the API takes in the minute between two sweeps. */
const prunedAtOnce = 100_000
