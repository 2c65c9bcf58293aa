import { formOf } from './form.ts'
import { routes } from './generated/routes.ts'
import type { Resources } from './generated/types.ts'
import { listOf, type Page } from './list.ts'
import type { RequestOptions } from './options.ts'
import type { Route } from './route.ts'
import { type Client, type Request, send } from './send.ts'
import type { UploadFile } from './upload.ts'

type Values = Record<string, unknown>

/** A method for every route: the path's parameters, then what it takes, then options. */
export const resourcesOf = (client: Client) =>
  mapValues(routes, (resource) =>
    mapValues(resource, (route) => callOf(client, route)),
  ) as unknown as Resources

const callOf = (client: Client, route: Route) => {
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
    if (route.output !== 'list') return run()
    return listOf(
      (cursor) => run(cursor === undefined ? input : { ...input, cursor }) as Promise<Page<unknown>>,
    )
  }
}

const segment = (name: string, value: unknown) => {
  const text = encodeURIComponent(String(value ?? ''))
  if (text === '' || text === '.' || text === '..') throw new TypeError(`${name} must be given, not ${value}`)
  return text
}

const requestOf = ({ method, input: kind, output }: Route, path: string, input: Values = {}): Request => {
  const request = { method, path, isRaw: output === 'raw' }
  if (kind === 'query') return { ...request, path: path + queryOf(input) }
  if (kind === 'multipart')
    return { ...request, ...formOf(input as { file: UploadFile }), timeoutMs: 300_000 }
  if (kind === 'json')
    return {
      ...request,
      body: async () => ({ content: JSON.stringify(input), contentType: 'application/json' }),
    }
  return request
}

/** Lists repeat their name; objects are written as name[key]. */
const queryOf = (input: Values) => {
  const query = new URLSearchParams()
  const append = (name: string, value: unknown) => {
    if (value === undefined || value === null) return
    if (Array.isArray(value)) for (const item of value) append(name, item)
    else if (typeof value === 'object')
      for (const [key, item] of Object.entries(value)) append(`${name}[${key}]`, item)
    else query.append(name, String(value))
  }
  for (const [name, value] of Object.entries(input)) append(name, value)
  return query.size > 0 ? `?${query}` : ''
}

const mapValues = <T, U>(object: Record<string, T>, map: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]))
