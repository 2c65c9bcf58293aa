import { documentSchemas, type SchemaId, schemaIds } from '@numora/contract'
import { csvRow } from '@numora/domain'
import type { Exported } from './exported.ts'

type Fields = Record<string, { value: string | null } | undefined>

/**
 * Headings, and a row per document with its fields. With `lineItems`, a row per line item after the columns
 * of its document; a document without any has one row. Without a choice of schemas, the columns are those of
 * all.
 */
export async function* csvTable(
  rows: AsyncIterable<Exported>,
  { schema, lineItems }: { schema?: SchemaId[]; lineItems?: true },
): AsyncGenerator<string> {
  const schemas = schema ?? schemaIds
  const names = namesOf(schemas, 'fields')
  const lineNames = lineItems ? namesOf(schemas, 'lineItemFields') : []
  yield csvRow([...documentColumns, ...names, ...lineNames.map((name) => `line_${name}`)])
  for await (const exported of rows) {
    const document = [...documentValues(exported), ...valuesOf(exported.result.fields, names)]
    const items: { fields: Fields }[] = lineItems ? exported.result.line_items : []
    if (items.length === 0) yield csvRow([...document, ...lineNames.map(() => '')])
    for (const item of items) yield csvRow([...document, ...valuesOf(item.fields, lineNames)])
  }
}

function namesOf(schemas: readonly SchemaId[], part: 'fields' | 'lineItemFields'): string[] {
  return [...new Set(schemas.flatMap((id) => documentSchemas[id][part].map(({ name }) => name)))]
}

function valuesOf(fields: Fields, names: string[]): string[] {
  return names.map((name) => fields[name]?.value ?? '')
}

const documentColumns = [
  'id',
  'schema',
  'status',
  'external_id',
  'file_name',
  'created_at',
  'confidence',
  'review_reasons',
]

function documentValues({ document, result }: Exported): string[] {
  return [
    document.id,
    document.schema,
    document.status,
    document.external_id ?? '',
    document.file.name ?? '',
    document.created_at,
    result.confidence.toFixed(4),
    [...new Set(document.review_reasons.map(({ code }) => code))].join(' '),
  ]
}
