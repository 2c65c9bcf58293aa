import { partsOf, pathOf } from './paths.ts'
import { type Snapshot, type Value, valueIn } from './snapshot.ts'

/** One change of one place, as it is undone and redone. */
export type Write = { path: string; before: Value; after: Value }
/** What one action of the person changed. While `key` is set, writes of the same key become part of it. */
type Step = { writes: readonly Write[]; key?: string | undefined }
/** A place that both sides changed differently; its overlay has the person's value. */
export type Conflict = { path: string; mine: Value; theirs: Value }

/**
 * The work of a person on a document: what differs from the server's snapshot. `overlay` has the person's value of each
 * changed place, with the server's value that it is based on. All functions here are pure.
 */
export type Draft = {
  base: Snapshot
  overlay: Readonly<Record<string, { mine: Value; base: Value }>>
  /** What was typed and is not a value of its field (yet), by path. */
  texts: Readonly<Record<string, string>>
  undo: readonly Step[]
  redo: readonly Step[]
  conflicts: readonly Conflict[]
  /** The values of each request without an answer: the server has all values of one of them, or of none. */
  sent: readonly Readonly<Record<string, Value>>[]
}

export function newDraft(base: Snapshot): Draft {
  return { base, overlay: {}, texts: {}, undo: [], redo: [], conflicts: [], sent: [] }
}

/** The value that the person sees at a place. */
export function valueAt({ overlay, base }: Draft, path: string): Value {
  const entry = overlay[path]
  return entry ? entry.mine : valueIn(base, path)
}

/** Changes places, as one step that can be undone. Writes with the same `key` until {@link seal} are one step. */
export function write(draft: Draft, values: Readonly<Record<string, Value>>, key?: string): Draft {
  const writes = Object.entries(values)
    .map(([path, after]): Write => ({ path, before: valueAt(draft, path), after }))
    .filter(({ before, after }) => before !== after)
  const texts = without(draft.texts, Object.keys(values))
  if (writes.length === 0) return texts === draft.texts ? draft : { ...draft, texts }
  const last = draft.undo.at(-1)
  const isContinued = key !== undefined && last?.key === key && draft.redo.length === 0
  const step = { key, writes: isContinued ? joined(last.writes, writes) : writes }
  const earlier = isContinued ? draft.undo.slice(0, -1) : draft.undo
  const undo = step.writes.length > 0 ? [...earlier, step] : earlier
  return { ...apply(draft, writes), texts, undo, redo: [] }
}

/** Ends the step that writes of its key become part of: the person left the field. */
export function seal(draft: Draft): Draft {
  const last = draft.undo.at(-1)
  return last?.key === undefined
    ? draft
    : { ...draft, undo: [...draft.undo.slice(0, -1), { writes: last.writes }] }
}

/** The places that the person is typing into. */
export function placesInWork({ undo }: Draft): string[] {
  const last = undo.at(-1)
  return last?.key === undefined ? [] : last.writes.map(({ path }) => path)
}

/** Keeps what was typed although it is no value of its field. */
export function setText(draft: Draft, path: string, text: string): Draft {
  return { ...draft, texts: { ...draft.texts, [path]: text } }
}

export function dropText(draft: Draft, path: string): Draft {
  return { ...draft, texts: without(draft.texts, [path]) }
}

/** Takes back the last step; `paths` says what changed. */
export function undo(draft: Draft): { draft: Draft; paths: string[] } {
  const step = draft.undo.at(-1)
  if (!step) return { draft, paths: [] }
  const writes = step.writes.map(({ path, before, after }) => ({ path, before: after, after: before }))
  const paths = writes.map(({ path }) => path)
  const undone = { ...apply(draft, writes), texts: without(draft.texts, paths) }
  return { draft: { ...undone, undo: draft.undo.slice(0, -1), redo: [...draft.redo, step] }, paths }
}

/** Repeats the step that was undone last. */
export function redo(draft: Draft): { draft: Draft; paths: string[] } {
  const step = draft.redo.at(-1)
  if (!step) return { draft, paths: [] }
  const paths = step.writes.map(({ path }) => path)
  const repeated = { ...apply(draft, step.writes), texts: without(draft.texts, paths) }
  return {
    draft: { ...repeated, redo: draft.redo.slice(0, -1), undo: [...draft.undo, { writes: step.writes }] },
    paths,
  }
}

function apply(draft: Draft, writes: readonly Write[]): Draft {
  const overlay = { ...draft.overlay }
  for (const { path, after } of writes) {
    const base = valueIn(draft.base, path)
    // An answer that is on its way may change the base: then the value must not be lost.
    if (after === base && !draft.sent.some((values) => path in values)) delete overlay[path]
    else overlay[path] = { mine: after, base }
  }
  return { ...draft, overlay }
}

function joined(earlier: readonly Write[], later: readonly Write[]): Write[] {
  const byPath = new Map(earlier.map((each) => [each.path, each]))
  for (const each of later)
    byPath.set(each.path, { ...each, before: byPath.get(each.path)?.before ?? each.before })
  return [...byPath.values()].filter(({ before, after }) => before !== after)
}

/** Takes note of a request that is sent now. */
export function send(draft: Draft, values: Readonly<Record<string, Value>>): Draft {
  const last = draft.sent.at(-1)
  return last && JSON.stringify(last) === JSON.stringify(values)
    ? draft
    : { ...draft, sent: [...draft.sent, values] }
}

/** The object without some of its keys; the same object if it has none of them. */
export function without<T>(
  object: Readonly<Record<string, T>>,
  keys: readonly string[],
): Readonly<Record<string, T>> {
  if (!keys.some((key) => key in object)) return object
  const rest = { ...object }
  for (const key of keys) delete rest[key]
  return rest
}

/** The ids of the line items as the person sees them, in order. */
export function lineIdsOf(draft: Draft): string[] {
  const ids = draft.base.lines.map(({ id }) => id)
  const known = new Set(ids)
  // Those that were added and removed again still say where those behind them are.
  let waiting = Object.keys(draft.overlay).flatMap((path) => {
    const { kind, id } = partsOf(path)
    return kind === 'line' && !known.has(id) ? [{ id, previous: valueAt(draft, pathOf.after(id)) }] : []
  })
  while (waiting.length > 0) {
    const isPlaced = ({ previous }: (typeof waiting)[number]) =>
      previous === null || ids.includes(`${previous}`)
    const next = waiting.find(isPlaced)
    if (!next) break
    ids.splice(ids.indexOf(`${next.previous}`) + 1, 0, next.id)
    waiting = waiting.filter((each) => each !== next)
  }
  return [...ids, ...waiting.map(({ id }) => id)].filter((id) => valueAt(draft, pathOf.line(id)) === true)
}
