import fc from 'fast-check'
import { expect, it } from 'vitest'
import { differenceOf, halfOf, shareOf, sumOf } from './decimals.ts'

it('adds exactly, and leaves out what is no number', () => {
  expect(sumOf(['0.1', '0.2', null, 'x'])).toBe('0.3')
  expect(sumOf(['-1.50', '1.5'])).toBe('0.00')
  expect(sumOf([null])).toBeNull()
})

it('divides an amount into two that add up to it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^-?\d{1,12}(\.\d{1,4})?$/), (amount) => {
      const half = halfOf(amount)!
      const rest = differenceOf(amount, half)!
      expect(Number(differenceOf(sumOf([half, rest])!, amount))).toBe(0)
    }),
  )
})

it('gives a share only if it is exact', () => {
  expect(shareOf('10', '25.00', '100.00')).toBe('2.5')
  expect(shareOf('1', '33.33', '100.00')).toBeNull()
  expect(shareOf('0', '1', '2')).toBeNull()
})
