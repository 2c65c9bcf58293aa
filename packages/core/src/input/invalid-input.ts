import { type ErrorDetail, limits } from '@numora/contract'
import type { z } from 'zod'
import { Problem } from '../problem.ts'

/** `invalid_payload` with the first issues, as many as an answer may have; undefined without issues. */
export function invalidInput(...found: Iterable<ErrorDetail>[]): Problem | undefined {
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

/** Issues of zod as details of an error; `whole` is used as the path of issues about the value as a whole. */
export function* detailsOf(issues: Iterable<z.core.$ZodIssue>, whole: string): Generator<ErrorDetail> {
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

/** Names that the caller sent are repeated in the answer, up to a limited length. */
function pathOf(path: PropertyKey[]): string {
  return path
    .map(String)
    .map((name) => (name.length > mostOfName ? `${name.slice(0, mostOfName).toWellFormed()}…` : name))
    .join('.')
}

/** The branch of a union that the input is most similar to: the one whose type check it passed. */
function closest(branches: z.core.$ZodIssue[][]): z.core.$ZodIssue[] {
  return branches.toSorted((a, b) => distance(a) - distance(b))[0]!
}

function distance(issues: z.core.$ZodIssue[]): number {
  return issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0) ? 1_000 : issues.length
}

/**
 * Finds text that PostgreSQL cannot store (the character U+0000, and unpaired surrogates), and a property name that the
 * schemas would drop silently.
 */
export function* unstorable(value: unknown, path: string[] = []): Generator<ErrorDetail> {
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
