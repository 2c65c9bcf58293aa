import type { FieldDefinition, FieldFormat, FieldRole, FieldType } from './field-definition.ts'

/** What a field is beside its name, its label and what it means. */
type FieldOptions = { role?: FieldRole; isRequired?: boolean; values?: string[] }

type FieldSpec = { type: FieldType; format?: FieldFormat; label: string; description: string } & FieldOptions

/** Kinds of fields by what they are called in a schema's module: each is a type, and a format where there is one. */
const kinds = {
  text: { type: 'text' },
  date: { type: 'date' },
  time: { type: 'time' },
  decimal: { type: 'decimal' },
  amount: { type: 'decimal', format: 'amount' },
  percent: { type: 'decimal', format: 'percent' },
  currency: { type: 'currency' },
  choice: { type: 'enum' },
  boolean: { type: 'boolean' },
  iban: { type: 'text', format: 'iban' },
  bic: { type: 'text', format: 'bic' },
  taxId: { type: 'text', format: 'tax_id' },
  email: { type: 'text', format: 'email' },
  phone: { type: 'text', format: 'phone' },
  website: { type: 'text', format: 'website' },
  address: { type: 'text', format: 'address' },
} as const satisfies Record<string, { type: FieldType; format?: FieldFormat }>

type FieldMaker = (label: string, description: string, options?: FieldOptions) => FieldSpec

/** A maker for each kind of field: `field.iban('Vendor IBAN', 'Account to pay to')`. */
export const field = Object.fromEntries(
  Object.entries(kinds).map(([name, kind]): [string, FieldMaker] => [
    name,
    (label, description, options = {}) => ({ ...kind, label, description, ...options }),
  ]),
) as Record<keyof typeof kinds, FieldMaker>

type NamedDefinition<N extends string = string> = FieldDefinition & { name: N }

/** A kind of document: its fields, and how it is shown in the reference of the API. */
export type SchemaDefinition<F extends string = string, L extends string = string> = {
  label: string
  status: 'active' | 'deprecated'
  fields: readonly NamedDefinition<F>[]
  lineItemFields: readonly NamedDefinition<L>[]
  /** Whether the tax may be a part of the subtotal already, as receipts print it. */
  subtotalMayHoldTax: boolean
  /** Values of a typical document. */
  example: { fields: Partial<Record<F, string>>; lineItem?: Partial<Record<L, string>> }
}

type SchemaSpec<F extends string, L extends string> = Omit<
  SchemaDefinition<F, L>,
  'fields' | 'lineItemFields' | 'status' | 'subtotalMayHoldTax'
> &
  Partial<Pick<SchemaDefinition, 'status' | 'subtotalMayHoldTax'>> & {
    fields: Record<F, FieldSpec>
    lineItemFields: Record<L, FieldSpec>
  }

/** Makes a schema of its fields by name; documents of a schema without fields of line items have no line items. */
export function defineSchema<F extends string, L extends string>({
  fields,
  lineItemFields,
  ...rest
}: SchemaSpec<F, L>): SchemaDefinition<F, L> {
  return {
    status: 'active',
    subtotalMayHoldTax: false,
    ...rest,
    fields: toDefinitions(fields),
    lineItemFields: toDefinitions(lineItemFields),
  }
}

function toDefinitions<N extends string>(specs: Record<N, FieldSpec>): NamedDefinition<N>[] {
  return (Object.entries(specs) as [N, FieldSpec][]).map(([name, spec]) => {
    const { type, format, role, label, description, isRequired = false, values } = spec
    return {
      name,
      type,
      ...(format ? { format } : {}),
      ...(role ? { role } : {}),
      label,
      description,
      required_for_approval: isRequired,
      ...(values ? { values } : {}),
    }
  })
}
