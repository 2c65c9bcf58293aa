import { expect, test } from 'vitest'
import { tidyCondition, withOperator } from './tidy-condition.ts'

test('another operator keeps the value in the form that it needs', () => {
  const one = { field: 'total_amount', operator: 'equals', value: '10' } as const
  expect(withOperator(one, 'in')).toEqual({ ...one, operator: 'in', value: ['10'] })
  expect(withOperator({ ...one, operator: 'in', value: ['10', '20'] }, 'at_least').value).toBe('10')
  expect(withOperator(one, 'is_empty')).toEqual({ field: 'total_amount', operator: 'is_empty' })
})

test('empty lines of a list of values are not sent', () => {
  const typed = { field: 'currency', operator: 'in', value: ['EUR', '', ' USD '] } as const
  expect(tidyCondition({ ...typed, value: [...typed.value] }).value).toEqual(['EUR', 'USD'])
})
