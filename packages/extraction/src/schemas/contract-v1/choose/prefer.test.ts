import { expect, it } from 'vitest'
import { prefer } from './prefer.ts'

it('leaves the other values and the absence what the preferred value does not take', () => {
  const [first, second, third] = [0.7, 0.15, 0.05].map((probability, i) => ({
    value: `2024-05-0${i + 1}`,
    probability,
    candidates: [],
  }))
  const { values, noneProbability } = prefer(third!, {
    values: [first!, second!, third!],
    noneProbability: 0.1,
  })
  expect(values.map(({ value }) => value)).toEqual(['2024-05-03', '2024-05-01', '2024-05-02'])
  expect(values.every(({ probability }, i) => i === 0 || probability < values[0]!.probability)).toBe(true)
  expect(values.reduce((sum, { probability }) => sum + probability, noneProbability)).toBeCloseTo(1)
  expect(noneProbability / values[1]!.probability).toBeCloseTo(0.1 / 0.7)
})
