import { type Conflict, type Draft, lineIdsOf, valueAt, without } from './draft.ts'
import { partsOf, pathOf } from './paths.ts'
import { placeTaxLines } from './place-tax-lines.ts'
import { rename } from './rename.ts'
import { type Snapshot, type Value, valueIn } from './snapshot.ts'

/**
 * Bases the draft on the answer to its own request, which contains what was sent and nothing of anybody else. What the
 * person changed while it was on its way stays in the draft.
 */
export function settle(draft: Draft, answer: Snapshot): Draft {
  const landed = rename(draft, landedLines(draft, answer))
  return {
    ...landed,
    base: answer,
    sent: [],
    overlay: rebased(landed, answer, Object.keys(landed.overlay)),
  }
}

/**
 * Bases the draft on a snapshot that somebody else may have changed: place by place, by what the draft was based on. What
 * both sides changed differently becomes a conflict; nothing of either side is lost.
 */
export function merge(draft: Draft, theirs: Snapshot): { draft: Draft; changed: string[] } {
  const landed = placeTaxLines(rename(draft, landedLines(draft, theirs)), theirs.taxLines ?? [])
  const mine = withRemovedLines(landed, theirs)
  const open = new Set(mine.conflicts.map(({ path }) => path))
  const conflicts = new Map<string, Conflict>()
  const kept: string[] = []
  for (const [path, entry] of Object.entries(mine.overlay)) {
    const their = valueIn(theirs, path)
    // A request whose answer was lost has reached the server: this value is the person's own.
    const base = hasSent(mine, path, their) ? their : entry.base
    const { kind, id, name } = partsOf(path)
    if (kind === 'after' || isLineDisputed(mine, theirs, id)) {
      kept.push(path)
      continue
    }
    if (entry.mine === their || entry.mine === base) continue
    if (kind === 'confirmed') {
      // A confirmation is of the value that the person saw.
      if (isSeen(mine, theirs, pathOf.field(name))) kept.push(path)
    } else if (kind === 'line-confirmed') {
      if (isLineSeen(mine, theirs, id)) kept.push(path)
    } else {
      kept.push(path)
      if (their !== base || open.has(path)) conflicts.set(path, { path, mine: entry.mine, theirs: their })
    }
  }
  for (const conflict of lineConflicts(mine, theirs)) conflicts.set(conflict.path, conflict)
  const changed = changedBy(mine, theirs)
  const touched = new Set(changed)
  const merged: Draft = {
    ...mine,
    base: theirs,
    sent: [],
    overlay: rebased(mine, theirs, kept),
    conflicts: [...conflicts.values()],
    undo: withoutTouched(mine.undo, touched),
    redo: withoutTouched(mine.redo, touched),
  }
  return { draft: merged, changed }
}

/** Decides a conflict: the person's value stays in the draft, or the other one replaces it. */
export function resolve(draft: Draft, path: string, side: 'mine' | 'theirs'): Draft {
  const conflicts = draft.conflicts.filter((each) => each.path !== path)
  const decided = { ...draft, conflicts }
  const { kind, id, name } = partsOf(path)
  if (side === 'mine') return decided
  const ofLine = Object.keys(draft.overlay).filter((each) => kind === 'line' && partsOf(each).id === id)
  const confirmation = kind === 'field' ? pathOf.confirmed(name) : pathOf.lineConfirmed(id)
  const dropped = [path, confirmation, ...ofLine]
  return { ...decided, overlay: without(draft.overlay, dropped), texts: without(draft.texts, dropped) }
}

/**
 * Line items that were added by a request and that the snapshot has with ids of the server. What was sent is in the order of
 * the line items: of several with the same values, the first that was sent is the first of the snapshot.
 */
function landedLines({ sent, base }: Draft, theirs: Snapshot): Map<string, string> {
  const before = new Set(base.lines.map(({ id }) => id))
  const free = theirs.lines.filter(({ id }) => !before.has(id))
  const landed = new Map<string, string>()
  for (const values of sent)
    for (const [path, value] of Object.entries(values)) {
      const { kind, id } = partsOf(path)
      if (kind !== 'line' || value !== true || landed.has(id)) continue
      const index = free.findIndex(({ fields }) =>
        Object.entries(fields).every(
          ([name, { value }]) => value === (values[pathOf.cell(id, name)] ?? null),
        ),
      )
      if (index >= 0) landed.set(id, free.splice(index, 1)[0]!.id)
    }
  return landed
}

/** Whether a request without an answer had this value for a place. */
function hasSent({ sent }: Draft, path: string, value: Value): boolean {
  return sent.some((values) => values[path] === value)
}

function rebased({ overlay }: Draft, base: Snapshot, paths: readonly string[]): Draft['overlay'] {
  return Object.fromEntries(
    paths.flatMap((path) => {
      const { mine } = overlay[path]!
      const value = valueIn(base, path)
      const { kind, id } = partsOf(path)
      const isPlaced = kind === 'after' && valueIn(base, pathOf.line(id)) === true
      return mine === value || isPlaced ? [] : [[path, { mine, base: value }]]
    }),
  )
}

