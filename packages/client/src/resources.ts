import type { Answer } from './answer.ts'
import { callOf } from './call.ts'
import type { Client } from './client.ts'
import { formOf } from './form.ts'
import { routes } from './generated/routes.ts'
import type { Resources } from './generated/types.ts'
import { listOf, type Page } from './list.ts'
import type { RequestOptions } from './options.ts'
import { queryOf } from './query.ts'
import { csvBody, jsonBody, type Request } from './request.ts'
import { type Route, routeOf } from './route.ts'
import { send } from './send.ts'
import type { UploadFile } from './upload.ts'

type Values = Record<string, unknown>

/** A method for every route: the path's parameters, then its input, then options. */
export function resourcesOf(client: Client) {
  return mapValues(routes, (resource) =>
    mapValues(resource, (route) => methodOf(client, routeOf(route))),
  ) as unknown as Resources
}

function methodOf(client: Client, route: Route) {
  const names = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name!)
  return (...args: unknown[]) => {
    const rest = args.slice(names.length)
    const [input, options] = (route.input ? rest : [undefined, ...rest]) as [Values?, RequestOptions?]
    const run = async (values = input) => {
      const path = names.reduce(
        (path, name, index) => path.replace(`:${name}`, segment(name, args[index])),
        route.path,
      )
      return send(client, requestOf(route, path, values), options)
    }
    if (route.output !== 'list') return callOf(run())
    return listOf(
      (cursor) => run(cursor === undefined ? input : { ...input, cursor }) as Promise<Answer<Page<unknown>>>,
    )
  }
}

function segment(name: string, value: unknown) {
  const text = encodeURIComponent(String(value ?? ''))
  if (text === '' || text === '.' || text === '..') throw new TypeError(`${name} must be given, not ${value}`)
  return text
}

function requestOf({ method, input: kind, output }: Route, path: string, input: Values = {}): Request {
  const request = { method, path, isRaw: output === 'raw' }
  if (kind === 'query') return { ...request, path: path + queryOf(input) }
  if (kind === 'multipart')
    return { ...request, ...formOf(input as { file: UploadFile }), timeoutMs: 300_000 }
  if (kind === 'csv') return { ...request, body: csvBody(input as unknown as string) }
  return kind === 'json' ? { ...request, body: jsonBody(input) } : request
}

function mapValues<T, U>(object: Record<string, T>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]))
}
