import { errors } from '@numora/contract'
import { type Context, inTransaction, type System } from './context.ts'
import { isUniqueViolation } from './database/is-unique-violation.ts'
import type { IdempotentAnswer } from './generated/client.ts'
import { Problem } from './problem.ts'

/** An answer in a form that can be stored and sent again. */
export type Answer = { status: number; headers: Record<string, string>; body: unknown }

/** A request with an `Idempotency-Key`; the hash distinguishes it from another request with the same key. */
export type KeyedRequest = { key: string; hash: string }

type Replayable = { answer: Answer; isReplayed: boolean }
type Work = (ctx: Context) => Promise<Answer>

const keptMs = 24 * 3_600_000
/**
 * The longest time of a request that calls another host; after that its mark expires, even if its process
 * died.
 */
const runningMs = 60_000

/**
 * Does a request's work once and returns its first answer to repeats. Work, mark and encrypted answer are one
 * transaction. A refusal rolls the work back and is stored as formatted by `answerOf`; errors that are not
 * about the request (401, 403, 429, 5xx) are thrown and not stored. Keys are separate for each caller.
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

/** Another request did the work and stored its answer first; this work is rolled back. */
class KeptMeanwhile extends Error {}

/**
 * The same for work that calls another host, during which no transaction may be open: a mark is written
 * before the work, and replaced by the answer after it.
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

/** The columns of the row that stores an answer. */
export function answerColumns(
  ctx: Context,
  { key, hash }: KeyedRequest,
  answer: Answer | null,
): IdempotentAnswer {
  return {
    workspaceId: ctx.workspaceId,
    apiKeyId: callerOf(ctx),
    key,
    requestHash: hash,
    sealed: ctx.secrets.seal(JSON.stringify(answer)),
    createdAt: ctx.now(),
  }
}

/** Nobody else finds the answers to a key, a person or a review link. */
function callerOf({ actor }: Context): string {
  return actor.type === 'system' ? '' : (actor.id ?? '')
}

/**
 * Throws `conflict` while a request with the same key is running; a hanging connection loses its mark after a
 * minute.
 */
async function markAsRunning(ctx: Context, { key }: KeyedRequest): Promise<void> {
  const name = `numora/idempotency/${ctx.workspaceId}/${callerOf(ctx)}/${key}`
  const [row] = await ctx.db.$queryRaw<[{ isFree: boolean }]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) AS "isFree",
      set_config('idle_in_transaction_session_timeout', '60s', true)`
  if (!row.isFree) throw stillRunning()
}

function stillRunning() {
  return new Problem('conflict', 'A request with this Idempotency-Key is still under way.')
}

/** The stored answer, if there is one; an expired one is removed. */
async function findAnswer(ctx: Context, { key, hash }: KeyedRequest): Promise<Replayable | undefined> {
  const { workspaceId, db, now, secrets } = ctx
  const where = { workspaceId, key, apiKeyId: { in: [callerOf(ctx), ''] } }
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

/** Removes expired answers, a batch at a time; part of the `sweep` job. */
export async function pruneIdempotentAnswers({ database, now }: System): Promise<void> {
  const before = new Date(now().getTime() - keptMs)
  await database.$executeRaw`
    DELETE FROM idempotent_answers WHERE (workspace_id, key, api_key_id) IN (
      SELECT workspace_id, key, api_key_id FROM idempotent_answers WHERE created_at <= ${before}
      ORDER BY created_at LIMIT ${prunedAtOnce})`
}

/** More than the API creates in the minute between two sweeps. */
const prunedAtOnce = 100_000
