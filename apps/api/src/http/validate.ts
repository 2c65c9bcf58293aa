import type { ErrorDetail } from '@numora/contract'
import { Problem } from '@numora/core'
import type { AppRoute } from '@ts-rest/core'
import type { RequestValidationError } from '@ts-rest/express'
import type { Request } from 'express'
import { z } from 'zod'
import { expectation } from './expectation.ts'

// What a schema words itself goes before this.
z.config({ customError: expectation })

/** A request that does not fit its schemas: its form comes first (400); ids that cannot exist don't exist (404). */
export function problemOfInvalid(route: AppRoute, req: Request, error: RequestValidationError): Problem {
  const { headers, query, body } = error
  const details = [
    ...unwanted(route, req.query),
    ...detailsOf(issuesOf(headers), 'headers'),
    ...detailsOf(issuesOf(query), 'query'),
    ...detailsOf(issuesOf(body), 'body'),
  ]
  return details.length > 0 ? invalid(details) : new Problem('not_found')
}

/**
 * Refuses a query where the route takes none, text that the database has no place for, and a name that the schemas
 * would drop in silence; `query` and `body` are as they came.
 */
export function assertStorable(route: AppRoute, { query, body }: { query: unknown; body: unknown }): void {
  const details = [...unwanted(route, query), ...unstorable(query, []), ...unstorable(body, [])]
  if (details.length > 0) throw invalid(details)
}

const unwanted = (route: AppRoute, query: unknown): ErrorDetail[] =>
  route.query ? [] : Object.keys(query as object).map((path) => ({ path, message: 'is not known here' }))

function invalid(details: ErrorDetail[]): Problem {
  const [first, ...others] = details as [ErrorDetail, ...ErrorDetail[]]
  const more = others.length > 0 ? ` (and ${others.length} more)` : ''
  return new Problem('invalid_payload', `${first.path}: ${first.message}${more}`, { details })
}

const issuesOf = (error: { issues: readonly unknown[] } | null): z.core.$ZodIssue[] =>
  (error?.issues ?? []) as z.core.$ZodIssue[]

/** `whole` is what stands for the path where the value as a whole is at fault. */
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

/** The character zero, and halves of characters. */
function unstorable(value: unknown, path: string[]): ErrorDetail[] {
  if (typeof value === 'string')
    return value.includes('\0') || !value.isWellFormed()
      ? [{ path: path.join('.'), message: 'expected text of whole characters, without the character zero' }]
      : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key === '__proto__' ? [{ path: [...path, key].join('.'), message: 'cannot be used as a name' }] : []),
    ...unstorable(key, path),
    ...unstorable(inner, [...path, key]),
  ])
}
