import { type Answer, type Context, idempotently, Problem } from '@numora/core'
import type { Response } from 'express'
import { answerOf } from './errors.ts'

/** Does the work of a request that was taken, once by its key; an upload that was not wanted after all goes away. */
export async function answerTaken(res: Response, work: (ctx: Context) => Promise<Answer>): Promise<Answer> {
  const { ctx, body, keyed } = res.locals.taken!
  const once = keyed
    ? idempotently(ctx, keyed, work, (problem) => answerOf(problem, ctx.requestId!))
    : work(ctx).then((answer) => ({ answer, isReplayed: false }))
  const { answer, isReplayed } = await once.catch(async (error) => {
    // Where the database went away, nobody knows whether the file is needed: it stays.
    if (error instanceof Problem) await body.discard?.()
    throw error
  })
  if (isReplayed || answer.status !== 202) await body.discard?.()
  if (isReplayed) res.set('idempotent-replayed', 'true')
  return answer
}
