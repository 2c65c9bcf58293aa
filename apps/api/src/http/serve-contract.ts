import { type Context, type KeyedRequest, Problem, type System } from '@numora/core'
import { type AppRoute, type AppRouter, isAppRoute } from '@ts-rest/core'
import { createExpressEndpoints, type RequestValidationError } from '@ts-rest/express'
import type { Express, NextFunction, Request, RequestHandler, Response } from 'express'
import { answerTaken } from './answer-taken.ts'
import { sendAnswer } from './errors.ts'
import { toReply } from './reply.ts'
import { takeRequest } from './take-request.ts'
import type { Timeouts } from './timeouts.ts'
import { assertStorable, problemOfInvalid } from './validate.ts'
import type { Call, Verbs } from './verbs.ts'

type Reply = { status: number; headers?: Record<string, string>; body: unknown }
type AnyCall = Pick<Call<AppRoute>, 'ctx' | 'req' | 'signal'> & {
  params: unknown
  query: unknown
  body: unknown
}
type Run = (call: AnyCall) => Promise<Reply>
type Serving = {
  system: System
  timeouts: Timeouts
  closing: AbortSignal
  publicUrl: () => string
}
type Verb = Run | { atOnce(call: AnyCall, keyed?: KeyedRequest): Promise<Reply | undefined>; run: Run }

/** Puts the routes of the contract, or of a part of it, into an app; a path's other methods are refused with those that it takes. */
export function serveContract<Routes extends AppRouter>(
  app: Express,
  routes: Routes,
  verbs: Verbs<Routes>,
  { system, timeouts, closing, publicUrl }: Serving,
): void {
  const implementation = implement(routes, verbs, closing)
  createExpressEndpoints(
    routes,
    implementation as Parameters<typeof createExpressEndpoints<Routes>>[1],
    app,
    {
      logInitialization: false,
      globalMiddleware: [takeRequest(system, { timeouts, publicUrl })],
      requestValidationErrorHandler: answerInvalid,
    },
  )
  for (const [path, each] of Map.groupBy(routesOf(routes), (route) => route.path))
    app.all(path, refuseMethod([...new Set(each.map(({ method }) => method))]))
}

function routesOf(router: AppRouter): AppRoute[] {
  return Object.values(router).flatMap((part) => (isAppRoute(part) ? [part] : routesOf(part)))
}

/** Wraps the verbs as handlers that ts-rest calls with a validated request. */
function implement(router: AppRouter, verbs: object, closing: AbortSignal): object {
  return Object.fromEntries(
    Object.entries(router).map(([name, part]) => {
      const verb = verbs[name as keyof typeof verbs] as Verb
      return [name, isAppRoute(part) ? handler(part, verb, closing) : implement(part, verb, closing)]
    }),
  )
}

function handler(route: AppRoute, verb: Verb, closing: AbortSignal) {
  return async ({
    params,
    query,
    body,
    req,
    res,
  }: Pick<Request, 'params' | 'query' | 'body'> & { req: Request; res: Response }) => {
    const signal = () => AbortSignal.any([closing, goneSignal(res)])
    const call = (ctx: Context): AnyCall => {
      assertStorable(req)
      return { params, query, body, ctx, req, signal }
    }
    const { run, atOnce } = typeof verb === 'function' ? { run: verb } : verb
    const answer = await answerTaken(res, route, {
      run: async (ctx) => ({ headers: {}, ...(await run(call(ctx))) }),
      async atOnce(ctx, keyed) {
        const reply = await atOnce?.(call(ctx), keyed)
        return reply && { headers: {}, ...reply }
      },
    })
    return toReply(res, route, answer)
  }
}

function answerInvalid(error: RequestValidationError, req: Request, res: Response, next: NextFunction): void {
  const { tsRestRoute: route } = req as Request & { tsRestRoute: AppRoute }
  const run = () => Promise.reject(problemOfInvalid(error))
  answerTaken(res, route, { run }).then((answer) => sendAnswer(res, answer), next)
}

function goneSignal(res: Response): AbortSignal {
  const gone = new AbortController()
  res.once('close', () => gone.abort())
  return gone.signal
}

/** Answers requests with a method that a path does not have. */
export function refuseMethod(methods: string[]): RequestHandler {
  const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ')
  return (req, res) => {
    res.set('allow', allow)
    if (req.method !== 'OPTIONS') throw new Problem('method_not_allowed', `This path takes ${allow}.`)
    res.status(204).end()
  }
}
