import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rotatedBox, type Turns, unrotated } from './rotation.ts'

it('finds the point of the page under the pointer, however the page is turned', () => {
  const part = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)
  fc.assert(
    fc.property(part, part, fc.constantFrom<Turns>(0, 1, 2, 3), (x, y, turns) => {
      const [u, v] = rotatedBox([x, y, x, y], turns)
      const [a, b] = unrotated(u, v, turns)
      expect([a, b]).toEqual([expect.closeTo(x), expect.closeTo(y)])
    }),
  )
})

it('turns clockwise', () => {
  expect(rotatedBox([0, 0, 0.1, 0.2], 1)).toEqual([0.8, 0, 1, 0.1])
})
