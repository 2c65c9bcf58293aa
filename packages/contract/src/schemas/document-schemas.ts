import { contractV1 } from './contract-v1.ts'
import type { SchemaDefinition } from './define-schema.ts'
import type { FieldRole } from './field-definition.ts'
import { invoiceV2 } from './invoice-v2.ts'
import { receiptV1 } from './receipt-v1.ts'
import { taxLineFields } from './tax-line-fields.ts'

/**
 * The schemas that documents can be read into, by id. A version never changes in a way that breaks
 * callers: such a change needs a new id.
 */
export const documentSchemas = {
  invoice_v2: invoiceV2,
  receipt_v1: receiptV1,
  contract_v1: contractV1,
} as const satisfies Record<string, SchemaDefinition>

export type SchemaId = keyof typeof documentSchemas
export const schemaIds = Object.keys(documentSchemas) as [SchemaId, ...SchemaId[]]
export type FieldName<S extends SchemaId = SchemaId> = (typeof documentSchemas)[S]['fields'][number]['name']
export type LineItemFieldName<S extends SchemaId = SchemaId> =
  (typeof documentSchemas)[S]['lineItemFields'][number]['name']

type Named = Pick<SchemaDefinition['fields'][number], 'name' | 'role'>

function nameIn(definitions: readonly Named[], role: FieldRole): string | undefined {
  return definitions.find((definition) => definition.role === role)?.name
}

/** The name of the schema's field with a role; undefined if it has none. */
export function fieldOfRole(schema: SchemaId, role: FieldRole): string | undefined {
  return nameIn(documentSchemas[schema].fields, role)
}

/** The name of the line item field with a role; undefined if the schema has none. */
export function lineItemFieldOfRole(schema: SchemaId, role: FieldRole): string | undefined {
  return nameIn(documentSchemas[schema].lineItemFields, role)
}

/** The fields of the tax lines of a schema; empty if it has none. */
export function taxLineFieldsOf(schema: SchemaId): readonly SchemaDefinition['fields'][number][] {
  return documentSchemas[schema].hasTaxLines ? taxLineFields : []
}
