import { expect, it } from 'vitest'
import type { Amount } from '../candidates/amounts.ts'
import { beforeTotal, explanations } from './explain.ts'
import type { AdjustmentRole } from './labelled-adjustments.ts'

function adjustmentsOf(role: AdjustmentRole, count: number) {
  return Array.from({ length: count }, (_, at) => ({ role, amount: {} as Amount, thousandths: 2 ** at }))
}

it('combines ten adjustments of one sign in every way', () => {
  const sums = explanations(adjustmentsOf('discount', 10), beforeTotal).map(({ sum }) => sum)
  expect(new Set(sums).size).toBe(2 ** 10 - 1)
})

it('combines fewer adjustments that may be added or subtracted, the last ones', () => {
  const all = explanations(adjustmentsOf('rounding', 10), beforeTotal)
  expect(all.length).toBeLessThan(2 ** 10)
  expect(all.map(({ sum }) => sum)).toEqual(expect.arrayContaining([2 ** 9, -(2 ** 9)]))
})
