import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { renewGenerated } from './lifecycle-docs.ts'

it('gives what docs/lifecycle.md shows', () => {
  const page = readFileSync(new URL('../../../docs/lifecycle.md', import.meta.url), 'utf8')
  expect(page, 'the lifecycle has changed: run `pnpm generate`').toBe(renewGenerated(page))
})
