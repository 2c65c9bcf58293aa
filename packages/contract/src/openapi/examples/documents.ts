import {
  ApproveBody,
  CancelPushBody,
  RejectBody,
  ReprocessBody,
  RetryPushBody,
} from '../../document-actions.ts'
import { DocumentReceipt, DocumentResource } from '../../document-resources.ts'
import { DocumentEvent } from '../../events.ts'
import { documentResults, type FieldValue } from '../../results.ts'
import type { SchemaDefinition } from '../../schemas/define-schema.ts'
import {
  documentSchemas,
  fieldOfRole,
  lineItemFieldOfRole,
  type SchemaId,
  schemaIds,
  taxLineFieldsOf,
} from '../../schemas/document-schemas.ts'
import { suffix } from '../example-values.ts'
import type { Example } from './example.ts'
import { about, created_at, id, times, updated_at, urls } from './values.ts'

function read(value: string, y: number): FieldValue {
  return {
    value,
    confidence: 0.97,
    source: { page: 1, box: [0.08, y, 0.31, y + 0.02] },
    origin: 'extracted',
  }
}

/** Every field of a list, those that are not given as not found. */
function fields(names: readonly { name: string }[], values: Partial<Record<string, string>>) {
  return Object.fromEntries(
    names.map(({ name }, index) => [
      name,
      values[name] !== undefined
        ? read(values[name], 0.05 + 0.03 * index)
        : { value: null, confidence: 0, source: null, origin: 'extracted' },
    ]),
  )
}

function result(schema: SchemaId) {
  const { example, fields: definitions, lineItemFields }: SchemaDefinition = documentSchemas[schema]
  const { lineItem, taxLine } = example
  const sum = lineItem?.[lineItemFieldOfRole(schema, 'line_amount') ?? '']
  const matches = sum === example.fields[fieldOfRole(schema, 'subtotal') ?? ''] ? 'subtotal' : 'total'
  return {
    id,
    schema,
    status: 'review_required',
    review_state: null,
    confidence: 0.93,
    fields: fields(definitions, example.fields),
    line_items: lineItem ? [{ id: `li_${suffix}`, fields: fields(lineItemFields, lineItem) }] : [],
    tax_lines: taxLine ? [{ fields: fields(taxLineFieldsOf(schema), taxLine) }] : [],
    unused_fields: [],
    line_items_sum: sum === undefined ? null : { amount: sum, matches },
    vendor_code: fieldOfRole(schema, 'vendor') === undefined ? null : 'V-1001',
    duplicate_of: null,
    engine: { version: '0.2.0', models: [{ name: 'fields', hash: '5b1c0f8a2d9e4c71' }] },
    updated_at: '2026-03-21T14:20:02.113Z',
  }
}

const reviewState = {
  version: 1,
  confirmed_general_field_names: ['invoice_number', 'total_amount'],
  confirmed_line_item_ids: [`li_${suffix}`],
}

/** Documents, their results, events and actions. */
export const documentExamples: Example[] = [
  [DocumentReceipt, { id, status: 'processing', schema: 'invoice_v2', ...urls }],
  [
    DocumentResource,
    {
      id,
      schema: 'invoice_v2',
      status: 'review_required',
      ...about,
      review_state: null,
      duplicate_of: null,
      parent_id: null,
      review_reasons: [{ code: 'low_confidence', field: 'due_date' }],
      confidence: 0.94,
      summary: {
        vendor_name: 'ACME Supplies',
        number: 'INV-1001',
        date: '2026-03-21',
        total: '1234.50',
        currency: 'EUR',
      },
      assignee: null,
      allowed_actions: ['approve', 'reject', 'correct', 'reprocess', 'delete'],
      failure: null,
      file: {
        name: 'invoice-001.pdf',
        content_type: 'application/pdf',
        size_bytes: 48_211,
        sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
        page_count: 2,
        container_path: null,
      },
      ...urls,
      ...times,
    },
  ],
  ...schemaIds.map((schema): Example => [documentResults[schema], result(schema)]),
  [ApproveBody, { expected_updated_at: updated_at, review_state: reviewState }],
  [RejectBody, { expected_updated_at: updated_at, reason: 'A delivery note, not an invoice' }],
  [
    DocumentEvent,
    {
      id: `evt_${suffix}`,
      type: 'review.corrected',
      created_at,
      actor: { type: 'api_key', id: `key_${suffix}`, name: 'import' },
      request_id: `req_${suffix}`,
      changes: [{ field: 'due_date', before: null, after: '2026-05-01' }],
    },
  ],
  [CancelPushBody, { expected_updated_at: updated_at }],
  [RetryPushBody, { expected_updated_at: updated_at, destination_id: `dst_${suffix}` }],
  [ReprocessBody, { expected_updated_at: updated_at, schema: 'receipt_v1' }],
]
