import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { Metrics } from './metrics.ts'

/** Whoever reads the log must not be able to use the links of the app. */
const linkToken = /^(\/app\/(?:invitation|link)\/).+/
const probes = new Set(['/healthz', '/readyz', '/metrics'])

/** Logs and measures every request when it has ended; nothing of its query, headers or body is logged. */
export function observeRequests(logger: Logger, metrics: Metrics): RequestHandler {
  return (req, res, next) => {
    const startedAt = performance.now()
    const { method } = req
    const path = req.path.replace(linkToken, '$1…')
    res.once('close', () => {
      const ms = performance.now() - startedAt
      const { requestId, route = null, caller } = res.locals
      const status = res.writableFinished ? res.statusCode : 'aborted'
      metrics.observeRequest({ method, route: route ?? 'none', status }, ms)
      const level = probes.has(path) ? 'debug' : 'info'
      const key = caller?.id
      logger[level]({ requestId, method, path, route, status, ms: Math.round(ms), key }, 'Request')
    })
    next()
  }
}
