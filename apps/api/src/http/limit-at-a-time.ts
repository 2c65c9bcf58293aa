import { type RouteMetadata, requestsAtATime } from '@numora/contract'
import { Problem } from '@numora/core'
import type { Request, Response } from 'express'

type Kind = keyof typeof requestsAtATime

/**
 * Limits the concurrent slow requests of each key and person; one too many is refused, and others are not affected.
 */
export function limitAtATime() {
  const underWay = new Map<string, number>()

  return (metadata: RouteMetadata, req: Request, res: Response): void => {
    const kind = kindOf(metadata, req)
    if (!kind) return
    const { most, label } = requestsAtATime[kind]
    const counter = `${kind} ${res.locals.caller!.id}`
    const count = underWay.get(counter) ?? 0
    if (count >= most)
      throw new Problem('rate_limited', `A key may have ${most} ${label} at a time.`, {
        retryAfterSeconds: 1,
      })
    underWay.set(counter, count + 1)
    res.once('close', () => {
      const left = underWay.get(counter)! - 1
      if (left > 0) underWay.set(counter, left)
      else underWay.delete(counter)
    })
  }
}

/** A request for a document without waiting is fast. */
function kindOf({ atATime }: RouteMetadata, { method, query }: Request): Kind | undefined {
  const isAtOnce = atATime === 'waitingRequests' && method !== 'POST' && !Number(query.wait_seconds)
  return isAtOnce ? undefined : atATime
}
