import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { renewGenerated } from './lifecycle-docs.ts'

it('returns the present content of docs/lifecycle.md', () => {
  const page = readFileSync(new URL('../../../docs/lifecycle.md', import.meta.url), 'utf8')
  expect(page, 'the lifecycle has changed: run `pnpm generate`').toBe(renewGenerated(page))
})
