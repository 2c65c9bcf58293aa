import { type ErrorDetail, limits } from '@numora/contract'
import { Problem } from '@numora/core'
import type { AppRoute } from '@ts-rest/core'
import type { RequestValidationError } from '@ts-rest/express'
import type { Request } from 'express'
import { z } from 'zod'
import { expectation } from './expectation.ts'
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
  return invalid(
    unwanted(route, req.query),
    isLarge && body instanceof z.ZodType ? detailsOf(findIssues(body, req.body), 'body') : [],
  )
}

/** A request that does not fit its schemas: its form comes first (400); ids that cannot exist don't exist (404). */
export function problemOfInvalid(error: RequestValidationError): Problem {
  const { headers, query, body } = error
  const problem = invalid(
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
  const problem = invalid(unstorable(query, []), unstorable(body, []))
  if (problem) throw problem
}

function* unwanted(route: AppRoute, query: object): Generator<ErrorDetail> {
  if (!route.query) for (const path of Object.keys(query)) yield { path, message: 'is not known here' }
}

function invalid(...found: Iterable<ErrorDetail>[]): Problem | undefined {
  const most = limits.errorDetails
  const details = inTurn(found).take(most).toArray()
  const [first] = details
  if (!first) return undefined
  const others = details.length === most ? ' (and more)' : ` (and ${details.length - 1} more)`
  const message = `${first.path}: ${first.message}${details.length > 1 ? others : ''}`
  return new Problem('invalid_payload', message, { details })
}

function* inTurn<T>(lists: Iterable<T>[]): Generator<T> {
  for (const list of lists) yield* list
}

function issuesOf(error: { issues: readonly unknown[] } | null): z.core.$ZodIssue[] {
  return (error?.issues ?? []) as z.core.$ZodIssue[]
}

/** `whole` is what stands for the path where the value as a whole is at fault. */
function* detailsOf(issues: Iterable<z.core.$ZodIssue>, whole: string): Generator<ErrorDetail> {
  for (const issue of issues) {
    const { path } = issue
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) yield { path: pathOf([...path, key]), message: 'is not known here' }
    else if (issue.code === 'invalid_union' && issue.errors.length > 0)
      yield* detailsOf(
        closest(issue.errors).map((inner) => ({ ...inner, path: [...path, ...inner.path] })),
        whole,
      )
    else yield { path: pathOf(path) || whole, message: issue.message }
  }
}

const mostOfName = 100

/** The caller's names come back, but not at any length. */
function pathOf(path: PropertyKey[]): string {
  return path
    .map(String)
    .map((name) => (name.length > mostOfName ? `${name.slice(0, mostOfName).toWellFormed()}…` : name))
    .join('.')
}

/** Of the branches of a union, the one that the input comes nearest to: it got past the type. */
function closest(branches: z.core.$ZodIssue[][]): z.core.$ZodIssue[] {
  return branches.toSorted((a, b) => distance(a) - distance(b))[0]!
}

function distance(issues: z.core.$ZodIssue[]): number {
  return issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0) ? 1_000 : issues.length
}

/** The character zero, and halves of characters. */
function* unstorable(value: unknown, path: string[]): Generator<ErrorDetail> {
  if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed()))
    yield {
      path: pathOf(path),
      message: 'expected text of whole characters, without the character zero',
    }
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (key === '__proto__') yield { path: pathOf([...path, key]), message: 'cannot be used as a name' }
    yield* unstorable(key, path)
    yield* unstorable(inner, [...path, key])
  }
}
