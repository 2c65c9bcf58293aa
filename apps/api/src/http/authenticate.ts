import {
  keyAuthentication,
  Problem,
  type RateLimit,
  rateLimiter,
  type System,
  sessionAuthentication,
} from '@numora/core'
import type { RequestHandler } from 'express'
import { linkCallers } from './review-link-caller.ts'

/**
 * Finds the caller of a request by its key or review link, or by the session of its cookie if it has no `Authorization`
 * header; any other request is refused.
 */
export function authenticate(system: System, publicUrl: () => string): RequestHandler {
  const ownerOf = keyAuthentication(system)
  const linkCallerOf = linkCallers(system)
  const personOf = sessionAuthentication(system, publicUrl)
  return async (req, res, next) => {
    const { authorization, cookie } = req.headers
    const [, secret] = /^Bearer +(sk_(?:live|test)_[!-~]+)$/i.exec(authorization ?? '') ?? []
    const caller = await (authorization === undefined
      ? personOf(cookie)
      : secret === undefined
        ? linkCallerOf(authorization)
        : ownerOf(secret))
    if (!caller) throw new Problem('unauthorized')
    res.locals.caller = caller
    next()
  }
}

/**
 * Counts a request for the rate limit of its key or person and sets the headers. The limit is enforced only later, when the
 * route is known and the key may use it.
 */
export function countRequest(system: System, limit: RateLimit | null): RequestHandler {
  if (!limit) return (_req, _res, next) => next()
  const take = rateLimiter(system, limit)
  return async (_req, res, next) => {
    const allowance = await take(res.locals.caller!.id)
    res.locals.allowance = allowance
    res.set({
      'x-rate-limit-limit': String(allowance.limit),
      'x-rate-limit-remaining': String(allowance.remaining),
      'x-rate-limit-reset': String(allowance.resetSeconds),
    })
    next()
  }
}
