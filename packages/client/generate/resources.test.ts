import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { printRoutes, printTypes, printVersion } from './resources.ts'

function committed(name: string) {
  return readFileSync(new URL(`../src/generated/${name}`, import.meta.url), 'utf8')
}
const hint = 'the contract or the version has changed: run `pnpm --filter @numora/client generate`'

it('generates the committed types, routes and version', () => {
  expect(committed('types.ts'), hint).toBe(printTypes())
  expect(committed('routes.ts'), hint).toBe(printRoutes())
  expect(committed('version.ts'), hint).toBe(printVersion())
})
