import { fieldOfRole, lineItemFieldOfRole, type SchemaId } from '@numora/contract'
import type { FieldValue, LineItem } from '../../file-content.ts'

/** Credit notes may print their amounts with a minus; their values have none. */
export function positive(
  schema: SchemaId,
  lineItems: LineItem[],
  fields: Record<string, FieldValue>,
): LineItem[] {
  if (fields[fieldOfRole(schema, 'document_type') ?? '']?.value !== 'credit_note') return lineItems
  const [amount, ...others] = (['line_amount', 'quantity', 'unit_price'] as const).map((role) =>
    lineItemFieldOfRole(schema, role),
  )
  const amounts = lineItems.flatMap((line) => line.fields[amount ?? '']?.value ?? [])
  if (!amounts.every((value) => value.startsWith('-'))) return lineItems
  const bare = (field: FieldValue): FieldValue => ({
    ...field,
    value: field.value?.replace(/^-/, '') ?? null,
  })
  return lineItems.map((line) => ({
    fields: Object.fromEntries(
      Object.entries(line.fields).map(([name, field]) => [
        name,
        [amount, ...others].includes(name) ? bare(field) : field,
      ]),
    ),
  }))
}
