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

/** The work of a request. */
export type Work = {
  /**
   * Does everything in one step that also stores the idempotent answer; undefined, or a refusal, leaves it to
   * `run`.
   */
  atOnce?(ctx: Context, keyed: KeyedRequest | undefined): Promise<Answer | undefined>
  run(ctx: Context): Promise<Answer>
}

/**
 * Does the work of an accepted request, once per key; an upload that turns out not to be needed is erased.
 */
export async function answerTaken(res: Response, route: AppRoute, work: Work): Promise<Answer> {
  const { body } = res.locals.taken!
  const { answer, isReplayed } = await once(res, route, work).catch(async (error) => {
    // After a failure of the database it is unknown whether the file is needed, so it stays.
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
