import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** Answers are data: browsers must not run, frame or sniff them. */
export const securityHeaders: RequestHandler = (_req, res, next) => {
  for (const [name, value] of constantHeaders) res.setHeader(name, value)
  next()
}

/**
 * The headers that helmet sets are the same for every answer, so it is called once; headers only for old
 * browsers are left out.
 */
const constantHeaders = headersOf(
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  }),
)

function headersOf(middleware: ReturnType<typeof helmet>): Map<string, string> {
  const headers = new Map<string, string>()
  const response = {
    setHeader: (name: string, value: string) => headers.set(name, value),
    removeHeader: (name: string) => headers.delete(name),
  }
  const [request, answer] = [{}, response] as unknown as Parameters<typeof middleware>
  middleware(request, answer, (error) => {
    if (error) throw error
  })
  return headers
}

/** Lets browser pages of these origins call the API; a key is still required. */
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
