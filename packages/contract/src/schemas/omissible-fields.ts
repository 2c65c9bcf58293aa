import { documentSchemas, type SchemaId } from './document-schemas.ts'
import type { FieldRole } from './field-definition.ts'

const tables = ['line_items', 'tax_lines'] as const

/** The roles of the amounts that explain a total, and each other. */
export const explainingRoles = [
  'subtotal',
  'tax',
  'tip',
  'discount',
  'charge',
  'prepaid',
  'rounding',
  'withholding',
  'amount_due',
] as const satisfies FieldRole[]

export type Omissible = {
  /** All names: of fields that approval does not need, and of the tables of the schema. */
  names: string[]
  /** Of these, what sums are checked by: without one of them, the sum of the others would look wrong. */
  amounts: string[]
}

/** What a workspace may leave out of the documents of a schema. */
export function omissibleFields(schema: SchemaId): Omissible {
  const { fields, lineItemFields, hasTaxLines } = documentSchemas[schema]
  const optional = fields.filter((field) => !field.required_for_approval)
  const has = { line_items: lineItemFields.length > 0, tax_lines: hasTaxLines }
  return {
    names: [...optional.map(({ name }) => name), ...tables.filter((table) => has[table])],
    amounts: [
      ...optional.filter(({ role }) => explainingRoles.some((each) => each === role)).map(({ name }) => name),
      ...(has.tax_lines ? ['tax_lines'] : []),
    ],
  }
}
