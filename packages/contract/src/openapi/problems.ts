import type { AppRoute } from '@ts-rest/core'
import { z } from 'zod'
import {
  commonProblems,
  type ErrorBody,
  type ErrorCode,
  errorCodes,
  errors,
  problemCodes,
} from '../errors.ts'
import type { RouteMetadata } from '../scopes.ts'
import { type HeaderName, headerRefs, rateLimitHeaders } from './headers.ts'
import type { Json } from './json-schemas.ts'

/** Every code that a route can answer: those of its own work, and those of the checks before it. */
export function codesOf(route: AppRoute): ErrorCode[] {
  const { scope } = route.metadata as RouteMetadata
  const hasBody = 'body' in route && typeof route.body !== 'symbol'
  const codes = new Set<ErrorCode>(['invalid_payload', 'method_not_allowed', 'internal_error', 'unavailable'])
  const add = (...more: ErrorCode[]) => {
    for (const code of more) codes.add(code)
  }
  for (const [status, response] of Object.entries(route.responses)) {
    const isOwn = response !== (commonProblems as Record<string, unknown>)[status]
    if (isOwn && response instanceof z.ZodType) add(...(problemCodes.get(response)?.codes ?? []))
  }
  if (scope) add('unauthorized', 'rate_limited')
  if (scope && scope !== 'any') add('forbidden')
  if (route.path.includes('/:')) add('not_found')
  if (hasBody) add('payload_too_large', 'unsupported_media_type')
  if (route.method === 'POST') add('conflict', 'idempotency_key_reused')
  return errorCodes.filter((code) => codes.has(code))
}

function example(code: ErrorCode): ErrorBody {
  return {
    error: {
      code,
      message: errors[code].message,
      request_id: 'req_01jpwq4q9m7q4q2k8dax1x1q5n',
      ...(code === 'invalid_payload' && {
        details: [{ path: 'metadata.vendor_code', message: 'expected at most 500 characters' }],
      }),
    },
  }
}

const hasRetryAfter: ErrorCode[] = ['rate_limited', 'unavailable', 'result_not_ready']

function problemResponse(codes: ErrorCode[]): Json {
  const headers: HeaderName[] = ['x-request-id']
  if (codes.includes('unauthorized')) headers.push('www-authenticate')
  else headers.push(...rateLimitHeaders)
  if (codes.includes('method_not_allowed')) headers.push('allow')
  if (codes.some((code) => hasRetryAfter.includes(code))) headers.push('retry-after')
  return {
    description: codes.map((code) => `\`${code}\`: ${errors[code].message}`).join('\n\n'),
    headers: headerRefs(headers),
    content: {
      'application/json': {
        schema: { $ref: '#/components/schemas/Error' },
        examples: Object.fromEntries(codes.map((code) => [code, { value: example(code) }])),
      },
    },
  }
}

/**
 * Adds each needed error response to `components`, named by its codes, and returns the references by status.
 */
export function problemResponses(codes: ErrorCode[], components: Record<string, Json>) {
  return Object.fromEntries(
    [...Map.groupBy(codes, (code) => errors[code].status)].map(([status, codes]) => {
      const name = codes.join('.')
      components[name] ??= problemResponse(codes)
      return [status, { $ref: `#/components/responses/${name}` }]
    }),
  )
}
