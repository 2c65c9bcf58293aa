import { expectation } from '@numora/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { arbitraryRequest } from '../../test/arbitrary-request.ts'
import { contractRoutes } from '../../test/contract-routes.ts'

function messagesOf(schema: z.ZodType, value: unknown): string[] {
  const flat = (issues: readonly z.core.$ZodIssue[]): string[] =>
    issues.flatMap((issue) => [
      issue.message,
      ...('errors' in issue ? issue.errors.flatMap(flat) : []),
      ...('issues' in issue ? flat(issue.issues) : []),
    ])
  return flat(schema.safeParse(value, { error: expectation }).error?.issues ?? [])
}

test('whatever is sent to whichever route, no message is in the words of zod', () => {
  const parts = (name: string) => {
    const { route } = contractRoutes.find((known) => known.name === name)!
    const body = 'body' in route && route.body instanceof z.ZodType ? [route.body] : []
    return [...body, ...[route.query, route.pathParams].filter((part) => part instanceof z.ZodType)]
  }
  const values = ['2026-03-01', '12.50', 'due_date', 'doc_01jpwq4q9m7q4q2k8dax1x1q5n']
  const arbitrary = fc.constantFrom(...contractRoutes).chain((route) =>
    fc.oneof(
      arbitraryRequest(route, { values }).map(({ body }) => [route.name, body] as const),
      fc.jsonValue().map((body) => [route.name, body] as const),
    ),
  )
  let seen = 0
  fc.assert(
    fc.property(arbitrary, ([name, value]) => {
      for (const schema of parts(name))
        for (const message of messagesOf(schema, value)) {
          seen++
          expect(message).toMatch(/^(is missing: )?(in its name: )?expected |^is not known here$/)
          expect(message).not.toMatch(/invalid|too (big|small)|received|unrecognized|undefined|[<>]=/i)
        }
    }),
    { numRuns: 2_000 },
  )
  expect(seen).toBeGreaterThan(1_000)
})
