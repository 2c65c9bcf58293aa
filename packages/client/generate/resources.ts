import { readFileSync } from 'node:fs'
import {
  contract,
  csvType,
  DeliveryRequested,
  ErrorBody,
  type RouteMetadata,
  WebhookEvent,
} from '@numora/contract'
import { type Json, jsonSchemas } from '@numora/contract/openapi'
import { type AppRoute, isAppRouteOtherResponse } from '@ts-rest/core'
import { z } from 'zod'
import { type Route, routeText } from '../src/route.ts'
import { isScalar, printDeclaration, printType } from './print-type.ts'
import { assertRefinements, fieldNames, refinedParameter } from './refinements.ts'

const notice = '// Made by `pnpm --filter @numora/client generate`.\n'

function pascal(name: string) {
  return name[0]!.toUpperCase() + name.slice(1)
}

function camel(name: string) {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function successes(route: AppRoute) {
  return Object.entries(route.responses)
    .filter(([status]) => Number(status) < 300)
    .map(([, response]) => response)
}

function hasInput(schema: unknown): schema is z.ZodType {
  return (
    schema instanceof z.ZodType && !(schema instanceof z.ZodObject && Object.keys(schema.shape).length === 0)
  )
}

/** What the client must know about a route at run time. */
function routeData(route: AppRoute): Route {
  const { method, path } = route
  const hasBody = 'body' in route && hasInput(route.body)
  const input = hasBody
    ? route.contentType === 'multipart/form-data'
      ? 'multipart'
      : route.contentType === csvType
        ? 'csv'
        : 'json'
    : hasInput(route.query)
      ? 'query'
      : undefined
  const [response] = successes(route)
  const isList = response instanceof z.ZodObject && 'next_cursor' in response.shape
  const output = isAppRouteOtherResponse(response!) ? 'raw' : isList ? 'list' : undefined
  return { method, path, ...(input && { input }), ...(output && { output }) }
}

function documentation(route: AppRoute) {
  const { scope } = route.metadata as RouteMetadata
  const text = [`${route.summary}.`, route.description, scope && `Scope: \`${scope}\`.`]
  return `  /** ${text.filter(Boolean).join(' ')} */\n`
}

/** The types of all inputs and answers, and an interface for each resource. */
export function printTypes() {
  const { components, convert } = jsonSchemas()
  const queries: string[] = []
  const print = (schema: z.ZodType, io: 'input' | 'output') => printType(convert(schema, io), components)

  const parameters = (resource: string, verb: string, route: AppRoute) => {
    const list = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => {
      const schema = (route.pathParams as z.ZodObject<Record<string, z.ZodType>>).shape[name!]!
      return `${camel(name!)}: ${refinedParameter(resource, name!) ?? print(schema, 'input')}`
    })
    const { input } = routeData(route)
    if (input === 'query') {
      const name = `${pascal(resource)}${pascal(verb)}Query`
      queries.push(printDeclaration(name, convert(route.query as z.ZodType, 'input'), components))
      list.push(`query?: ${name}`)
    } else if (input && 'body' in route) {
      const body = route.body as z.ZodType
      list.push(`body${body.safeParse({}).success ? '?' : ''}: ${print(body, 'input')}`)
    }
    return [...list, 'options?: RequestOptions'].join(', ')
  }

  const answer = (route: AppRoute) => {
    const { output } = routeData(route)
    if (output === 'raw') return 'Call<Response>'
    const schemas = successes(route)
    const types = schemas.map((schema) => (schema instanceof z.ZodType ? print(schema, 'output') : 'void'))
    if (output !== 'list') return `Call<${[...new Set(types)].join(' | ')}>`
    const page = components[types[0]!]!.properties as { data: { items: Json } }
    return `List<${printType(page.data.items, components)}>`
  }

  const resources = Object.entries(contract).map(([resource, routes]) => {
    const methods = Object.entries(routes as Record<string, AppRoute>).map(
      ([verb, route]) =>
        `${documentation(route)}  ${verb}(${parameters(resource, verb, route)}): ${answer(route)}\n`,
    )
    return `export interface ${pascal(resource)} {\n${methods.join('\n')}}\n`
  })
  const all = Object.keys(contract).map((resource) => `  ${resource}: ${pascal(resource)}\n`)

  convert(WebhookEvent, 'output')
  convert(DeliveryRequested, 'output')
  convert(ErrorBody, 'output')
  assertRefinements(components)
  const named = Object.entries(components)
    .filter(([name, schema]) => name !== 'Error' && !name.endsWith('Page') && !isScalar(schema))
    .map(([name, schema]) => printDeclaration(name, schema, components))

  return [
    notice,
    "import type { Call } from '../call.ts'\nimport type { List } from '../list.ts'\nimport type { RequestOptions } from '../options.ts'\nimport type { UploadFile } from '../upload.ts'\n",
    ...named,
    fieldNames,
    ...queries,
    ...resources,
    `export interface Resources {\n${all.join('')}}\n`,
  ].join('\n')
}

/** The run-time table of routes. */
export function printRoutes() {
  const table = Object.fromEntries(
    Object.entries(contract).map(([resource, routes]) => [
      resource,
      Object.fromEntries(
        Object.entries(routes as Record<string, AppRoute>).map(([verb, route]) => [
          verb,
          routeText(routeData(route)),
        ]),
      ),
    ]),
  )
  return [
    notice,
    `export const routes: Record<string, Record<string, string>> = ${JSON.stringify(table, null, 2)}\n`,
  ].join('\n')
}

/** The package's version, for the user agent. */
export function printVersion() {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return `${notice}\nexport const version = '${version}'\n`
}
