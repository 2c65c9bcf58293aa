import { expect, it } from 'vitest'
import { formatAmount } from './format-amount.ts'

it.each([
  ['en', '1234.50', '1,234.50'],
  ['de', '-1234.5', '-1.234,5'],
  ['en', '12345678901234567.89', '12,345,678,901,234,567.89'],
  ['en', '1500', '1,500'],
])('writes in %s the amount %s as %s', (locale, amount, text) => {
  expect(formatAmount(locale, amount)).toBe(text)
})
