import { errors } from '@numora/contract'
import { type Context, inTransaction, type System } from './context.ts'
import { Problem } from './problem.ts'

/** What a caller was answered, as it can be said again. */
export type Answer = { status: number; headers: Record<string, string>; body: unknown }

/** A request that carries an `Idempotency-Key`; the hash tells it from another one with the same key. */
export type KeyedRequest = { key: string; hash: string }

const keptMs = 24 * 3_600_000

/**
 * Does a request's work once and gives its first answer again afterwards. The work, the mark that it is under way and
 * the sealed answer are one transaction: they become true together, and end with the process. A refusal undoes the
 * work and is kept as `answerOf` puts it; what is no word on the request itself (401, 403, 429, 5xx) is thrown on.
 */
export async function idempotently(
  ctx: Context,
  { key, hash }: KeyedRequest,
  work: (ctx: Context) => Promise<Answer>,
  answerOf: (problem: Problem) => Answer,
): Promise<{ answer: Answer; isReplayed: boolean }> {
  const { workspaceId } = ctx
  return inTransaction(ctx, async (ctx) => {
    await markAsRunning(ctx, key)
    const known = await ctx.db.idempotentAnswer.findUnique({
      where: { workspaceId_key: { workspaceId, key } },
    })
    if (known && known.createdAt.getTime() > ctx.now().getTime() - keptMs) {
      if (known.requestHash !== hash) throw new Problem('idempotency_key_reused')
      return { answer: JSON.parse(ctx.secrets.open(known.sealed)) as Answer, isReplayed: true }
    }
    const answer = await workOrUndo(ctx, work, answerOf)
    const data = { requestHash: hash, sealed: ctx.secrets.seal(JSON.stringify(answer)), createdAt: ctx.now() }
    await ctx.db.idempotentAnswer.upsert({
      where: { workspaceId_key: { workspaceId, key } },
      create: { workspaceId, key, ...data },
      update: data,
    })
    return { answer, isReplayed: false }
  })
}

/** Throws `conflict` while the same key is at work; a connection that hangs loses its mark after a minute. */
async function markAsRunning({ db, workspaceId }: Context, key: string): Promise<void> {
  const name = `numora/idempotency/${workspaceId}/${key}`
  const [row] = await db.$queryRaw<[{ isFree: boolean }]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) AS "isFree",
      set_config('idle_in_transaction_session_timeout', '60s', true)`
  if (!row.isFree) throw new Problem('conflict', 'A request with this Idempotency-Key is still under way.')
}

async function workOrUndo(
  ctx: Context,
  work: (ctx: Context) => Promise<Answer>,
  answerOf: (problem: Problem) => Answer,
): Promise<Answer> {
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

/** Removes answers that are no longer given again. */
export async function pruneIdempotentAnswers({ database, now }: System): Promise<void> {
  await database.idempotentAnswer.deleteMany({
    where: { createdAt: { lte: new Date(now().getTime() - keptMs) } },
  })
}
