import { expect, test } from 'vitest'
import { isShown } from './problems.ts'

test('a problem is shown by the field of its path, or by one that shows everything in it', () => {
  const shownPaths = new Set(['name', 'tax_ids.*'])
  expect(['name', 'tax_ids', 'tax_ids.0'].every((path) => isShown(path, shownPaths))).toBe(true)
  expect(['names', 'name.0', 'tax_ids2.0', ''].some((path) => isShown(path, shownPaths))).toBe(false)
})
