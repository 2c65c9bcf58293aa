import { z } from 'zod'
import { limits } from './limits.ts'

/** Each operator of a condition with its meaning. */
export const conditionOperators = {
  equals: 'The value is the given one',
  not_equals: 'The value is another one, or there is none',
  in: 'The value is one of the given ones',
  not_in: 'The value is none of the given ones, or there is none',
  greater_than: 'A greater number, or a later date or time',
  at_least: 'The same, or a greater number, or a later date or time',
  less_than: 'A smaller number, or an earlier date or time',
  at_most: 'The same, or a smaller number, or an earlier date or time',
  contains: 'The value contains the given text',
  starts_with: 'The value starts with the given text',
  is_empty: 'There is no value',
  is_not_empty: 'There is a value',
} as const
export type ConditionOperator = keyof typeof conditionOperators

const operatorText = Object.entries(conditionOperators)
  .map(([name, text]) => `\`${name}\`: ${text[0]!.toLowerCase()}${text.slice(1)}`)
  .join('; ')

const one = z.string().max(limits.fieldValueCharacters)

export const Condition = z
  .strictObject({
    field: z
      .string()
      .min(1)
      .max(200)
      .describe(
        'Name of a field of the schema, or `schema`, `external_id`, `document_id` or `metadata.<key>`',
      ),
    operator: z
      .enum(Object.keys(conditionOperators) as [ConditionOperator, ...ConditionOperator[]])
      .describe(operatorText),
    value: z
      .union([one, z.array(one).min(1).max(limits.conditionValues)])
      .optional()
      .describe(
        'What the value is compared with, in the form of the field: a list for `in` and `not_in`, nothing for ' +
          '`is_empty` and `is_not_empty`, else one text. Numbers, dates and times are compared as such ' +
          '(`100` equals `100.00`), other texts without regard to case',
      ),
  })
  .meta({
    id: 'Condition',
    description: 'A comparison that holds for a document or does not',
    examples: [
      { field: 'total_amount', operator: 'at_least', value: '1000.00' },
      { field: 'metadata.cost_center', operator: 'in', value: ['4711', '4712'] },
      { field: 'purchase_order_number', operator: 'is_not_empty' },
    ],
  })
export type Condition = z.infer<typeof Condition>
