import { documentSchemas, type Reading } from '@numora/contract'
import { reasonsOfReading } from '@numora/domain'
import { onOneLine } from '../print.ts'
import { fieldRows, lineItemRows, reasonRows } from '../print-result.ts'

/** The values that were read from a file, as a table for people. */
export function toTable(file: string, ms: number, result: Reading): string {
  const name = onOneLine(file)
  if (!result.ok) return `${name}: ${result.failure.code}: ${result.failure.message}`
  const { schema, fields, lineItems, pageCount, textSource } = result
  const head = `${name}: ${documentSchemas[schema].label}, ${pageCount} page(s), ${textSource}, ${ms} ms`
  return [
    head,
    ...fieldRows(schema, fields),
    ...lineItemRows(lineItems),
    ...reasonRows(schema, reasonsOfReading(result)),
  ].join('\n')
}
