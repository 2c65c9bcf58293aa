import { z } from 'zod'
import { limits } from './limits.ts'
import { documentSchemas, type SchemaId, taxLineFieldsOf } from './schemas/document-schemas.ts'
import type { FieldRole } from './schemas/field-definition.ts'

const tables = ['line_items', 'tax_lines'] as const

/** The amounts that explain a total, and each other. */
const explaining: ReadonlySet<FieldRole | undefined> = new Set([
  'subtotal',
  'tax',
  'tip',
  'discount',
  'charge',
  'prepaid',
  'rounding',
  'withholding',
  'amount_due',
])

type Omissible = {
  /** All names: of fields that approval does not need, and of the tables of the schema. */
  names: string[]
  /** Of these, what sums are checked by: without one of them, the sum of the others would look wrong. */
  amounts: string[]
}

/** What a workspace may leave out of the documents of a schema. */
export function omissibleFields(schema: SchemaId): Omissible {
  const { fields, lineItemFields } = documentSchemas[schema]
  const optional = fields.filter((field) => !field.required_for_approval)
  const has = { line_items: lineItemFields.length > 0, tax_lines: taxLineFieldsOf(schema).length > 0 }
  return {
    names: [...optional.map(({ name }) => name), ...tables.filter((table) => has[table])],
    amounts: [
      ...optional.filter(({ role }) => explaining.has(role)).map(({ name }) => name),
      ...(has.tax_lines ? ['tax_lines'] : []),
    ],
  }
}

/** What is wrong with a list of what is left out; undefined if nothing is. */
function problemOf(unused: readonly string[], { names, amounts }: Omissible): string | undefined {
  const unknown = unused.find((name) => !names.includes(name))
  if (unknown !== undefined) return `${unknown}: expected one of ${names.join(', ')}`
  const together = names.includes('line_items') ? [...amounts, 'line_items'] : amounts
  const isAllOrNone =
    !amounts.some((name) => unused.includes(name)) || together.every((name) => unused.includes(name))
  return isAllOrNone ? undefined : `expected all of ${together.join(', ')}, since sums are checked by them`
}

/** A list of what a workspace does not use of a schema. */
export function unusedFieldsOf(schema: SchemaId) {
  const omissible = omissibleFields(schema)
  return z
    .array(z.string())
    .max(limits.unusedFields)
    .superRefine((unused, issues) => {
      const message = problemOf(unused, omissible)
      if (message !== undefined) issues.addIssue(message)
    })
    .describe(
      `What is not used of documents of the schema \`${schema}\`: any of ${omissible.names.join(', ')}`,
    )
}
