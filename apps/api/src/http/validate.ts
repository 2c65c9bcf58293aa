import { type ErrorDetail, limits } from '@numora/contract'
import { Problem } from '@numora/core'
import type { AppRoute } from '@ts-rest/core'
import type { RequestValidationError } from '@ts-rest/express'
import type { Request } from 'express'
import { z } from 'zod'
import { expectation } from './expectation.ts'
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
  return invalid(
    unwanted(route, req.query),
    isLarge && body instanceof z.ZodType ? detailsOf(findIssues(body, req.body), 'body') : [],
  )
}

/** A request that does not match its schemas: 400 for its form, otherwise 404 for impossible ids. */
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
 * Refuses text that the database cannot store, and a name that the schemas would silently drop; `query` and
 * `body` are unparsed.
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

/** `whole` replaces the path if the value as a whole is at fault. */
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

/** Paths contain the caller's names, but shortened. */
function pathOf(path: PropertyKey[]): string {
  return path
    .map(String)
    .map((name) => (name.length > mostOfName ? `${name.slice(0, mostOfName).toWellFormed()}…` : name))
    .join('.')
}

/** Of the variants of a union, the one that the input is nearest to: its type matched. */
function closest(branches: z.core.$ZodIssue[][]): z.core.$ZodIssue[] {
  return branches.toSorted((a, b) => distance(a) - distance(b))[0]!
}

function distance(issues: z.core.$ZodIssue[]): number {
  return issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0) ? 1_000 : issues.length
}

/** Finds null characters and lone surrogates. */
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
