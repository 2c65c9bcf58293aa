import type { ErrorDetail } from '@numora/contract'
import { detailsOf, expectation, invalidInput, Problem, unstorable } from '@numora/core'
import type { AppRoute } from '@ts-rest/core'
import type { RequestValidationError } from '@ts-rest/express'
import type { Request } from 'express'
import { z } from 'zod'
import { findIssues } from './find-issues.ts'

// What a schema words itself goes before this.
z.config({ customError: expectation })

/** A body of so many bytes is validated as a whole, whatever it is. */
const harmlessBytes = 4_096

/**
 * What is wrong with a request's query and body. In a large body faults are looked for only until there are enough to
 * fill an answer; a small one is left to the validation of the route.
 */
export function problemOfForm(route: AppRoute, req: Request): Problem | undefined {
  const body = 'body' in route ? route.body : undefined
  const isLarge = Number(req.get('content-length') ?? Infinity) > harmlessBytes
  return invalidInput(
    unwanted(route, req.query),
    isLarge && body instanceof z.ZodType ? detailsOf(findIssues(body, req.body), 'body') : [],
  )
}

/** A request that does not fit its schemas: its form comes first (400); ids that cannot exist don't exist (404). */
export function problemOfInvalid(error: RequestValidationError): Problem {
  const { headers, query, body } = error
  const problem = invalidInput(
    detailsOf(issuesOf(headers), 'headers'),
    detailsOf(issuesOf(query), 'query'),
    detailsOf(issuesOf(body), 'body'),
  )
  return problem ?? new Problem('not_found')
}

/**
 * Refuses text that the database has no place for, and a name that the schemas would drop in silence; `query` and
 * `body` are as they came.
 */
export function assertStorable({ query, body }: { query: unknown; body: unknown }): void {
  const problem = invalidInput(unstorable(query), unstorable(body))
  if (problem) throw problem
}

function* unwanted(route: AppRoute, query: object): Generator<ErrorDetail> {
  if (!route.query) for (const path of Object.keys(query)) yield { path, message: 'is not known here' }
}

function issuesOf(error: { issues: readonly unknown[] } | null): z.core.$ZodIssue[] {
  return (error?.issues ?? []) as z.core.$ZodIssue[]
}
