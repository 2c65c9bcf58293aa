import {
  type Change,
  documentSchemas,
  type ErrorDetail,
  type FieldDefinition,
  type FieldValue,
  type LineItemPatch,
  limits,
  type ReviewPatch,
  type SchemaId,
} from '@numora/contract'
import { type LineItem, notFound, type TaxLine } from '../documents/present.ts'
import { newId } from '../id.ts'
import { refuseFaults } from '../problem.ts'
import { correctFields } from './correct-fields.ts'
import { editTaxLines } from './edit-tax-lines.ts'

type Fields = Record<string, FieldValue>

export type Edited = {
  fields: Fields
  lineItems: LineItem[]
  taxLines: TaxLine[]
  changes: Change[]
  /** The fields that were set, which are thereby confirmed. */
  touchedFields: string[]
  touchedLineItems: string[]
}

/**
 * Applies a reviewer's corrections to a result, all or none: throws `invalid_value` with every value that
 * does not fit its field.
 */
export function edit(
  schema: SchemaId,
  current: { fields: Fields; lineItems: LineItem[]; taxLines: TaxLine[] },
  patch: Pick<ReviewPatch, 'fields' | 'line_items' | 'tax_lines'>,
): Edited {
  const details: ErrorDetail[] = []
  const definitions = documentSchemas[schema]
  const general = correctFields(definitions.fields, current.fields, patch.fields ?? {}, 'fields', details)
  const changes = general.changes
  const touchedLineItems: string[] = []
  const items = new Map(current.lineItems.map((item) => [item.id, item]))
  const place = placesOf(current.lineItems)
  for (const [index, change] of (patch.line_items ?? []).entries()) {
    const path = `line_items.${index}`
    const before = change.id === undefined ? undefined : items.get(change.id)
    if (change.id !== undefined && !before) {
      details.push({ path: `${path}.id`, message: `"${change.id}" is no line item of the document` })
      continue
    }
    if ('delete' in change) {
      items.delete(change.id)
      changes.push(...removal(before!))
      continue
    }
    const item = before ?? newLineItem(definitions.lineItemFields)
    if (!before) place.add(item.id, change.after)
    const edited = correctFields(
      definitions.lineItemFields,
      item.fields,
      change.fields,
      `${path}.fields`,
      details,
    )
    items.set(item.id, { id: item.id, fields: edited.fields })
    changes.push(...edited.changes.map((entry) => ({ ...entry, field: `${item.id}.${entry.field}` })))
    if (isEdit(change, before)) touchedLineItems.push(item.id)
  }
  const lineItems = place.ids.flatMap((id) => items.get(id) ?? [])
  if (definitions.lineItemFields.length === 0 && lineItems.length > 0)
    details.push({ path: 'line_items', message: 'expected none, since the schema has no line items' })
  // A reading may have more line items than a caller may add: then they can be corrected, but none can be added.
  if (lineItems.length > Math.max(limits.lineItems, current.lineItems.length))
    details.push({ path: 'line_items', message: `expected at most ${limits.lineItems} line items in all` })
  const taxes = editTaxLines(schema, current.taxLines, patch.tax_lines ?? null, details)
  changes.push(...taxes.changes)
  refuseFaults(details)
  const { fields, touched: touchedFields } = general
  return { fields, lineItems, taxLines: taxes.taxLines, changes, touchedFields, touchedLineItems }
}

/** The order of line items. Those added after the same one keep their order; one that is deleted keeps its place. */
function placesOf(lineItems: readonly LineItem[]) {
  const ids = lineItems.map(({ id }) => id)
  const lastAfter = new Map<string | null, string>()
  function add(id: string, after: string | null | undefined): void {
    const previous = after === undefined ? ids.at(-1) : (lastAfter.get(after) ?? after)
    const isKnown = previous === null || previous === undefined || ids.includes(previous)
    ids.splice(isKnown ? ids.indexOf(previous ?? '') + 1 : ids.length, 0, id)
    if (after !== undefined) lastAfter.set(after, id)
  }
  return { ids, add }
}

function isEdit(change: LineItemPatch, before: LineItem | undefined): boolean {
  return before === undefined || ('fields' in change && Object.keys(change.fields).length > 0)
}

function newLineItem(definitions: readonly FieldDefinition[]): LineItem {
  const fields = Object.fromEntries(definitions.map(({ name }) => [name, notFound]))
  return { id: newId('lineItem'), fields }
}

function removal({ id, fields }: LineItem): Change[] {
  return Object.entries(fields).flatMap(([name, { value }]) =>
    value === null ? [] : [{ field: `${id}.${name}`, before: value, after: null }],
  )
}
