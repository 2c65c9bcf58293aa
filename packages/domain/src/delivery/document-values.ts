import type { DocumentResult } from '@numora/contract'

/** The parts of a document that mappings and conditions read. */
export type MappedDocument = {
  id: string
  externalId: string | null
  metadata: Record<string, string>
  result: DocumentResult
}

/** A document whose fields are given beside it. */
type Identified = Omit<MappedDocument, 'result'> & { result: Pick<DocumentResult, 'schema' | 'vendor_code'> }

/** Whether every document has a value of this name, whatever its schema. */
export function isDocumentValue(name: string): boolean {
  return ['schema', 'document_id', 'external_id', 'vendor_code'].includes(name) || /^metadata\../.test(name)
}

/** The value of a name; null or undefined if there is none. */
export type Values = (name: string) => string | null | undefined

/** A record's own property, never one that every object inherits, because the caller chose the name. */
function own<T>(record: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}

/**
 * The values of a document by name: `schema`, `document_id`, `external_id`, `vendor_code`, `metadata.<key>` and its fields,
 * or those of one of its line items.
 */
export function valuesOf(document: MappedDocument): Values
export function valuesOf(document: Identified, fields: Record<string, { value: string | null }>): Values
export function valuesOf(
  {
    id,
    externalId,
    metadata,
    result,
  }: Identified & { result: { fields?: MappedDocument['result']['fields'] } },
  fields: Record<string, { value: string | null }> = result.fields ?? {},
): Values {
  return (name) => {
    if (name === 'schema') return result.schema
    if (name === 'document_id') return id
    if (name === 'external_id') return externalId
    if (name === 'vendor_code') return result.vendor_code
    if (name.startsWith('metadata.')) return own(metadata, name.slice('metadata.'.length))
    return own(fields, name)?.value
  }
}
