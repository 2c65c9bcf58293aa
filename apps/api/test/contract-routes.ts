import { contract, type idPrefixes, type RouteMetadata } from '@numora/contract'
import { newId } from '@numora/core'
import { type AppRoute, type AppRouter, isAppRoute } from '@ts-rest/core'

export type ContractRoute = {
  name: string
  method: string
  path: string
  scope: RouteMetadata['scope']
  route: AppRoute
}

function collect(router: AppRouter, prefix = ''): ContractRoute[] {
  return Object.entries(router).flatMap(([name, part]) =>
    isAppRoute(part)
      ? [
          {
            name: prefix + name,
            method: part.method,
            path: part.path,
            scope: (part.metadata as RouteMetadata).scope,
            route: part,
          },
        ]
      : collect(part, `${name}.`),
  )
}

/** Every route of the contract. */
export const contractRoutes = collect(contract)

/**
 * The path of a route with values for its parameters; missing ids are replaced by well-formed unknown ones.
 */
export function pathOf({ path }: { path: string }, params: Record<string, string> = {}): string {
  return path.replaceAll(/:(\w+)/g, (_, name: string) => params[name] ?? unknown(path, name))
}

function unknown(path: string, name: string): string {
  if (name === 'number') return '1'
  if (name === 'schema' || path === '/v1/schemas/:id') return 'invoice_v2'
  if (path.startsWith('/v1/lookup-tables')) return 'no-such-table'
  if (name === 'destination_id') return newId('destination')
  if (name === 'comment_id') return newId('comment')
  if (name === 'code') return 'V-unknown'
  if (name === 'delivery_id') return newId('delivery')
  if (name === 'link_id') return newId('reviewLink')
  const resource = path.split('/')[2]!
  const kinds: Record<string, keyof typeof idPrefixes> = {
    documents: 'document',
    destinations: 'destination',
    routes: 'route',
    workflows: 'workflow',
    runs: 'run',
    lessons: 'lesson',
    'webhook-endpoints': 'webhookEndpoint',
    'api-keys': 'apiKey',
    people: 'person',
    views: 'view',
    invitations: 'invitation',
  }
  return newId(kinds[resource]!)
}

/** The routes that a request may be of; of a path without parameters that is its own. */
export function routeFor(method: string, path: string): ContractRoute[] {
  const [plain] = path.split('?') as [string]
  const fitting = contractRoutes.filter(
    (route) =>
      route.method === (method === 'HEAD' ? 'GET' : method) &&
      new RegExp(`^${route.path.replaceAll(/:\w+/g, '[^/]+')}$`).test(plain),
  )
  const own = fitting.filter((route) => route.path === plain)
  return own.length > 0 ? own : fitting
}
