import type { DocumentResult } from '@numora/contract'

/** The parts of a document that mappings and conditions read. */
export type MappedDocument = {
  id: string
  externalId: string | null
  metadata: Record<string, string>
  result: DocumentResult
}

/** The value of a name; null or undefined if there is none. */
export type Values = (name: string) => string | null | undefined

/** A record's own property, never one that every object inherits, because the caller chose the name. */
function own<T>(record: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}

/**
 * The values of a document by name: `schema`, `document_id`, `external_id`, `metadata.<key>` and its fields,
 * or those of one of its line items.
 */
export function valuesOf(
  { id, externalId, metadata, result }: MappedDocument,
  fields: Record<string, { value: string | null }> = result.fields,
): Values {
  return (name) => {
    if (name === 'schema') return result.schema
    if (name === 'document_id') return id
    if (name === 'external_id') return externalId
    if (name.startsWith('metadata.')) return own(metadata, name.slice('metadata.'.length))
    return own(fields, name)?.value
  }
}
