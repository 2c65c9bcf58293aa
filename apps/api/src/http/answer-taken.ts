import type { RouteMetadata } from '@numora/contract'
import {
  type Answer,
  type Context,
  idempotently,
  idempotentlyOutside,
  type KeyedRequest,
  Problem,
} from '@numora/core'
import type { AppRoute } from '@ts-rest/core'
import type { Response } from 'express'
import { answerOf } from './errors.ts'

/** What a request wants done. */
export type Work = {
  /** One step that also keeps the answer for a key; undefined, or a refusal, leaves it to `run`. */
  atOnce?(ctx: Context, keyed: KeyedRequest | undefined): Promise<Answer | undefined>
  run(ctx: Context): Promise<Answer>
}

/** Does the work of a request that was taken, once by its key; an upload that was not wanted after all goes away. */
export async function answerTaken(res: Response, route: AppRoute, work: Work): Promise<Answer> {
  const { body } = res.locals.taken!
  const { answer, isReplayed } = await once(res, route, work).catch(async (error) => {
    // Where the database went away, nobody knows whether the file is needed: it stays.
    if (error instanceof Problem) await body.discard?.()
    throw error
  })
  if (isReplayed || answer.status !== 202) await body.discard?.()
  if (isReplayed) res.set('idempotent-replayed', 'true')
  return answer
}

async function once(
  res: Response,
  route: AppRoute,
  work: Work,
): Promise<{ answer: Answer; isReplayed: boolean }> {
  const { ctx, keyed } = res.locals.taken!
  const first = await work.atOnce?.(ctx, keyed).catch((error) => {
    if (!(error instanceof Problem)) throw error
  })
  if (first) return { answer: first, isReplayed: false }
  if (!keyed) return { answer: await work.run(ctx), isReplayed: false }
  const { callsOutside } = route.metadata as RouteMetadata
  const doOnce = callsOutside ? idempotentlyOutside : idempotently
  return doOnce(ctx, keyed, work.run, (problem) => answerOf(problem, ctx.requestId!))
}
