import fc from 'fast-check'
import { expect, it } from 'vitest'
import { endsOf, partsOf } from './split-parts.ts'

it('divides the pages after the chosen ones', () => {
  expect(partsOf(4, new Set([2]))).toEqual([
    [1, 2],
    [3, 4],
  ])
  expect(partsOf(3, new Set([3]))).toEqual([[1, 2, 3]])
})

it('has every page once, in order, and finds the borders again', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 29 })),
      (count, pages) => {
        const ends = new Set(pages.filter((page) => page < count))
        const parts = partsOf(count, ends)
        expect(parts.flat()).toEqual(Array.from({ length: count }, (_, index) => index + 1))
        expect(endsOf(parts)).toEqual(ends)
      },
    ),
  )
})
