import { type DocumentSummary, type FieldRole, fieldOfRole, type SchemaId } from '@numora/contract'

type Values = Readonly<Record<string, { value: string | null } | undefined>>

/** The values by which people recognize a document, by the roles of the schema's fields. */
export function summaryOf(schema: SchemaId, fields: Values): DocumentSummary {
  const read = (role: FieldRole) => fields[fieldOfRole(schema, role) ?? '']?.value ?? null
  return {
    vendor_name: read('vendor'),
    number: read('number'),
    date: read('date'),
    total: read('total'),
    currency: read('currency'),
  }
}
