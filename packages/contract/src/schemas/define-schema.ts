import type { FieldDefinition, FieldFormat, FieldRole, FieldType } from './field-definition.ts'

/** The properties of a field except its name, label and description. */
type FieldOptions = { role?: FieldRole; isRequired?: boolean; values?: string[] }

type FieldSpec = { type: FieldType; format?: FieldFormat; label: string; description: string } & FieldOptions

/** The kinds of fields by their names in the module of a schema: each is a type, some with a format. */
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

/** A kind of document: its fields, and its example in the API reference. */
export type SchemaDefinition<F extends string = string, L extends string = string> = {
  label: string
  status: 'active' | 'deprecated'
  fields: readonly NamedDefinition<F>[]
  lineItemFields: readonly NamedDefinition<L>[]
  /** Whether results have tax lines: the tax by rate. */
  hasTaxLines: boolean
  /** Whether the subtotal may include the tax, as on receipts. */
  subtotalMayHoldTax: boolean
  /** Values of a typical document. */
  example: {
    fields: Partial<Record<F, string>>
    lineItem?: Partial<Record<L, string>>
    taxLine?: Record<string, string>
  }
}

type SchemaSpec<F extends string, L extends string> = Omit<
  SchemaDefinition<F, L>,
  'fields' | 'lineItemFields' | 'status' | 'hasTaxLines' | 'subtotalMayHoldTax'
> &
  Partial<Pick<SchemaDefinition, 'status' | 'hasTaxLines' | 'subtotalMayHoldTax'>> & {
    fields: Record<F, FieldSpec>
    lineItemFields: Record<L, FieldSpec>
  }

/** Creates a schema from its fields. Documents of a schema without line item fields have no line items. */
export function defineSchema<F extends string, L extends string>({
  fields,
  lineItemFields,
  ...rest
}: SchemaSpec<F, L>): SchemaDefinition<F, L> {
  return {
    status: 'active',
    hasTaxLines: false,
    subtotalMayHoldTax: false,
    ...rest,
    fields: toDefinitions(fields),
    lineItemFields: toDefinitions(lineItemFields),
  }
}

/** The definitions of fields from what a module says of each. */
export function toDefinitions<N extends string>(specs: Record<N, FieldSpec>): NamedDefinition<N>[] {
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
