import type { DocumentResult, SchemaResource } from '@numora/contract'

type Shown = Pick<SchemaResource, 'fields' | 'line_item_fields' | 'tax_line_fields'>
type Read = Pick<DocumentResult, 'fields' | 'line_items' | 'tax_lines' | 'unused_fields'>

/** A schema without the fields, line items and tax lines that the workspace did not use, unless the document has some of them. */
export function usedPart<S extends Shown>(
  schema: S,
  { fields, line_items, tax_lines, unused_fields }: Read,
): S {
  const values: Readonly<Record<string, { value: string | null } | undefined>> = fields
  const isUsed = (name: string) => !unused_fields.includes(name)
  return {
    ...schema,
    fields: schema.fields.filter(({ name }) => isUsed(name) || values[name]?.value != null),
    line_item_fields: isUsed('line_items') || line_items.length > 0 ? schema.line_item_fields : [],
    tax_line_fields: isUsed('tax_lines') || tax_lines.length > 0 ? schema.tax_line_fields : [],
  }
}
