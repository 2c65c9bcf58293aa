import { keyAuthentication, Problem, type RateLimit, rateLimiter, type System } from '@numora/core'
import type { RequestHandler } from 'express'
import { linkCallers } from './review-link-caller.ts'

/** Finds the caller of a request; a request without a valid key is refused. */
export function authenticate(system: System): RequestHandler {
  const callerOf = keyAuthentication(system)
  const linkCallerOf = linkCallers(system)
  return async (req, res, next) => {
    const [, secret] = /^Bearer +(sk_(?:live|test)_[!-~]+)$/i.exec(req.get('authorization') ?? '') ?? []
    const caller = await (secret === undefined ? linkCallerOf(req) : callerOf(secret))
    if (!caller) throw new Problem('unauthorized')
    res.locals.caller = caller
    next()
  }
}

/**
 * Counts a request for its key's rate limit and sets the headers. The limit is enforced only later, when the
 * route is known and the key may use it.
 */
export function countRequest(system: System, limit: RateLimit | null): RequestHandler {
  if (!limit) return (_req, _res, next) => next()
  const take = rateLimiter(system, limit)
  return async (_req, res, next) => {
    const allowance = await take(res.locals.caller!.keyId)
    res.locals.allowance = allowance
    res.set({
      'x-rate-limit-limit': String(allowance.limit),
      'x-rate-limit-remaining': String(allowance.remaining),
      'x-rate-limit-reset': String(allowance.resetSeconds),
    })
    next()
  }
}
