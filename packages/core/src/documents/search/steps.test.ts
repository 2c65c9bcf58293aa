import fc from 'fast-check'
import { expect, test } from 'vitest'
import { windowsOf } from './steps.ts'

test('every step between two is in one group, in order', () => {
  const step = fc.integer({ min: 0, max: 500 })
  fc.assert(
    fc.property(step, step, (first, last) => {
      const sign = first <= last ? 1 : -1
      const all = Array.from({ length: Math.abs(last - first) + 1 }, (_, at) => first + sign * at)
      expect(windowsOf(first, last).flat()).toEqual(all)
      for (const window of windowsOf(first, last)) expect(window.length).toBeLessThanOrEqual(16)
    }),
  )
})
