import { type Condition, type ConditionOperator, conditionOperators, documentSchemas } from '@numora/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allHold, checkCondition, holds } from './conditions.ts'
import { type MappedDocument, valuesOf } from './document-values.ts'

const { fields } = documentSchemas.invoice_v2
const document = {
  id: 'doc_1',
  externalId: 'ap-1',
  metadata: { cost_center: '4711', note: 'urgent' },
  result: {
    schema: 'invoice_v2',
    fields: {
      vendor_name: { value: 'ACME  Süd GmbH' },
      vendor_iban: { value: 'DE89370400440532013000' },
      total_amount: { value: '1234.50' },
      invoice_date: { value: '2026-05-01' },
      currency: { value: 'EUR' },
      due_date: { value: null },
    },
  },
} as unknown as MappedDocument

function condition(field: string, operator: ConditionOperator, value?: string | string[]): Condition {
  return { field, operator, ...(value === undefined ? {} : { value }) }
}
function holdsFor(...input: Parameters<typeof condition>) {
  return holds(condition(...input), valuesOf(document), fields)
}
function faultsOf(...input: Parameters<typeof condition>) {
  return checkCondition('conditions.0', condition(...input), fields)
}

describe('holds', () => {
  it.each([
    ['total_amount', 'equals', '1234.5'],
    ['total_amount', 'in', ['1', '01234.500']],
    ['total_amount', 'not_equals', '1234.51'],
    ['total_amount', 'greater_than', '999.99'],
    ['total_amount', 'at_least', '1234.50'],
    ['total_amount', 'at_most', '1234.5'],
    ['total_amount', 'less_than', '10000'],
    ['invoice_date', 'greater_than', '2026-04-30'],
    ['invoice_date', 'at_most', '2026-05-01'],
    ['currency', 'equals', 'eur'],
    ['vendor_iban', 'equals', 'de89 3704 0044 0532 0130 00'],
    ['vendor_name', 'equals', 'acme süd gmbh'],
    ['vendor_name', 'contains', 'su\u0308d'],
    ['vendor_name', 'starts_with', 'Acme'],
    ['metadata.cost_center', 'at_least', '4711.0'],
    ['metadata.cost_center', 'in', ['4710', '4711']],
    ['schema', 'equals', 'invoice_v2'],
    ['external_id', 'is_not_empty'],
    ['due_date', 'is_empty'],
    ['due_date', 'not_equals', '2026-05-01'],
    ['due_date', 'not_in', ['2026-05-01']],
    ['metadata.other', 'is_empty'],
  ] as const)('%s %s %j', (field, operator, value?: string | readonly string[]) =>
    expect(holdsFor(field, operator, value as string)).toBe(true),
  )

  it.each([
    ['total_amount', 'greater_than', '1234.5'],
    ['total_amount', 'less_than', '999'],
    ['invoice_date', 'less_than', '2026-05-01'],
    ['due_date', 'equals', '2026-05-01'],
    ['due_date', 'at_most', '2026-05-01'],
    ['due_date', 'contains', '2026'],
    ['due_date', 'is_not_empty'],
    ['metadata.note', 'greater_than', '1'],
    ['metadata.cost_center', 'equals', '4711.0'],
    ['vendor_name', 'not_in', ['other', 'ACME Süd GmbH']],
    ['constructor', 'is_not_empty'],
  ] as const)('not: %s %s %j', (field, operator, value?: string | readonly string[]) =>
    expect(holdsFor(field, operator, value as string)).toBe(false),
  )

  it('compares decimals of any scale as numbers', () => {
    const decimal = fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }))
      .map(([units, scale]) => ({ text: (units / 10 ** scale).toFixed(scale), number: units / 10 ** scale }))
    fc.assert(
      fc.property(decimal, decimal, (actual, given) => {
        const source = () => actual.text
        const is = (operator: ConditionOperator) =>
          holds(condition('total_amount', operator, given.text), source, fields)
        expect(is('greater_than')).toBe(actual.number > given.number)
        expect(is('at_least')).toBe(actual.number >= given.number)
        expect(is('less_than')).toBe(actual.number < given.number)
        expect(is('at_most')).toBe(actual.number <= given.number)
        expect(is('equals')).toBe(actual.number === given.number)
        expect(is('not_equals')).toBe(actual.number !== given.number)
      }),
    )
  })

  it('needs all of several conditions, and none of none', () => {
    const [right, wrong] = [condition('currency', 'equals', 'EUR'), condition('currency', 'equals', 'USD')]
    expect(allHold([], valuesOf(document), fields)).toBe(true)
    expect(allHold([right, right], valuesOf(document), fields)).toBe(true)
    expect(allHold([right, wrong], valuesOf(document), fields)).toBe(false)
  })
})

describe('checkCondition', () => {
  it.each([
    ['total', 'equals', '1', 'conditions.0.field'],
    ['constructor', 'equals', '1', 'conditions.0.field'],
    ['metadata.', 'equals', '1', 'conditions.0.field'],
    ['total_amount', 'equals', '1,50', 'conditions.0.value'],
    ['total_amount', 'in', ['1', 'x'], 'conditions.0.value.1'],
    ['total_amount', 'in', '1', 'conditions.0.value'],
    ['total_amount', 'equals', ['1'], 'conditions.0.value'],
    ['total_amount', 'equals', undefined, 'conditions.0.value'],
    ['total_amount', 'is_empty', '1', 'conditions.0.value'],
    ['vendor_name', 'at_least', 'A', 'conditions.0.operator'],
    ['vendor_name', 'contains', ' ', 'conditions.0.value'],
    ['metadata.cost_center', 'at_least', 'many', 'conditions.0.value'],
  ] as const)('refuses %s %s %j', (field, operator, value, path) =>
    expect(faultsOf(field, operator, value as string)).toEqual([{ path, message: expect.any(String) }]),
  )

  it('accepts each operator', () => {
    for (const operator of Object.keys(conditionOperators) as ConditionOperator[]) {
      const value = operator.endsWith('empty')
        ? undefined
        : ['in', 'not_in'].includes(operator)
          ? ['2026-05-01']
          : '2026-05-01'
      expect(faultsOf('invoice_date', operator, value), operator).toEqual([])
      expect(faultsOf('metadata.day', operator, value), operator).toEqual([])
    }
  })
})
