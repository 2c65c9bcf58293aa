import { documentSchemas, type FieldDefinition, type SchemaId } from '@numora/contract'
import { type MappedDocument, type Values, valuesOf } from './document-values.ts'

/** What the fields of a mapping are computed from: the document, or one of its line items. */
export type Source = { values: Values; lineNumber: number | null }

const ofDocument = 'document.'

/** The names that fields of line items can use besides those of the line item. */
export function lineItemDefinitions(schema: SchemaId): FieldDefinition[] {
  const {
    fields,
    lineItemFields,
  }: { fields: readonly FieldDefinition[]; lineItemFields: readonly FieldDefinition[] } =
    documentSchemas[schema]
  const lineNumber: FieldDefinition = {
    name: 'line_number',
    type: 'decimal',
    label: 'Line number',
    description: 'The position of the line item, from 1',
    required_for_approval: false,
  }
  return [
    ...lineItemFields,
    lineNumber,
    ...fields.map((field) => ({ ...field, name: ofDocument + field.name })),
  ]
}

export function documentSource(document: MappedDocument): Source {
  return { values: valuesOf(document), lineNumber: null }
}

export function lineItemSources(document: MappedDocument): Source[] {
  const general = valuesOf(document)
  return document.result.line_items.map((item, index) => {
    const own = valuesOf(document, item.fields)
    const values: Values = (name) => {
      if (name === 'line_number') return String(index + 1)
      return name.startsWith(ofDocument) ? general(name.slice(ofDocument.length)) : own(name)
    }
    return { values, lineNumber: index + 1 }
  })
}

type Plain = Record<string, unknown>

function plain(fields: Record<string, { value: string | null }>): Plain {
  return Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]))
}

/** A document as expressions see it: fields by name, `line_items`, `tax_lines`, and the names that every document has. */
export function expressionInput({
  id,
  externalId,
  metadata,
  result,
}: MappedDocument): Plain & { line_items: Plain[]; tax_lines: Plain[] } {
  const line_items = result.line_items.map((item, index) => ({
    line_number: index + 1,
    ...plain(item.fields),
  }))
  const tax_lines = result.tax_lines.map(({ fields }) => plain(fields))
  const own = { schema: result.schema, document_id: id, external_id: externalId, metadata }
  return { ...plain(result.fields), ...own, line_items, tax_lines }
}
