import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { arbitraryRequest } from '../../test/arbitrary-request.ts'
import { contractRoutes } from '../../test/contract-routes.ts'
import { expectation } from './expectation.ts'

function messagesOf(schema: z.ZodType, value: unknown): string[] {
  const flat = (issues: readonly z.core.$ZodIssue[]): string[] =>
    issues.flatMap((issue) => [
      issue.message,
      ...('errors' in issue ? issue.errors.flatMap(flat) : []),
      ...('issues' in issue ? flat(issue.issues) : []),
    ])
  return flat(schema.safeParse(value, { error: expectation }).error?.issues ?? [])
}

const page = z.coerce.number().int().min(1).max(100)
const union = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('a') }),
  z.object({ kind: z.literal('b') }),
])

test.each<[z.ZodType, unknown, string]>([
  [page, '101', 'expected a whole number from 1 to 100'],
  [page, '0', 'expected a whole number from 1 to 100'],
  [page, '1.5', 'expected a whole number from 1 to 100'],
  [page, 'abc', 'expected a whole number from 1 to 100'],
  [z.int().min(0).max(9), 10, 'expected a whole number from 0 to 9'],
  [z.int().min(0), 1e300, 'expected a whole number from 0 to 9007199254740991'],
  [z.number().max(1), 2, 'expected a number of at most 1'],
  [z.number(), 'x', 'expected a number'],
  [z.number(), undefined, 'is missing: expected a number'],
  [z.number().multipleOf(5), 3, 'expected a multiple of 5'],
  [z.string(), 1, 'expected text'],
  [z.string(), undefined, 'is missing: expected text'],
  [z.string().max(500), 'x'.repeat(501), 'expected at most 500 characters'],
  [z.string().min(1), '', 'expected at least 1 character'],
  [z.string().min(1).max(255), '', 'expected 1 to 255 characters'],
  [z.string().length(3), 'EURO', 'expected exactly 3 characters'],
  [z.string().regex(/^a$/), 'b', 'expected text of the form /^a$/'],
  [z.string().regex(/^a$/, 'expected an a'), 'b', 'expected an a'],
  [z.iso.datetime({ precision: 3 }), 'yesterday', 'expected an instant such as 2026-03-21T14:20:00.000Z'],
  [z.iso.date(), 'x', 'expected a date such as 2026-03-21'],
  [z.boolean(), 'true', 'expected true or false'],
  [z.null(), 'x', 'expected null'],
  [z.array(z.string()), {}, 'expected a list'],
  [z.array(z.string()).min(1).max(3), [], 'expected 1 to 3 items'],
  [z.array(z.string()).max(1), ['a', 'b'], 'expected at most 1 item'],
  [z.enum(['a', 'b']), 'c', 'expected one of a, b'],
  [z.enum(['a', 'b']), undefined, 'is missing: expected one of a, b'],
  [z.literal(true), false, 'expected true'],
  [union, { kind: 'c' }, 'expected one of a, b'],
  [union, 'a', 'expected an object'],
  [z.strictObject({}), { b: 1 }, 'is not known here'],
  [z.record(z.string().max(2), z.string()), { abc: 'x' }, 'in its name: expected at most 2 characters'],
  [z.custom(() => false), 1, 'expected another value'],
  [z.string().refine(() => false, 'expected luck'), 'x', 'expected luck'],
])('%# %s says %s', (schema, value, message) => {
  expect(messagesOf(schema, value)[0]).toBe(message)
})

test("no message is in zod's words, for any value and route", () => {
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
