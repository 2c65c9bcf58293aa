import type { AppRoute } from '@ts-rest/core'
import { z } from 'zod'
import { DocumentReceipt } from '../document-resources.ts'
import type { Contract } from '../router.ts'
import type { RouteMetadata } from '../scopes.ts'
import { type HeaderName, headerRefs, parameterRef, rateLimitHeaders } from './headers.ts'
import { tags } from './info.ts'
import type { Json } from './json-schemas.ts'

type Content = Record<string, Json>
export type Operation = Json & {
  operationId: string
  parameters: Json[]
  requestBody?: { required: boolean; content: Content }
  responses: Record<string, Json>
}

/** A route as converted by ts-rest, before it is completed here. */
type Draft = {
  operationId?: string
  parameters?: unknown[]
  requestBody?: unknown
  responses?: Record<string, unknown>
}

/** A parameter, with the description of its named schema if it has none of its own. */
function parameterOf(draft: Json, components: Record<string, Json>): Json {
  const schema = draft.schema as Json & { $ref?: string }
  const named = components[schema.$ref?.split('/').at(-1) ?? '']
  const parameter: Json = { description: named?.description, ...draft }
  const { anyOf: [several] = [], ...about } = schema as { anyOf?: Json[] }
  if (several?.type === 'array')
    return { ...parameter, schema: { ...about, ...several }, style: 'form', explode: true }
  if (schema.type === 'object') {
    // A reference that can send requests starts with the first example: send none.
    const { examples = [], ...bare } = schema as { examples?: unknown[] }
    const choices = [{}, ...examples].map((value, index) => [
      index === 0 ? 'none' : `some${index}`,
      { value },
    ])
    return {
      ...parameter,
      schema: bare,
      examples: Object.fromEntries(choices),
      style: 'deepObject',
      explode: true,
    }
  }
  return parameter
}

function requestBodyOf(draft: Draft, route: AppRoute): Operation['requestBody'] {
  if (!draft.requestBody || !('body' in route) || !(route.body instanceof z.ZodType)) return undefined
  const { content } = draft.requestBody as { content: Content }
  // In a form, an object is a JSON part.
  if (content['multipart/form-data'])
    content['multipart/form-data'].encoding = { metadata: { contentType: 'application/json' } }
  return { required: !route.body.safeParse({}).success, content }
}

function successHeaders(route: AppRoute, status: number): HeaderName[] {
  const { scope, conditional } = route.metadata as RouteMetadata
  return [
    'x-request-id',
    ...(scope ? rateLimitHeaders : []),
    ...(conditional ? (['etag'] as const) : []),
    ...(route.method === 'POST' ? (['idempotent-replayed'] as const) : []),
    ...(Object.values(route.responses).includes(DocumentReceipt) ? (['location'] as const) : []),
    ...(206 in route.responses ? (['accept-ranges', 'content-disposition'] as const) : []),
    ...(status === 206 ? (['content-range'] as const) : []),
  ]
}

function successText(route: AppRoute, status: number) {
  if (status === 200 && (201 in route.responses || 202 in route.responses))
    return 'Already known: the current state'
  return { 200: 'Done', 201: 'Created', 202: 'Accepted', 204: 'Gone', 206: 'A part of it' }[status] ?? ''
}

function successesOf(draft: Draft, route: AppRoute): Operation['responses'] {
  const successes = Object.entries(draft.responses ?? {}).filter(([status]) => Number(status) < 300)
  const responses = Object.fromEntries(
    successes.map(([status, response]) => [
      status,
      {
        ...(response as Json),
        description: successText(route, Number(status)),
        headers: headerRefs(successHeaders(route, Number(status))),
      },
    ]),
  )
  if (!(route.metadata as RouteMetadata).conditional) return responses
  return {
    ...responses,
    304: {
      description: 'Not changed since',
      headers: headerRefs(['x-request-id', ...rateLimitHeaders, 'etag']),
    },
  }
}

function needsOf(scope: RouteMetadata['scope']): string {
  if (scope === null) return 'Needs no API key.'
  return scope === 'any' ? 'Needs any valid key or session.' : `Needs the scope \`${scope}\`.`
}

/** The operation of a route with its successful answers; the caller adds errors. */
export function operationOf(draft: Draft, route: AppRoute, components: Record<string, Json>): Operation {
  const { scope, conditional, byReviewLink } = route.metadata as RouteMetadata
  const [resource, ...verb] = draft.operationId!.split('.')
  const body = requestBodyOf(draft, route)
  return {
    operationId: [resource, ...verb].join('_'),
    tags: [tags[resource as keyof Contract].name],
    summary: route.summary,
    description: [route.description, needsOf(scope)].filter(Boolean).join('\n\n'),
    ...(scope === null ? { security: [] } : scope === 'any' ? {} : { 'x-required-scope': scope }),
    ...(byReviewLink ? { security: [{ apiKey: [] }, { reviewLink: [] }] } : {}),
    parameters: [
      ...((draft.parameters ?? []) as Json[]).map((parameter) => parameterOf(parameter, components)),
      ...(conditional ? [parameterRef('IfNoneMatch')] : []),
      ...(206 in route.responses ? [parameterRef('Range')] : []),
      parameterRef('RequestId'),
    ],
    ...(body && { requestBody: body }),
    responses: successesOf(draft, route),
  }
}
