import type { Draft, Write } from './draft.ts'
import { partsOf, pathOf } from './paths.ts'
import type { Value } from './snapshot.ts'

/** Replaces ids of line items, once the server has given its own to those that the person added, and places of tax lines. */
export function rename(draft: Draft, ids: ReadonlyMap<string, string>): Draft {
  if (ids.size === 0) return draft
  const path = (path: string) => renamed(path, ids)
  const value = (path: string, value: Value) =>
    partsOf(path).kind === 'after' && typeof value === 'string' ? (ids.get(value) ?? value) : value
  const keys = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).map(([key, each]) => [path(key), each]))
  const steps = (list: Draft['undo']) =>
    list.map((step) => ({
      ...step,
      writes: step.writes.map(
        (each): Write => ({
          path: path(each.path),
          before: value(each.path, each.before),
          after: value(each.path, each.after),
        }),
      ),
    }))
  return {
    ...draft,
    overlay: Object.fromEntries(
      Object.entries(draft.overlay).map(([key, { mine, base }]) => [
        path(key),
        { mine: value(key, mine), base },
      ]),
    ),
    texts: keys(draft.texts),
    sent: draft.sent.map(keys),
    conflicts: draft.conflicts.map((each) => ({ ...each, path: path(each.path) })),
    undo: steps(draft.undo),
    redo: steps(draft.redo),
  }
}

function renamed(path: string, ids: ReadonlyMap<string, string>): string {
  const { kind, id, name } = partsOf(path)
  const known = ids.get(id)
  if (known === undefined) return path
  switch (kind) {
    case 'line':
      return pathOf.line(known)
    case 'cell':
      return pathOf.cell(known, name)
    case 'line-confirmed':
      return pathOf.lineConfirmed(known)
    case 'after':
      return pathOf.after(known)
    case 'tax':
      return pathOf.tax(Number(known), name)
    default:
      return path
  }
}
