import type { DocumentResult, SchemaResource } from '@numora/contract'

/** A schema without the fields and the tax lines that the workspace did not use, unless the document has a value there. */
export function usedPart<S extends Pick<SchemaResource, 'fields' | 'tax_line_fields'>>(
  schema: S,
  { fields, tax_lines, unused_fields }: Pick<DocumentResult, 'fields' | 'tax_lines' | 'unused_fields'>,
): S {
  const values: Readonly<Record<string, { value: string | null } | undefined>> = fields
  const isUsed = (name: string) => !unused_fields.includes(name)
  return {
    ...schema,
    fields: schema.fields.filter(({ name }) => isUsed(name) || values[name]?.value != null),
    tax_line_fields: isUsed('tax_lines') || tax_lines.length > 0 ? schema.tax_line_fields : [],
  }
}
