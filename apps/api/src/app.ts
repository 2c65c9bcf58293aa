import { contract } from '@numora/contract'
import { framingOf, type Oidc, openSignIn, Problem, type RateLimit, type System } from '@numora/core'
import express from 'express'
import { authenticate, countRequest } from './http/authenticate.ts'
import { checkHead } from './http/check-head.ts'
import { serveReference } from './http/docs.ts'
import { answerErrors } from './http/errors.ts'
import { identifyRequest } from './http/identify-request.ts'
import { letBodyGoBy } from './http/let-body-go-by.ts'
import { createMetrics } from './http/metrics.ts'
import { observeRequests } from './http/observe-requests.ts'
import type { PageTools } from './http/page-tools.ts'
import { parseQuery } from './http/parse-query.ts'
import { allowOrigins, securityHeaders } from './http/security-headers.ts'
import { serveContract } from './http/serve-contract.ts'
import { serveReviewApp } from './http/serve-review-app.ts'
import { serveSignIn } from './http/serve-sign-in.ts'
import { takeForms } from './http/take-forms.ts'
import { defaultTimeouts, type Timeouts } from './http/timeouts.ts'
import { verbs } from './routes/index.ts'

export type AppOptions = {
  system: System
  pageTools: PageTools
  /** Null: no limit. */
  rateLimit: RateLimit | null
  corsOrigins: string[]
  /** How browsers reach it, without a slash at the end; known once the server listens. */
  publicUrl: () => string
  /** The provider by which people of a company sign in. */
  oidc?: Oidc | undefined
  /** Of Numora, for `/healthz` and `/metrics`. */
  version: string
  /** The folder of the built review app. */
  reviewApp?: string | undefined
  /** What opens `/metrics` from elsewhere than this machine. */
  metricsToken?: string | undefined
  timeouts?: Timeouts
  /** Aborts when the server is about to close: waiting requests are answered, and `/readyz` fails. */
  closing?: AbortSignal
}

/** The API as an Express app. Requests pass the middleware in the order of this function. */
export function createApp(options: AppOptions): express.Express {
  const {
    system,
    rateLimit,
    corsOrigins,
    publicUrl,
    oidc,
    version,
    timeouts = defaultTimeouts,
    closing = new AbortController().signal,
  } = options
  const metrics = createMetrics(system, version)
  const app = express()
  app.disable('x-powered-by').disable('etag').enable('case sensitive routing').enable('strict routing')
  app.set('query parser', parseQuery)

  app.use(identifyRequest)
  app.use(observeRequests(system.logger, metrics))
  app.use(letBodyGoBy(timeouts), checkHead)
  app.use(securityHeaders, allowOrigins(corsOrigins))
  app.use('/v1', authenticate(system, publicUrl), countRequest(system, rateLimit))
  takeForms(app)
  serveContract(app, contract, verbs({ ...options, metrics, closing }), {
    system,
    timeouts,
    closing,
    publicUrl,
  })
  serveSignIn(app, openSignIn(system, { publicUrl, oidc }), { timeouts, publicUrl })
  serveReference(app)
  serveReviewApp(app, { folder: options.reviewApp, framingOf: (token) => framingOf(system, token) })
  app.use(() => {
    throw new Problem('not_found', 'There is nothing at this path.')
  })
  app.use(answerErrors(system.logger))
  return app
}
