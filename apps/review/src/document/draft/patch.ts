import type { ReviewPatch } from '@numora/client'
import { contentOf } from './content.ts'
import { type Draft, lineIdsOf, valueAt, without } from './draft.ts'
import { partsOf, pathOf } from './paths.ts'
import { type Value, valueIn } from './snapshot.ts'

type Text = string | null
type LinePatch = NonNullable<ReviewPatch['line_items']>[number]

/**
 * What the server must be asked for to have the draft; null if it has it. Conflicts wait for an answer of the person, and
 * `held` places for the end of typing.
 */
export function patchOf(
  draft: Draft,
  held: readonly string[] = [],
): { patch: ReviewPatch; sent: Record<string, Value> } | null {
  const paths = changedPaths(draft).filter((path) => !held.includes(path))
  if (paths.length === 0) return null
  const kinds = new Set(paths.map((path) => partsOf(path).kind))
  const fields = Object.fromEntries(
    paths.flatMap((path) => {
      const { kind, name } = partsOf(path)
      return kind === 'field' ? [[name, valueAt(draft, path) as Text]] : []
    }),
  )
  const lines = linePatches(draft, paths)
  const patch: ReviewPatch = {
    expected_updated_at: draft.base.version,
    ...(Object.keys(fields).length > 0 && { fields }),
    ...(lines.length > 0 && { line_items: lines }),
    ...(kinds.has('tax') && { tax_lines: taxLinesOf(draft) }),
    ...(kinds.has('confirmed') && { confirmed_general_field_names: confirmedFieldsOf(draft) }),
    ...(kinds.has('line-confirmed') && { confirmed_line_item_ids: confirmedLinesOf(draft) }),
  }
  const sent = inOrderOfLines(draft, paths).map((path) => [path, valueAt(draft, path)])
  return { patch, sent: Object.fromEntries(sent) }
}

/**
 * All tax lines as the person sees them: the server replaces those that it has. Empty ones at the end are left out; one
 * between others stays, since the places are what the draft knows them by.
 */
function taxLinesOf(draft: Draft): Record<string, Text>[] {
  const lines = contentOf(draft).taxLines.map(({ fields }) =>
    Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value])),
  )
  const last = lines.findLastIndex((values) => Object.values(values).some((value) => value !== null))
  return lines.slice(0, last + 1)
}

function inOrderOfLines(draft: Draft, paths: readonly string[]): string[] {
  const place = new Map(lineIdsOf(draft).map((id, index) => [id, index]))
  const placeOf = (path: string) => place.get(partsOf(path).id) ?? -1
  return paths.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** The names of all confirmed fields. */
function confirmedFieldsOf(draft: Draft): string[] {
  return Object.keys(draft.base.fields).filter((name) => valueAt(draft, pathOf.confirmed(name)) === true)
}

/** The ids of all confirmed line items that the server has; a new one is confirmed by being added. */
function confirmedLinesOf(draft: Draft): string[] {
  return draft.base.lines.flatMap(({ id }) =>
    valueAt(draft, pathOf.lineConfirmed(id)) === true && valueAt(draft, pathOf.line(id)) === true ? [id] : [],
  )
}

function changedPaths({ overlay, base, conflicts }: Draft): string[] {
  const disputed = Object.fromEntries(conflicts.map(({ path }) => [path, true]))
  return Object.keys(without(overlay, Object.keys(disputed))).filter((path) => {
    const { kind, id } = partsOf(path)
    if (kind === 'after' || disputed[pathOf.line(id)]) return false
    // The values of a line item that is removed do not matter any more.
    const isOfLine = kind === 'cell' || kind === 'line-confirmed'
    if (isOfLine && (overlay[pathOf.line(id)]?.mine ?? valueIn(base, pathOf.line(id))) !== true) return false
    return overlay[path]!.mine !== valueIn(base, path)
  })
}

function linePatches(draft: Draft, paths: readonly string[]): LinePatch[] {
  const changes = new Map<string, { isNew: boolean; isDeleted: boolean; fields: Record<string, Text> }>()
  for (const path of paths) {
    const { kind, id, name } = partsOf(path)
    if (kind !== 'line' && kind !== 'cell') continue
    const change = changes.get(id) ?? { isNew: false, isDeleted: false, fields: {} }
    changes.set(id, change)
    const value = valueAt(draft, path)
    if (kind === 'cell') change.fields[name] = value as Text
    else if (value === true) change.isNew = true
    else change.isDeleted = true
  }
  const order = lineIdsOf(draft)
  const place = new Map(order.map((id, index) => [id, index]))
  return [...changes]
    .toSorted(([a], [b]) => (place.get(a) ?? -1) - (place.get(b) ?? -1))
    .map(([id, { isNew, isDeleted, fields }]): LinePatch => {
      if (isDeleted) return { id, delete: true }
      return isNew ? { after: knownBefore(draft, order, place.get(id)!), fields } : { id, fields }
    })
}

/** The nearest line item before a place that the server has. */
function knownBefore({ base }: Draft, order: readonly string[], place: number): string | null {
  const known = new Set(base.lines.map(({ id }) => id))
  return order.slice(0, place).findLast((id) => known.has(id)) ?? null
}
