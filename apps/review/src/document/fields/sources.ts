import type { FieldValue } from '@numora/contract'
import { type Draft, valueAt } from '../draft/draft.ts'
import { partsOf } from '../draft/paths.ts'
import type { Snapshot } from '../draft/snapshot.ts'

export type PageBox = NonNullable<FieldValue['source']>

/** What is known about a field or cell at one version. */
export function readingAt(snapshot: Snapshot, path: string): FieldValue | undefined {
  const { kind, id, name } = partsOf(path)
  if (kind === 'field') return snapshot.fields[name]
  if (kind === 'tax') return snapshot.taxLines?.[Number(id)]?.fields[name]
  return kind === 'cell' ? lineOf(snapshot, id)?.fields[name] : undefined
}

const lineIndexes = new WeakMap<Snapshot, Map<string, Snapshot['lines'][number]>>()

function lineOf(snapshot: Snapshot, id: string) {
  let index = lineIndexes.get(snapshot)
  if (!index) {
    index = new Map(snapshot.lines.map((line) => [line.id, line]))
    lineIndexes.set(snapshot, index)
  }
  return index.get(id)
}

/** Where on the page the present value of a place is: where it was read, or where the person picked it. */
export function sourceAt(
  draft: Draft,
  opened: Snapshot,
  picked: ReadonlyMap<string, { value: string; source: PageBox }>,
  path: string,
): PageBox | null {
  const value = valueAt(draft, path)
  const pick = picked.get(path)
  if (pick && pick.value === value) return pick.source
  for (const snapshot of [draft.base, opened]) {
    const reading = readingAt(snapshot, path)
    if (!reading) continue
    if (reading.source && reading.value === value) return reading.source
    const alternative = reading.alternatives?.find((each) => each.value === value)
    if (alternative?.source) return alternative.source
  }
  return null
}

/** The values that a field could have instead: what was read first, then the other readings. */
export function alternativesAt(draft: Draft, opened: Snapshot, path: string): string[] {
  const value = valueAt(draft, path)
  const reading = readingAt(opened, path)
  const all = [reading?.value, ...(reading?.alternatives ?? []).map((each) => each.value)]
  return [...new Set(all.filter((each): each is string => each != null))].filter((each) => each !== value)
}
