import { documentSchemas, type SchemaId, taxLineFieldsOf } from '@numora/contract'
import { refusal } from '../kit/push-error.ts'

/** A value that fits into one cell or element. */
export type Cell = string | number | boolean | null
export type Values = Record<string, Cell>
/** A payload as values of the document, of its line items, and of its tax by rate, by flat names. */
export type DropRecord = { values: Values; lines: Values[]; taxLines: Values[] }

type Result = {
  id: string
  fields: Record<string, { value: string | null }>
  line_items: { fields: Record<string, { value: string | null }> }[]
  tax_lines: { fields: Record<string, { value: string | null }> }[]
  vendor_code: string | null
  external_id: string | null
}

/**
 * The values of a payload. Without a mapping they have the names of the schema, beside `document_id`, `external_id` and
 * `vendor_code`; names of a mapping's nested objects are joined by dots, and its list `tax_lines` is the tax by rate. Throws a refusal for a value that fits into no cell.
 */
export function dropRecord(payload: unknown): DropRecord {
  if (isResult(payload)) {
    const { id, external_id, vendor_code, fields, line_items, tax_lines } = payload
    return {
      values: { document_id: id, external_id, vendor_code, ...valuesOf(fields) },
      lines: line_items.map((item) => valuesOf(item.fields)),
      taxLines: tax_lines.map((line) => valuesOf(line.fields)),
    }
  }
  const { tax_lines, ...rest } = payload as Record<string, unknown>
  const isList = tax_lines === null || Array.isArray(tax_lines)
  return {
    ...flattened(isList ? rest : (payload as object)),
    taxLines: isList ? (tax_lines ?? []).map((line) => lineOf(line, 'tax_lines')) : [],
  }
}

/**
 * A record whose names are those of a schema, as formats of a standard need them. Throws a refusal for a name that is none of
 * the schema.
 */
export function canonicalRecord(
  payload: unknown,
  schema: SchemaId,
  others: readonly string[] = [],
): DropRecord {
  const record = dropRecord(payload)
  if (isResult(payload)) return record
  const { fields, lineItemFields } = documentSchemas[schema]
  const known = ['document_id', 'external_id', 'vendor_code', ...fields.map(({ name }) => name), ...others]
  const unknown = [
    ...namesBeside(known, [record.values]),
    ...namesBeside(
      lineItemFields.map(({ name }) => name),
      record.lines,
    ),
    ...namesBeside(
      taxLineFieldsOf(schema).map(({ name }) => name),
      record.taxLines,
    ),
  ]
  if (unknown.length > 0)
    throw refusal(
      'payload_unsuitable',
      `The format needs the names of ${schema}, which ${unknown[0]} is none of. Let the mapping keep the names, or remove it.`,
    )
  return record
}

function namesBeside(known: readonly string[], records: Values[]): string[] {
  return records.flatMap((values) => Object.keys(values).filter((name) => !known.includes(name)))
}

/** Whether it is the result of a document, as a payload is without a mapping. */
function isResult(payload: unknown): payload is Result {
  const { schema, fields, line_items, review_state } = payload as Record<string, unknown>
  return (
    typeof schema === 'string' &&
    review_state !== undefined &&
    typeof fields === 'object' &&
    Array.isArray(line_items)
  )
}

function valuesOf(fields: Record<string, { value: string | null }>): Values {
  return Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]))
}

type Flat = Pick<DropRecord, 'values' | 'lines'>

function flattened(object: object): Flat {
  const flat: Flat = { values: {}, lines: [] }
  flatten(object, '', flat)
  return flat
}

function flatten(part: object, prefix: string, flat: Flat): void {
  for (const [name, value] of Object.entries(part)) {
    const path = `${prefix}${name}`
    if (value === null || typeof value !== 'object') flat.values[path] = value
    else if (!Array.isArray(value)) flatten(value, `${path}.`, flat)
    else flat.lines.push(...value.map((line) => lineOf(line, path)))
  }
}

function lineOf(line: unknown, path: string): Values {
  const isObject = line !== null && typeof line === 'object' && !Array.isArray(line)
  const flat = isObject ? flattened(line) : undefined
  if (flat && flat.lines.length === 0) return flat.values
  throw refusal(
    'payload_unsuitable',
    `The payload does not fit a file of rows: ${path} is not a list of lines.`,
  )
}
