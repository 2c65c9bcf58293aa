import { documentSchemas, type ErrorDetail, type FieldDefinition, type SchemaId } from '@numora/contract'
import type { LineItem } from '../documents/present.ts'
import type { Document } from '../generated/client.ts'
import { Problem } from '../problem.ts'

export type Confirmations = { confirmedFields: string[]; confirmedLineItems: string[] }

/**
 * Normalizes the two lists for storage: in the order of the schema and of the line items, without repeats.
 * Throws `invalid_review_state` with each entry that the result does not have.
 */
export function toConfirmations(
  schema: SchemaId,
  lineItems: LineItem[],
  lists: { fields: readonly string[]; lineItems: readonly string[] },
): Confirmations {
  const definitions: readonly FieldDefinition[] = documentSchemas[schema].fields
  const fieldNames = definitions.map((definition) => definition.name)
  const lineItemIds = lineItems.map((item) => item.id)
  const details: ErrorDetail[] = [
    ...unknown(lists.fields, fieldNames, 'confirmed_general_field_names', `is no field of ${schema}`),
    ...unknown(lists.lineItems, lineItemIds, 'confirmed_line_item_ids', 'is no line item of the document'),
  ]
  if (details.length > 0)
    throw new Problem('invalid_review_state', `Cannot confirm: ${details[0]!.message}`, { details })
  return {
    confirmedFields: only(fieldNames, lists.fields),
    confirmedLineItems: only(lineItemIds, lists.lineItems),
  }
}

function only(known: string[], wanted: readonly string[]): string[] {
  const set = new Set(wanted)
  return known.filter((entry) => set.has(entry))
}

function unknown(entries: readonly string[], known: string[], path: string, message: string): ErrorDetail[] {
  const set = new Set(known)
  return entries.flatMap((entry, index) =>
    set.has(entry) ? [] : [{ path: `${path}.${index}`, message: `"${entry}" ${message}` }],
  )
}

export function haveSameConfirmations(
  document: Document,
  { confirmedFields, confirmedLineItems }: Confirmations,
) {
  return (
    isSameList(document.confirmedFields, confirmedFields) &&
    isSameList(document.confirmedLineItems, confirmedLineItems)
  )
}

function isSameList(a: string[], b: string[]) {
  return a.length === b.length && a.every((entry, i) => entry === b[i])
}
