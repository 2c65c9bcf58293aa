import { Problem } from '@numora/core'
import { type AppRoute, type AppRouter, isAppRoute } from '@ts-rest/core'
import type { Express, RequestHandler } from 'express'
import type { Input } from './validate.ts'
import type { Call } from './verbs.ts'

/** A route with what it does, its types forgotten. */
export type Served = {
  route: AppRoute
  verb: (
    call: Input & Pick<Call<AppRoute>, 'ctx' | 'req' | 'signal'>,
  ) => Promise<{ status: number; headers?: Record<string, string>; body: unknown }>
}

/**
 * Puts the contract's routes into an app. A path's other methods are refused with those that it takes; routes that
 * share method and path are forms of one, told apart by content type.
 */
export function serveContract(
  app: Express,
  router: AppRouter,
  verbs: object,
  answer: (forms: Served[]) => RequestHandler,
): void {
  for (const [path, served] of Map.groupBy(flatten(router, verbs), ({ route }) => route.path)) {
    const byMethod = Map.groupBy(served, ({ route }) => route.method)
    for (const [method, forms] of byMethod)
      app[method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete'](path, answer(forms))
    app.all(path, refuseMethod([...byMethod.keys()]))
  }
}

function flatten(router: AppRouter, verbs: object): Served[] {
  return Object.entries(router).flatMap(([name, part]) => {
    const verb = verbs[name as keyof typeof verbs]
    return isAppRoute(part) ? [{ route: part, verb }] : flatten(part, verb)
  })
}

/** For whatever comes past the methods that a path takes. */
export function refuseMethod(methods: string[]): RequestHandler {
  const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ')
  return (req, res) => {
    res.set('allow', allow)
    if (req.method !== 'OPTIONS') throw new Problem('method_not_allowed', `This path takes ${allow}.`)
    res.status(204).end()
  }
}
