import type { FieldValue, LineItem } from '../../model.ts'

/**
 * Makes the amounts of a credit note positive: some credit notes print all of them with a minus sign, but the
 * stored values have none.
 */
export function positive(lineItems: LineItem[], fields: Record<string, FieldValue>): LineItem[] {
  if (fields.document_type?.value !== 'credit_note') return lineItems
  const amounts = lineItems.map(({ fields: { amount } }) => amount?.value).filter((value) => value != null)
  if (!amounts.every((value) => value.startsWith('-'))) return lineItems
  const bare = (field: FieldValue): FieldValue => ({
    ...field,
    value: field.value?.replace(/^-/, '') ?? null,
  })
  return lineItems.map((line) => ({
    fields: Object.fromEntries(
      Object.entries(line.fields).map(([name, field]) => [
        name,
        /amount|quantity|price/.test(name) ? bare(field) : field,
      ]),
    ),
  }))
}
