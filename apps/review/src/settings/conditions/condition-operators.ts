import type { ConditionOperator } from '@numora/contract'

/** What each operator compares with. */
export const operators: Record<ConditionOperator, 'one' | 'several' | 'none'> = {
  equals: 'one',
  not_equals: 'one',
  in: 'several',
  not_in: 'several',
  greater_than: 'one',
  at_least: 'one',
  less_than: 'one',
  at_most: 'one',
  contains: 'one',
  starts_with: 'one',
  is_empty: 'none',
  is_not_empty: 'none',
}
