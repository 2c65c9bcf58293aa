import { z } from 'zod'
import { Condition } from './conditions.ts'
import { limits } from './limits.ts'
import { TransformSteps } from './transforms.ts'

const Json = z.union([z.string(), z.number(), z.boolean(), z.null()])

export const LookupTableName = z
  .string()
  .regex(/^[a-z0-9_-]{1,64}$/, 'expected 1 to 64 of a-z, 0-9, _ and -')
  .meta({ description: 'Name of a lookup table', examples: ['cost-centres'] })

/** One condition, or several that must all hold. */
export const When = z
  .union([Condition, z.array(Condition).min(1).max(limits.conditions)])
  .describe('A condition, or a list of which all must hold')

export const MappedField = z
  .strictObject({
    to: z.string().min(1).max(200).describe('Name in the payload; dots make nested objects'),
    from: z
      .string()
      .max(200)
      .optional()
      .describe(
        'Name of a field of the schema, or `schema`, `external_id`, `document_id` or `metadata.<key>`; in line items, names ' +
          'of their fields, `line_number`, and `document.<field>` for those of the document',
      ),
    value: Json.optional().describe('A constant'),
    template: z
      .string()
      .min(1)
      .max(500)
      .optional()
      .describe(
        'Text with the names of sources in braces: `{vendor_name} / {invoice_number}`; `{{` and `}}` are braces. ' +
          'There is no value if none of the sources has one',
      ),
    expression: z
      .string()
      .min(1)
      .max(limits.expressionCharacters)
      .optional()
      .describe(
        'An expression in JSONata 2 over the values of the document, whose result may be any JSON. ' +
          `It may take ${limits.expressionMs / 1_000} s and ${limits.expressionMb} MB`,
      ),
    lookup: LookupTableName.optional().describe(
      'A lookup table in which the value is found as a key; without such a row the default is used, and without ' +
        'a default the push fails',
    ),
    transform: TransformSteps.optional(),
    when: When.optional().describe(
      'The property is only there if this holds. Several fields with the same `to` are alternatives: the first that holds is used',
    ),
    default: Json.optional().describe('The value to use if there is none; null by default'),
  })
  .meta({
    id: 'MappedField',
    description:
      'One property of the payload and its source, which is one of `from`, `value`, `template` and `expression`, or else the default',
    examples: [
      { to: 'amounts.total', from: 'total_amount', transform: 'number', default: 0 },
      { to: 'BelegDatum', from: 'invoice_date', transform: { date_format: 'ddMM' } },
      { to: 'reference', template: '{vendor_name} / {invoice_number}', transform: { max_length: 36 } },
      { to: 'costCentre', from: 'vendor_name', lookup: 'cost-centres', default: '9999' },
      {
        to: 'postingKey',
        value: '31',
        when: { field: 'document_type', operator: 'equals', value: 'credit_note' },
      },
      { to: 'lineTotal', expression: '$total(line_items.amount)' },
    ],
  })
export type MappedField = z.infer<typeof MappedField>

export const LineItemsMapping = z
  .strictObject({
    to: z.string().min(1).max(200).describe('Name of the list in the payload; dots make nested objects'),
    when: When.optional().describe(
      'Only line items for which this holds are in the list. Fields of the document are named `document.<field>`',
    ),
    fields: z
      .array(MappedField)
      .max(limits.mappedLineItemFields)
      .describe('The properties of each item; sources are line item fields'),
  })
  .meta({
    id: 'LineItemsMapping',
    description: 'A list of line items in the payload',
    examples: [
      {
        to: 'lines',
        when: { field: 'amount', operator: 'not_equals', value: '0' },
        fields: [{ to: 'text', from: 'description' }],
      },
    ],
  })
export type LineItemsMapping = z.infer<typeof LineItemsMapping>
