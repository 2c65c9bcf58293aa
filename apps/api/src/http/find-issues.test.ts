import { CreateApiKey, contract, ReviewPatch } from '@numora/contract'
import { type AppRoute, type AppRouter, isAppRoute } from '@ts-rest/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { arbitraryBody } from '../../test/arbitrary-request.ts'
import { findIssues } from './find-issues.ts'

/** Counts how many entries of a value are read. */
function watched<T extends object>(value: T): { value: T; looked: () => number } {
  let count = 0
  const get = (target: T, key: PropertyKey) => {
    if (Object.hasOwn(target, key) && key !== 'length') count++
    return target[key as keyof T]
  }
  return { value: new Proxy(value, { get }), looked: () => count }
}

function wrong(count: number) {
  return Array.from({ length: count }, () => 1)
}

function named(count: number) {
  return Object.fromEntries(wrong(count).map((value, i) => [`k${i}`, value]))
}

describe('findIssues', () => {
  test('reads no more of an array, object or record than needed to find enough issues', () => {
    for (const [schema, make] of [
      [z.array(z.string()), wrong(1_000)],
      [z.record(z.string(), z.string()), named(1_000)],
      [z.array(z.union([z.string(), z.boolean()])), wrong(1_000)],
    ] as const) {
      const { value, looked } = watched<object>(make)
      expect(findIssues(schema, value).take(20).toArray()).toHaveLength(20)
      expect(looked()).toBeLessThanOrEqual(20)
    }
  })

  test('reads no entry of an array or record that is too long', () => {
    const scopes = watched(wrong(10_000))
    expect([...findIssues(CreateApiKey, { name: 'x', scopes: scopes.value })]).toMatchObject([
      { code: 'too_big', path: ['scopes'] },
    ])
    const fields = watched(named(10_000))
    expect([...findIssues(ReviewPatch, { fields: fields.value })]).toMatchObject([
      { message: 'expected at most 100 keys', path: ['fields'] },
    ])
    expect([scopes.looked(), fields.looked()]).toEqual([0, 0])
  })

  test.each(bodies())('every list and record of %s has a maximum', (_name, schema) => {
    const unbounded: unknown[] = []
    const visit = (part: unknown): void => {
      if (typeof part !== 'object' || part === null) return
      const { type, maxItems, maxProperties, properties } = part as Record<string, unknown>
      if (type === 'array' && maxItems === undefined) unbounded.push(part)
      if (type === 'object' && !properties && maxProperties === undefined) unbounded.push(part)
      for (const inner of Object.values(part)) visit(inner)
    }
    const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
    visit(json)
    expect(unbounded).toEqual([])
  })

  test.each(bodies())('agrees with zod: %s', (_name, schema) => {
    fc.assert(
      fc.property(arbitraryBody(schema), (value) => {
        const { success } = schema.safeParse(value)
        const issues = findIssues(schema, value).take(20).toArray()
        if (success) expect(issues).toEqual([])
        else if (issues.length === 0) expect(schema.safeParse(value).error!.issues.length).toBeLessThan(10)
      }),
    )
  })
})

function bodies(): [string, z.ZodType][] {
  const routes = (router: AppRouter): AppRoute[] =>
    Object.values(router).flatMap((part) => (isAppRoute(part) ? [part] : routes(part)))
  return routes(contract).flatMap((route) => {
    const body = 'body' in route ? route.body : undefined
    return body instanceof z.ZodType ? [[`${route.method} ${route.path}`, body] as [string, z.ZodType]] : []
  })
}
