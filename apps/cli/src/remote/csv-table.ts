import { documentSchemas, type SchemaId, schemaIds, taxLineFieldsOf } from '@numora/contract'
import { csvRow } from '@numora/domain'
import type { Exported } from './exported.ts'

type Fields = Record<string, { value: string | null } | undefined>

type Choice = { schema?: SchemaId[]; lineItems?: true; taxLines?: true }

/**
 * Headings, and a row per document with its fields. With `lineItems` or `taxLines`, a row per line item and per tax line after
 * the columns of its document; a document without any has one row. Without a choice of schemas, the columns are those of all.
 */
export async function* csvTable(rows: AsyncIterable<Exported>, choice: Choice): AsyncGenerator<string> {
  const schemas = choice.schema ?? schemaIds
  const names = namesOf(schemas, 'fields')
  const lineNames = choice.lineItems ? namesOf(schemas, 'lineItemFields') : []
  const taxNames = choice.taxLines ? namesOf(schemas, 'taxLineFields') : []
  const lineColumns = lineNames.map((name) => `line_${name}`)
  const taxColumns = taxNames.map((name) => `tax_line_${name}`)
  yield csvRow([...documentColumns, ...names, ...lineColumns, ...taxColumns])
  for await (const exported of rows) {
    const document = [...documentValues(exported), ...valuesOf(exported.result.fields, names)]
    const parts: Fields[][] = [
      ...(choice.lineItems ? exported.result.line_items.map(({ fields }) => [fields, {}]) : []),
      ...(choice.taxLines ? exported.result.tax_lines.map(({ fields }) => [{}, fields]) : []),
    ]
    for (const [line, tax] of parts.length > 0 ? parts : [[{}, {}]])
      yield csvRow([...document, ...valuesOf(line!, lineNames), ...valuesOf(tax!, taxNames)])
  }
}

function namesOf(
  schemas: readonly SchemaId[],
  part: 'fields' | 'lineItemFields' | 'taxLineFields',
): string[] {
  const fieldsOf = (id: SchemaId) =>
    part === 'taxLineFields' ? taxLineFieldsOf(id) : documentSchemas[id][part]
  return [...new Set(schemas.flatMap((id) => fieldsOf(id).map(({ name }) => name)))]
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
