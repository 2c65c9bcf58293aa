/** The row that keys act on, and the documents that were selected. `anchor` is where a range begins. */
export type Selection = {
  current: string | undefined
  anchor: string | undefined
  selected: ReadonlySet<string>
}

export const noSelection: Selection = { current: undefined, anchor: undefined, selected: new Set() }

/** Makes the row `by` places further the current one, or the row at the edge; without any, it begins before the first. */
export function move(selection: Selection, ids: readonly string[], by: number): Selection {
  if (ids.length === 0) return selection
  const index = indexOf(ids, selection.current)
  const next = Math.min(Math.max(index + by, 0), ids.length - 1)
  return { ...selection, current: ids[next] }
}

/** Moves, and selects the rows on the way. */
export function extend(selection: Selection, ids: readonly string[], by: number): Selection {
  const moved = move(selection, ids, by)
  const anchor = selection.anchor ?? selection.current
  return moved.current === undefined ? moved : selectRange({ ...moved, anchor }, ids, moved.current)
}

/** Selects a document, or no longer; a range begins there. */
export function toggle({ selected }: Selection, id: string): Selection {
  const after = new Set(selected)
  if (!after.delete(id)) after.add(id)
  return { current: id, anchor: id, selected: after }
}

/** Selects everything from the anchor, or from the current row, to a document. */
export function selectRange(selection: Selection, ids: readonly string[], id: string): Selection {
  const from = indexOf(ids, selection.anchor ?? selection.current)
  const to = indexOf(ids, id)
  if (to < 0) return selection
  const [first, last] = from < 0 ? [to, to] : [Math.min(from, to), Math.max(from, to)]
  const selected = new Set([...selection.selected, ...ids.slice(first, last + 1)])
  return { current: id, anchor: from < 0 ? id : ids[from], selected }
}

/** Selects all documents of the list that are loaded, or none if all are. */
export function toggleAll(selection: Selection, ids: readonly string[]): Selection {
  const areAll = ids.length > 0 && ids.every((id) => selection.selected.has(id))
  return { ...selection, anchor: undefined, selected: new Set(areAll ? [] : ids) }
}

/** Selects these documents no longer. */
export function without(selection: Selection, ids: readonly string[]): Selection {
  return { ...selection, selected: selection.selected.difference(new Set(ids)) }
}

function indexOf(ids: readonly string[], id: string | undefined): number {
  return id === undefined ? -1 : ids.indexOf(id)
}
