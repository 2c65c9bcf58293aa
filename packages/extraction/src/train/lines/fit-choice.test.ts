import { expect, it } from 'vitest'
import type { Evidence } from '../../fields/line-items/line-model.ts'
import { type Choice, fitChoice, shareRight } from './fit-choice.ts'

const options = { seed: 1, epochs: 20, rate: 0.1, decay: 1e-4 }

it('learns which evidence is for the right options and which against', () => {
  const choices = Array.from({ length: 40 }, (_, i): Choice => {
    const wrong: Evidence[] = [{ noise: i % 3 }, { tax: 1, noise: i % 2 }]
    return i % 2 === 0
      ? { options: [{ title: 1, noise: 1 }, ...wrong], right: new Set([0]) }
      : { options: [...wrong, { title: 1 }], right: new Set([2]) }
  })
  const weights = fitChoice(choices, options)
  expect(weights.title).toBeGreaterThan(0.5)
  expect(weights.tax).toBeLessThan(0)
  expect(shareRight(choices, weights)).toBe(1)
})

it('learns how probable it is that one thing is so, against an option without evidence', () => {
  const choices = Array.from(
    { length: 400 },
    (_, i): Choice => ({ options: [{}, { always: 1 }], right: new Set([i % 4 === 0 ? 0 : 1]) }),
  )
  const { always } = fitChoice(choices, { ...options, epochs: 100 })
  expect(1 / (1 + Math.exp(-always!))).toBeCloseTo(0.75, 1)
})
