import { z } from 'zod'
import { Engine, FieldValue, SubmittableSchema } from './results.ts'
import { Failure, ReviewReason } from './status.ts'
import { Timestamp } from './values.ts'

const ComparedValue = FieldValue.pick({ value: true, confidence: true, origin: true }).meta({
  id: 'ComparedValue',
  description: 'A value on one side of a comparison',
  examples: [{ value: '1234.50', confidence: 0.98, origin: 'extracted' }],
})
export type ComparedValue = z.infer<typeof ComparedValue>

const side = ComparedValue.nullable()

export const FieldDifference = z
  .object({
    field: z.string().describe('Name of the field'),
    before: side.describe('In the present result; null if its schema has no such field'),
    after: side.describe('As it was read now; null if the schema of this reading has no such field'),
  })
  .meta({
    id: 'FieldDifference',
    description: 'A field whose value is another one',
    examples: [
      {
        field: 'due_date',
        before: { value: null, confidence: 0, origin: 'extracted' },
        after: { value: '2026-04-20', confidence: 0.97, origin: 'extracted' },
      },
    ],
  })
export type FieldDifference = z.infer<typeof FieldDifference>

const LineValues = z.record(z.string(), z.string().nullable()).meta({
  id: 'ComparedLineItem',
  description: 'The values of a line item by field',
  examples: [{ description: 'Bolts', quantity: '4', amount: '12.00' }],
})

export const LineItemDifference = z
  .object({
    line_item_id: z.string().nullable().describe('Its id in the present result; null if it is new'),
    before: LineValues.nullable().describe('In the present result; null if it is new'),
    after: LineValues.nullable().describe('As it was read now; null if it was not read'),
  })
  .meta({
    id: 'LineItemDifference',
    description: 'A line item that is another one, new or gone',
    examples: [
      {
        line_item_id: null,
        before: null,
        after: { description: 'Bolts', quantity: '4', amount: '12.00' },
      },
    ],
  })
export type LineItemDifference = z.infer<typeof LineItemDifference>

const TaxValues = z.record(z.string(), z.string().nullable()).meta({
  id: 'ComparedTaxLine',
  description: 'The values of a tax line by field',
  examples: [{ rate: '19', base: '100.00', amount: '19.00' }],
})

export const TaxLineDifference = z
  .object({
    before: TaxValues.nullable().describe('In the present result; null if it is new'),
    after: TaxValues.nullable().describe('As it was read now; null if it was not read'),
  })
  .meta({
    id: 'TaxLineDifference',
    description: 'A tax line that is another one, new or gone',
    examples: [{ before: null, after: { rate: '19', base: '100.00', amount: '19.00' } }],
  })
export type TaxLineDifference = z.infer<typeof TaxLineDifference>

const ReasonDifference = ReviewReason.pick({ code: true, field: true, rule: true }).meta({
  id: 'ReasonDifference',
  description: 'A reason for a review that only one side has',
  examples: [
    { code: 'low_confidence', field: 'due_date' },
    { code: 'rule_broken', rule: 'BR-CO-15' },
  ],
})
export type ReasonDifference = z.infer<typeof ReasonDifference>

const reasons = z.array(ReasonDifference)

export const Differences = z
  .object({
    fields: z.array(FieldDifference).describe('The fields that differ, in the order of the schema'),
    line_items: z.array(LineItemDifference).describe('The line items that differ, in their order'),
    tax_lines: z.array(TaxLineDifference).describe('The tax lines that differ, in their order'),
    review_reasons: z
      .object({
        added: reasons.describe('Those that only this reading has'),
        removed: reasons.describe('Those that only the present result has'),
      })
      .describe('Without those that depend on other documents or on the list of vendors')
      .meta({ id: 'ReasonDifferences' }),
    confidence: z
      .object({
        before: z.number().min(0).max(1).describe('Of the present result'),
        after: z.number().min(0).max(1).describe('Of this reading'),
      })
      .describe('The confidence of the document')
      .meta({ id: 'ConfidenceDifference' }),
  })
  .meta({ id: 'ReadingDifferences', description: 'What would change' })
export type Differences = z.infer<typeof Differences>

export const DryRun = z
  .object({
    status: z
      .enum(['pending', 'done', 'failed'])
      .describe('`pending` until it is read; `failed` if it cannot be read now'),
    schema: SubmittableSchema.describe('What it is read by; `auto` until that is decided'),
    requested_at: Timestamp.describe('When the dry run was requested'),
    finished_at: Timestamp.nullable().describe('When it was read; null while it is `pending`'),
    failure: Failure.nullable().describe('Why it cannot be read now; null unless it is `failed`'),
    engine: Engine.nullable().describe('What read it this time; null unless it is `done`'),
    differences: Differences.nullable().describe(
      'Against the present result, with its corrections, as it is at the moment of the request; null unless it is `done`',
    ),
  })
  .meta({
    id: 'DryRun',
    description: 'The latest dry run of reading a document again, which changes nothing of the document',
    examples: [
      {
        status: 'done',
        schema: 'invoice_v2',
        requested_at: '2026-03-21T14:20:00.000Z',
        finished_at: '2026-03-21T14:20:01.000Z',
        failure: null,
        engine: { version: '0.2.0', models: [{ name: 'fields', hash: '5b1c0f8a2d9e4c71' }] },
        differences: {
          fields: [
            {
              field: 'due_date',
              before: { value: null, confidence: 0, origin: 'extracted' },
              after: { value: '2026-04-20', confidence: 0.97, origin: 'extracted' },
            },
          ],
          line_items: [],
          tax_lines: [],
          review_reasons: { added: [], removed: [] },
          confidence: { before: 0.94, after: 0.96 },
        },
      },
    ],
  })
export type DryRun = z.infer<typeof DryRun>
