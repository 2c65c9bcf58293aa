import { z } from 'zod'
import { LineItemId, PersonId } from './ids.ts'
import { limits } from './limits.ts'
import { schemaInput } from './submissions.ts'
import { atMostKeys, ExpectedUpdatedAt } from './values.ts'

const CorrectedValue = z.string().max(limits.fieldValueCharacters).nullable()
const CorrectedFields = z
  .record(z.string(), CorrectedValue)
  .describe(
    'New values by field name, in canonical form; null for what is not on the page. ' +
      'An invalid value is 422 `invalid_value`',
  )
  .refine(...atMostKeys(limits.correctedFields))
  .meta({ maxProperties: limits.correctedFields })

export const LineItemPatch = z
  .union([
    z.strictObject({
      id: LineItemId.describe('The line item to delete'),
      delete: z.literal(true).describe('Deletes the line item'),
    }),
    z.strictObject({
      id: LineItemId.optional().describe('The line item to correct; left out for a new one'),
      after: LineItemId.nullable()
        .optional()
        .describe(
          'The line item that a new one follows, null for the first place; left out, or if there is no such line item, it ' +
            'becomes the last. Ignored with `id`',
        ),
      fields: CorrectedFields,
    }),
  ])
  .meta({
    id: 'LineItemPatch',
    description: 'Corrects, adds (without id) or deletes a line item',
    examples: [
      { id: 'li_01jpwq4q9m7q4q2k8dax1x1q5n', fields: { quantity: '12' } },
      { after: 'li_01jpwq4q9m7q4q2k8dax1x1q5n', fields: { description: 'Delivery', amount: '4.90' } },
      { id: 'li_01jpwq4q9m7q4q2k8dax1x1q5n', delete: true },
    ],
  })
export type LineItemPatch = z.infer<typeof LineItemPatch>

export const ReviewPatch = z
  .strictObject({
    expected_updated_at: ExpectedUpdatedAt,
    fields: CorrectedFields.optional(),
    line_items: z
      .array(LineItemPatch)
      .max(limits.lineItems)
      .optional()
      .describe('The line items to correct, add or delete; others stay unchanged'),
    tax_lines: z
      .array(CorrectedFields)
      .max(limits.taxLines)
      .optional()
      .describe(
        'All tax lines: replaces the present ones. A value that is the same at the same place keeps its position and ' +
          'confidence; a field that is left out has none',
      ),
    confirmed_general_field_names: z
      .array(z.string())
      .max(200)
      .optional()
      .describe('All confirmed fields: replaces the stored list. Corrected fields are confirmed in addition'),
    confirmed_line_item_ids: z
      .array(z.string())
      .max(limits.confirmedLineItems)
      .optional()
      .describe('All confirmed line items: replaces the stored list'),
  })
  .meta({
    id: 'ReviewPatch',
    description: 'What to correct and confirm; properties that are left out stay unchanged',
    examples: [
      {
        expected_updated_at: '2026-03-21T14:20:02.113Z',
        fields: { due_date: '2026-05-01' },
        line_items: [{ id: 'li_01jpwq4q9m7q4q2k8dax1x1q5n', fields: { quantity: '12' } }],
        tax_lines: [{ rate: '19', base: '1037.40', amount: '197.11' }],
        confirmed_general_field_names: ['invoice_number'],
        confirmed_line_item_ids: ['li_01jpwq4q9m7q4q2k8dax1x1q5n'],
      },
    ],
  })
export type ReviewPatch = z.infer<typeof ReviewPatch>

export const ReviewStateInput = z
  .strictObject({
    version: z.literal(1).describe('Version of this shape, not a counter'),
    confirmed_general_field_names: z.array(z.string()).max(200).describe('Names of the confirmed fields'),
    confirmed_line_item_ids: z
      .array(z.string())
      .max(limits.confirmedLineItems)
      .describe('Ids of the confirmed line items'),
  })
  .meta({
    id: 'ReviewStateInput',
    description:
      'What was confirmed; a name or id that the result does not have is 422 `invalid_review_state`',
  })
export type ReviewStateInput = z.infer<typeof ReviewStateInput>

export const AssignBody = z
  .strictObject({
    person_id: PersonId.nullable().describe('The person who is to review it; null: nobody'),
  })
  .meta({
    id: 'Assign',
    description: 'Who is to review the document',
    examples: [{ person_id: 'per_01jpwq4q9m7q4q2k8dax1x1q5n' }, { person_id: null }],
  })

export const ApproveBody = z
  .strictObject({
    expected_updated_at: ExpectedUpdatedAt,
    review_state: ReviewStateInput.optional().describe(
      'Replaces the stored confirmations; if left out, they stay unchanged',
    ),
  })
  .meta({ id: 'Approve', description: 'The body may be left out' })
export const RejectBody = z
  .strictObject({
    expected_updated_at: ExpectedUpdatedAt,
    reason: z
      .string()
      .max(1_000)
      .optional()
      .describe('The reason, for people; becomes a part of the failure message'),
  })
  .meta({ id: 'Reject', description: 'The body may be left out' })
export const RetryPushBody = z
  .strictObject({
    expected_updated_at: ExpectedUpdatedAt,
    destination_id: z
      .string()
      .optional()
      .describe('Only to this destination; if left out, to all that failed'),
  })
  .meta({ id: 'RetryPush', description: 'The body may be left out' })
export const CancelPushBody = z
  .strictObject({ expected_updated_at: ExpectedUpdatedAt })
  .meta({ id: 'CancelPush', description: 'The body may be left out' })
export const ReprocessBody = z
  .strictObject({
    expected_updated_at: ExpectedUpdatedAt,
    schema: schemaInput
      .optional()
      .describe(
        'Id of another schema to read the document by, or `auto`; an unknown one is 422 `invalid_schema`. If left out, ' +
          'the schema stays the same; for a document that was submitted as `auto`, it is determined again',
      ),
    dry_run: z
      .boolean()
      .default(false)
      .describe(
        'Reads the file without changing anything of the document; `GET /v1/documents/{id}/dry-run` returns what would change',
      ),
  })
  .meta({ id: 'Reprocess', description: 'The body may be left out' })
