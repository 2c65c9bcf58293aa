import { SchemaResource } from '../../schema-routes.ts'
import { documentSchemas, taxLineFieldsOf } from '../../schemas/document-schemas.ts'
import type { Example } from './example.ts'

/** Schemas of documents. */
export const schemaExamples: Example[] = [
  [
    SchemaResource,
    {
      id: 'receipt_v1',
      label: documentSchemas.receipt_v1.label,
      status: documentSchemas.receipt_v1.status,
      fields: documentSchemas.receipt_v1.fields.slice(0, 1),
      line_item_fields: documentSchemas.receipt_v1.lineItemFields.slice(0, 1),
      tax_line_fields: taxLineFieldsOf('receipt_v1').slice(1, 2),
      json_schema: { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' },
    },
  ],
]
