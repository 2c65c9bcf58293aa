import type { ErrorDetail } from '@numora/contract'
import { detailsOf, expectation, invalidInput, Problem, unstorable } from '@numora/core'
import type { AppRoute } from '@ts-rest/core'
import type { RequestValidationError } from '@ts-rest/express'
import type { Request } from 'express'
import { z } from 'zod'
import { findIssues } from './find-issues.ts'

// A schema's own message takes precedence.
z.config({ customError: expectation })

/** Smaller bodies are validated as a whole. */
const harmlessBytes = 4_096

/**
 * Faults in a request's query and body. In a large body only as many are searched as an answer can contain; a
 * small one is left to the validation of the route.
 */
export function problemOfForm(route: AppRoute, req: Request): Problem | undefined {
  const body = 'body' in route ? route.body : undefined
  const isLarge = Number(req.get('content-length') ?? Infinity) > harmlessBytes
  return invalidInput(
    unwanted(route, req.query),
    isLarge && body instanceof z.ZodType ? detailsOf(findIssues(body, req.body), 'body') : [],
  )
}

/** A request that does not match its schemas: 400 for its form, otherwise 404 for impossible ids. */
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
 * Refuses text that the database cannot store, and a name that the schemas would silently drop; `query` and
 * `body` are unparsed.
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
