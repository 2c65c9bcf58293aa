import { type Change, type ErrorDetail, type SchemaId, taxLineFieldsOf } from '@numora/contract'
import { notFound, type TaxLine } from '../documents/present.ts'
import { correctFields } from './correct-fields.ts'

/** Replaces all tax lines by those that are given; null: they stay as they are. Equal values at the same place stay. */
export function editTaxLines(
  schema: SchemaId,
  current: readonly TaxLine[],
  given: readonly Record<string, string | null>[] | null,
  details: ErrorDetail[],
): { taxLines: TaxLine[]; changes: Change[] } {
  if (given === null) return { taxLines: [...current], changes: [] }
  const definitions = taxLineFieldsOf(schema)
  if (definitions.length === 0 && given.length > 0)
    details.push({ path: 'tax_lines', message: 'expected none, since the schema has no tax lines' })
  const none = Object.fromEntries(definitions.map(({ name }) => [name, null]))
  const empty = Object.fromEntries(definitions.map(({ name }) => [name, notFound]))
  const edited = given.map((values, at) => {
    const before = current[at]?.fields ?? empty
    return correctFields(definitions, before, { ...none, ...values }, `tax_lines.${at}`, details)
  })
  const removed = current
    .slice(given.length)
    .map(({ fields }) => correctFields(definitions, fields, none, '', details))
  const changes = [...edited, ...removed].flatMap((line, at) =>
    line.changes.map((change) => ({ ...change, field: `tax_lines.${at}.${change.field}` })),
  )
  return { taxLines: edited.map(({ fields }) => ({ fields })), changes }
}
