import { contract } from '@numora/contract'
import { Problem, type System } from '@numora/core'
import express from 'express'
import { answerErrors } from './http/errors.ts'
import { identifyRequest } from './http/identify-request.ts'
import { letBodyGoBy } from './http/let-body-go-by.ts'
import { createMetrics } from './http/metrics.ts'
import { securityHeaders } from './http/security-headers.ts'
import { serveContract } from './http/serve-contract.ts'
import { defaultTimeouts } from './http/timeouts.ts'
import { service } from './routes/service.ts'

type ServiceAppOptions = {
  system: System
  version: string
  metricsToken?: string | undefined
  closing: AbortSignal
}

/** The Express app of a worker: health, readiness and metrics, without the routes of the API. */
export function createServiceApp(options: ServiceAppOptions): express.Express {
  const { system, version, closing } = options
  const metrics = createMetrics(system, version)
  const app = express()
  app.disable('x-powered-by').disable('etag').enable('case sensitive routing').enable('strict routing')
  app.use(identifyRequest, letBodyGoBy(defaultTimeouts), securityHeaders)
  const verbs = service({ ...options, metrics })
  const publicUrl = () => ''
  serveContract(app, contract.service, verbs, { system, timeouts: defaultTimeouts, closing, publicUrl })
  app.use(() => {
    throw new Problem('not_found', 'There is nothing at this path.')
  })
  app.use(answerErrors(system.logger))
  return app
}
