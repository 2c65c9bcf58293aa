import type { Condition, ConditionOperator } from '@numora/contract'
import { linesOf } from '../../form/lines.ts'
import { operators } from './condition-operators.ts'

/** Another operator keeps what was typed, in the form that it needs. */
export function withOperator(
  { field, operator: _, value }: Condition,
  operator: ConditionOperator,
): Condition {
  const kind = operators[operator]
  const texts = value === undefined ? [] : typeof value === 'string' ? [value] : value
  if (kind === 'none') return { field, operator }
  return { field, operator, value: kind === 'several' ? texts : (texts[0] ?? '') }
}

/** The condition as it is sent: without the empty lines of its values. */
export function tidyCondition(condition: Condition): Condition {
  const { value } = condition
  return Array.isArray(value) ? { ...condition, value: linesOf(value.join('\n')) } : condition
}
