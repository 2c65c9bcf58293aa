import type { Condition, ConditionOperator, ErrorDetail, FieldDefinition } from '@numora/contract'
import { Decimal } from 'decimal.js'
import { checkDate, checkTime } from '../values/date.ts'
import { checkDecimal } from '../values/decimal.ts'
import { type ValueKind, validateFieldValue } from '../values/validate-field-value.ts'
import { isDocumentValue, type Values } from './document-values.ts'

/** The number of values that an operator takes. */
const takes: Record<ConditionOperator, 'one' | 'list' | 'none'> = {
  equals: 'one',
  not_equals: 'one',
  in: 'list',
  not_in: 'list',
  greater_than: 'one',
  at_least: 'one',
  less_than: 'one',
  at_most: 'one',
  contains: 'one',
  starts_with: 'one',
  is_empty: 'none',
  is_not_empty: 'none',
}

/** How an ordering operator reads the comparison of the document's value with the given one. */
const orders: Partial<Record<ConditionOperator, (comparison: number) => boolean>> = {
  greater_than: (comparison) => comparison > 0,
  at_least: (comparison) => comparison >= 0,
  less_than: (comparison) => comparison < 0,
  at_most: (comparison) => comparison <= 0,
}

const orderedTypes = ['decimal', 'date', 'time']

function definitionOf(name: string, definitions: readonly FieldDefinition[]): ValueKind | undefined {
  if (isDocumentValue(name)) return undefined
  return definitions.find((definition) => definition.name === name)
}

/**
 * Everything in a condition that does not fit the fields (of a schema, its line items or several schemas);
 * empty if it can be evaluated.
 */
export function checkCondition(
  path: string,
  { field, operator, value }: Condition,
  definitions: readonly FieldDefinition[],
): ErrorDetail[] {
  const definition = definitionOf(field, definitions)
  if (!definition && !isDocumentValue(field))
    return [{ path: `${path}.field`, message: `"${field}" is no field of the schema` }]
  const number = takes[operator]
  if (number === 'none' && value !== undefined)
    return [{ path: `${path}.value`, message: `expected no value with ${operator}` }]
  if (number === 'one' && typeof value !== 'string')
    return [{ path: `${path}.value`, message: `expected one text with ${operator}` }]
  if (number === 'list' && !Array.isArray(value))
    return [{ path: `${path}.value`, message: `expected a list of texts with ${operator}` }]
  if (orders[operator] && definition && !orderedTypes.includes(definition.type))
    return [{ path: `${path}.operator`, message: `expected a number, date or time with ${operator}` }]
  return checkValues(`${path}.value`, operator, value, definition)
}

function checkValues(
  path: string,
  operator: ConditionOperator,
  value: Condition['value'],
  definition: ValueKind | undefined,
): ErrorDetail[] {
  if (value === undefined) return []
  if (Array.isArray(value))
    return value.flatMap((one, index) => checkOne(`${path}.${index}`, operator, one, definition))
  return checkOne(path, operator, value, definition)
}

function checkOne(
  path: string,
  operator: ConditionOperator,
  text: string,
  definition: ValueKind | undefined,
): ErrorDetail[] {
  if (text.trim() === '') return [{ path, message: 'expected text; is_empty finds what has no value' }]
  if (operator === 'contains' || operator === 'starts_with') return []
  if (definition) {
    const checked = validateFieldValue(definition, text)
    return checked.ok ? [] : [{ path, message: checked.message }]
  }
  return orders[operator] && orderOf(text) === undefined
    ? [{ path, message: `expected a number, date or time with ${operator}` }]
    : []
}

/**
 * Whether a condition holds. A field without a value only fits `not_equals`, `not_in` and `is_empty`; what
 * cannot be compared, such as metadata that is no number with a number, fits no ordering operator.
 */
export function holds(
  { field, operator, value }: Condition,
  values: Values,
  definitions: readonly FieldDefinition[],
): boolean {
  const definition = definitionOf(field, definitions)
  const actual = values(field) || undefined
  const given = value === undefined ? [] : [value].flat()
  const isOneOf = actual !== undefined && given.some((one) => isSame(actual, one, definition))
  switch (operator) {
    case 'equals':
    case 'in':
      return isOneOf
    case 'not_equals':
    case 'not_in':
      return !isOneOf
    case 'contains':
      return actual !== undefined && given.some((one) => folded(actual).includes(folded(one)))
    case 'starts_with':
      return actual !== undefined && given.some((one) => folded(actual).startsWith(folded(one)))
    case 'is_empty':
      return actual === undefined
    case 'is_not_empty':
      return actual !== undefined
    default:
      return actual !== undefined && given.some((one) => isInOrder(operator, actual, one))
  }
}

/** Whether all conditions hold; true if there are none. */
export function allHold(
  conditions: readonly Condition[],
  values: Values,
  definitions: readonly FieldDefinition[],
): boolean {
  return conditions.every((condition) => holds(condition, values, definitions))
}

function isInOrder(operator: ConditionOperator, actual: string, given: string): boolean {
  const comparison = compare(actual, given)
  return comparison !== undefined && orders[operator]!(comparison)
}

/** Values of a field in its canonical form, numbers by their amount, texts without regard to case. */
function isSame(actual: string, given: string, definition: ValueKind | undefined): boolean {
  if (definition?.type === 'decimal') return compare(actual, given) === 0
  const canonical = definition && validateFieldValue(definition, given)
  return folded(actual) === folded(canonical?.ok ? canonical.value : given)
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()
}

/** A number, date or time in a form that can be ordered; undefined for other texts. */
function orderOf(text: string): { kind: 'decimal' | 'date' | 'time'; value: string } | undefined {
  const decimal = checkDecimal(text)
  if (decimal.ok) return { kind: 'decimal', value: decimal.value }
  const date = checkDate(text)
  if (date.ok) return { kind: 'date', value: date.value }
  const time = checkTime(text)
  return time.ok ? { kind: 'time', value: time.value.padEnd(8, ':00') } : undefined
}

/** Negative, 0 or positive as the first is smaller or earlier, the same, or greater or later. */
function compare(actual: string, given: string): number | undefined {
  const [first, second] = [orderOf(actual), orderOf(given)]
  if (!first || first.kind !== second?.kind) return undefined
  if (first.kind === 'decimal') return new Decimal(first.value).comparedTo(second.value)
  return first.value < second.value ? -1 : Number(first.value > second.value)
}