function isSeen(draft: Draft, theirs: Snapshot, path: string): boolean {
  const entry = draft.overlay[path]
  return entry !== undefined || valueIn(theirs, path) === valueIn(draft.base, path)
}

function isLineSeen(draft: Draft, theirs: Snapshot, id: string): boolean {
  if (valueIn(theirs, pathOf.line(id)) !== true) return draft.overlay[pathOf.line(id)]?.mine === true
  const line = theirs.lines.find((each) => each.id === id)
  return Object.keys(line?.fields ?? {}).every((name) => isSeen(draft, theirs, pathOf.cell(id, name)))
}

/** Whether one side removed a line item that the other one changed. */
function isLineDisputed(draft: Draft, theirs: Snapshot, id: string): boolean {
  const path = pathOf.line(id)
  const entry = draft.overlay[path]
  if (valueIn(draft.base, path) !== true) return false
  return valueIn(theirs, path) === true ? entry?.mine === false : entry?.mine === true
}

function lineConflicts(draft: Draft, theirs: Snapshot): Conflict[] {
  const ids = new Set(Object.keys(draft.overlay).map((path) => partsOf(path).id))
  return [...ids].flatMap((id): Conflict[] => {
    if (id === '' || !isLineDisputed(draft, theirs, id)) return []
    const path = pathOf.line(id)
    const isTheirs = valueIn(theirs, path) === true
    // The person's own removal has reached the server, and was taken back meanwhile.
    if (hasSent(draft, path, isTheirs)) return []
    const isMine = valueAt(draft, path) === true
    const entries = Object.entries(draft.overlay).filter(
      ([each]) => partsOf(each).kind === 'cell' && partsOf(each).id === id,
    )
    // A value that the person sent before removing the line item is no change of somebody else.
    const isTheirChange = ([each, { base }]: (typeof entries)[number]) =>
      valueIn(theirs, each) !== base && !hasSent(draft, each, valueIn(theirs, each))
    const isChanged = isTheirs ? entries.some(isTheirChange) : true
    return isChanged ? [{ path, mine: isMine, theirs: isTheirs }] : []
  })
}

/** Keeps all values of a line item that somebody removed while the person changed it: they may be needed again. */
function withRemovedLines(draft: Draft, theirs: Snapshot): Draft {
  const overlay = { ...draft.overlay }
  for (const { id, fields } of draft.base.lines) {
    const cells = Object.keys(fields).map((name) => pathOf.cell(id, name))
    const isRemoved = valueIn(theirs, pathOf.line(id)) !== true
    const isWanted = overlay[pathOf.line(id)]?.mine ?? cells.some((path) => overlay[path])
    if (!isRemoved || isWanted !== true) continue
    for (const path of cells) overlay[path] ??= { mine: valueAt(draft, path), base: valueAt(draft, path) }
    overlay[pathOf.line(id)] = { mine: true, base: true }
    overlay[pathOf.after(id)] = { mine: valueAt(draft, pathOf.after(id)), base: null }
  }
  return placedAsSeen({ ...draft, overlay }, theirs)
}

/** Places the line items that the snapshot does not have where the person sees them: the one before may be gone. */
function placedAsSeen(draft: Draft, theirs: Snapshot): Draft {
  const overlay = { ...draft.overlay }
  let previous: string | null = null
  for (const id of lineIdsOf(draft)) {
    const isTheirs = valueIn(theirs, pathOf.line(id)) === true
    if (!isTheirs && overlay[pathOf.line(id)]?.mine !== true) continue
    if (!isTheirs) overlay[pathOf.after(id)] = { mine: previous, base: null }
    previous = id
  }
  return { ...draft, overlay }
}

/** The places that somebody else changed, other than those whose value is the person's own. */
function changedBy(draft: Draft, theirs: Snapshot): string[] {
  const paths = new Set<string>()
  for (const name of Object.keys(theirs.fields)) paths.add(pathOf.field(name))
  for (const { lines } of [draft.base, theirs])
    for (const { id, fields } of lines) {
      paths.add(pathOf.line(id))
      for (const name of Object.keys(fields)) paths.add(pathOf.cell(id, name))
    }
  for (const { taxLines = [] } of [draft.base, theirs])
    taxLines.forEach(({ fields }, place) => {
      for (const name of Object.keys(fields)) paths.add(pathOf.tax(place, name))
    })
  return [...paths].filter((path) => {
    const their = valueIn(theirs, path)
    return (
      their !== valueIn(draft.base, path) && !hasSent(draft, path, their) && their !== valueAt(draft, path)
    )
  })
}

function withoutTouched(steps: Draft['undo'], touched: ReadonlySet<string>): Draft['undo'] {
  return steps.flatMap((step) => {
    const writes = step.writes.filter(({ path }) => !touched.has(path))
    return writes.length > 0 ? [{ ...step, writes }] : []
  })
}
