import type { ErrorDetail } from '@numora/contract'
import { Problem } from '@numora/core'
import type { AppRoute } from '@ts-rest/core'
import { z } from 'zod'

export type Input = { params: unknown; query: unknown; body: unknown }

/**
 * Checks a request by its route's schemas. Its form comes first (400); ids that cannot exist don't exist (404).
 */
export function validate(route: AppRoute, input: Input): Input {
  const query = check(route.query ?? nothing, input.query, 'query')
  const hasBody = 'body' in route && route.body instanceof z.ZodType
  const body = hasBody ? check(route.body, input.body, 'body') : { value: undefined, details: [] }
  const details = [...query.details, ...body.details]
  const [first] = details
  if (first) {
    const more = details.length > 1 ? ` (and ${details.length - 1} more)` : ''
    throw new Problem('invalid_payload', `${first.path}: ${first.message}${more}`, { details })
  }
  const params = check(route.pathParams ?? z.looseObject({}), input.params, 'path')
  if (params.details.length > 0) throw new Problem('not_found')
  return { params: params.value, query: query.value, body: body.value }
}

const nothing = z.strictObject({})

/** `whole` is what stands for the path where the value as a whole is at fault. */
function check(schema: unknown, input: unknown, whole: string): { value: unknown; details: ErrorDetail[] } {
  const parsed = (schema as z.ZodType).safeParse(input, { error: messageOf })
  if (!parsed.success) return { value: undefined, details: detailsOf(parsed.error.issues, whole) }
  return { value: parsed.data, details: unstorable(parsed.data, []) }
}

function messageOf(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code !== 'invalid_type' || !('expected' in issue)) return undefined
  return issue.input === undefined ? `is missing: expected ${issue.expected}` : `expected ${issue.expected}`
}

function detailsOf(issues: z.core.$ZodIssue[], whole: string): ErrorDetail[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), message: 'is not known here' }))
    if (issue.code === 'invalid_union' && issue.errors.length > 0)
      return detailsOf(
        closest(issue.errors).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
        whole,
      )
    return [{ path: issue.path.join('.') || whole, message: issue.message }]
  })
}

/** Of the branches of a union, the one that the input comes nearest to: it got past the type. */
const closest = (branches: z.core.$ZodIssue[][]): z.core.$ZodIssue[] =>
  branches.toSorted((a, b) => distance(a) - distance(b))[0]!

const distance = (issues: z.core.$ZodIssue[]): number =>
  issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0) ? 1_000 : issues.length

/** Text that PostgreSQL has no place for: the character zero, and halves of characters. */
function unstorable(value: unknown, path: string[]): ErrorDetail[] {
  if (typeof value === 'string')
    return value.includes('\0') || !value.isWellFormed()
      ? [{ path: path.join('.'), message: 'expected text of whole characters, without the character zero' }]
      : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    ...unstorable(key, path),
    ...unstorable(inner, [...path, key]),
  ])
}
