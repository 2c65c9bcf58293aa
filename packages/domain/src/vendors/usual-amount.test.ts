import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fewestAmounts, isUnusualAmount } from './usual-amount.ts'

const varied = ['80', '95.50', '100', '104', '110', '118', '120', '125.99', '130', '160', '90', '115']

test.each(['75', '119.00', '180', '-119.00'])('%s is usual among totals of about a hundred', (total) =>
  expect(isUnusualAmount(total, varied)).toBe(false),
)

test.each(['1190.00', '11.90', '11900', '600'])('%s is unusual among them', (total) =>
  expect(isUnusualAmount(total, varied)).toBe(true),
)

test('of a vendor whose total never varies, another by a quarter is usual and the double is not', () => {
  const same = Array.from({ length: fewestAmounts }, () => '49.90')
  expect(isUnusualAmount('62.00', same)).toBe(false)
  expect(isUnusualAmount('99.80', same)).toBe(true)
})

test('one wild document among the approved ones does not make the next wild one usual', () => {
  expect(isUnusualAmount('119000', [...varied, '120000'])).toBe(true)
})

test('few documents, and a total of zero, say nothing', () => {
  expect(isUnusualAmount('1', varied.slice(1))).toBe(false)
  expect(isUnusualAmount('0.00', varied)).toBe(false)
  expect(isUnusualAmount('1190.00', [...varied.slice(1), '0'])).toBe(false)
})

test('the currency of the amounts does not matter: the same amounts times a factor give the same answer', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), {
    minLength: fewestAmounts,
    maxLength: 30,
  })
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 1_000_000 }), (usual, total) => {
      const answer = (factor: number) =>
        isUnusualAmount(
          String(total * factor),
          usual.map((one) => String(one * factor)),
        )
      expect(answer(1_000)).toBe(answer(1))
    }),
    { numRuns: 50 },
  )
})
