import { expect, it } from 'vitest'
import { doubtsOf } from './doubts.ts'

it('names each reason once with its number, the heaviest first', () => {
  const reasons = [
    { code: 'low_confidence' as const },
    { code: 'vendor_bank_changed' as const },
    { code: 'low_confidence' as const },
  ]
  expect(doubtsOf(reasons)).toEqual([
    { code: 'vendor_bank_changed', count: 1 },
    { code: 'low_confidence', count: 2 },
  ])
})

it('puts a reason that is newer than the app first', () => {
  const reasons = [{ code: 'hidden_text' as const }, { code: 'new_reason' as 'hidden_text' }]
  expect(doubtsOf(reasons).map(({ code }) => code)).toEqual(['new_reason', 'hidden_text'])
})
