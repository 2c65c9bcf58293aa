import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { renewLifecycle } from './lifecycle-docs.ts'
import { renewWorkflows } from './workflow-docs.ts'

it.each([
  ['lifecycle', renewLifecycle],
  ['workflows', renewWorkflows],
] as const)('returns the present content of docs/%s.md', (name, renew) => {
  const page = readFileSync(new URL(`../../../docs/${name}.md`, import.meta.url), 'utf8')
  expect(page, 'a table has changed: run `pnpm generate`').toBe(renew(page))
})
