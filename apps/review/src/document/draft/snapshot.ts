import type { DocumentResult, FieldValue } from '@numora/contract'
import { pathOf } from './paths.ts'

export type Fields = Record<string, FieldValue>
export type Line = { id: string; fields: Fields }

/** What the server has of a document, at one version. */
export type Snapshot = {
  /** The document's `updated_at`. */
  version: string
  fields: Fields
  lines: readonly Line[]
  /** Absent in what a browser stored before there were any. */
  taxLines?: readonly { fields: Fields }[]
  confirmedFields: readonly string[]
  confirmedLines: readonly string[]
}

/** A value of one place of a document: text of a field, or whether a line item exists or something is confirmed. */
export type Value = string | boolean | null

export function snapshotOf(result: DocumentResult): Snapshot {
  const { updated_at, fields, line_items, tax_lines, review_state } = result
  return {
    version: updated_at,
    fields: fields as Fields,
    lines: line_items as Line[],
    taxLines: tax_lines,
    confirmedFields: review_state?.confirmed_general_field_names ?? [],
    confirmedLines: review_state?.confirmed_line_item_ids ?? [],
  }
}

const indexes = new WeakMap<Snapshot, Map<string, Value>>()

/** The value of a place in a snapshot; null or false where the snapshot has nothing there. */
export function valueIn(snapshot: Snapshot, path: string): Value {
  let index = indexes.get(snapshot)
  if (!index) {
    index = indexOf(snapshot)
    indexes.set(snapshot, index)
  }
  return index.get(path) ?? (/^(field|cell|after|tax)\//.test(path) ? null : false)
}

function indexOf({
  fields,
  lines,
  taxLines = [],
  confirmedFields,
  confirmedLines,
}: Snapshot): Map<string, Value> {
  const index = new Map<string, Value>()
  for (const [name, { value }] of Object.entries(fields)) index.set(pathOf.field(name), value)
  for (const name of confirmedFields) index.set(pathOf.confirmed(name), true)
  for (const id of confirmedLines) index.set(pathOf.lineConfirmed(id), true)
  lines.forEach(({ id, fields }, position) => {
    index.set(pathOf.line(id), true)
    index.set(pathOf.after(id), lines[position - 1]?.id ?? null)
    for (const [name, { value }] of Object.entries(fields)) index.set(pathOf.cell(id, name), value)
  })
  taxLines.forEach(({ fields }, place) => {
    for (const [name, { value }] of Object.entries(fields)) index.set(pathOf.tax(place, name), value)
  })
  return index
}
