import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** Answers are data: no browser is to run, frame or guess at them. */
export const securityHeaders: RequestHandler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
})

/** Lets browser pages of these origins call the API; a key stays what opens it. */
export function allowOrigins(origins: string[]): RequestHandler {
  if (origins.length === 0) return (_req, _res, next) => next()
  return (req, res, next) => {
    res.vary('origin')
    const origin = req.get('origin')
    if (!origin || !origins.includes(origin)) return next()
    res.set({ 'access-control-allow-origin': origin, 'access-control-expose-headers': exposed.join(', ') })
    if (req.method !== 'OPTIONS' || !req.get('access-control-request-method')) return next()
    res
      .status(204)
      .set({
        'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
        'access-control-allow-headers': accepted.join(', '),
        'access-control-max-age': '600',
      })
      .end()
  }
}

const accepted = [
  'authorization',
  'content-type',
  'idempotency-key',
  'if-none-match',
  'if-range',
  'range',
  'x-request-id',
]

const exposed = [
  'accept-ranges',
  'content-disposition',
  'content-range',
  'etag',
  'idempotent-replayed',
  'location',
  'retry-after',
  'x-rate-limit-limit',
  'x-rate-limit-remaining',
  'x-rate-limit-reset',
  'x-request-id',
]
