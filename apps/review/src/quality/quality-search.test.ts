import { expect, test } from 'vitest'
import { validateQualitySearch } from './quality-search.ts'
import { verdictOf } from './verdict-of.ts'

test('what an address says about the quality is taken as far as it is known', () => {
  expect(validateQualitySearch({ days: 30, schema: 'invoice_v2', by: 'user', more: 1 })).toEqual({
    days: '30',
    schema: 'invoice_v2',
    by: 'user',
  })
  expect(validateQualitySearch({ days: '31', by: 'nobody' })).toEqual({})
})

test('the words about confidences depend on how far off they are', () => {
  expect([0, 0.02, 0.0201, 0.05, 0.2].map(verdictOf)).toEqual(['good', 'good', 'fair', 'fair', 'poor'])
})
