import { type Draft, valueAt } from './draft.ts'
import { partsOf, pathOf } from './paths.ts'
import { rename } from './rename.ts'
import { type Fields, type Value, valueIn } from './snapshot.ts'

type Row = { fields: Record<string, { value: string | null }> }

/**
 * The draft with its tax lines at the places of others. They have no ids, so they are known by rate: a rate that both sides
 * added is the same line, and what only the draft has follows behind the others.
 */
export function placeTaxLines(draft: Draft, wanted: readonly Row[]): Draft {
  const rows = draft.base.taxLines ?? []
  const count = Math.max(rows.length, ...placesIn(draft).map((place) => place + 1))
  if (count === 0) return draft
  const places = placesOf(draft, count, wanted)
  const placed = rename(draft, new Map([...places].map(([from, to]) => [`${from}`, `${to}`])))
  const end = Math.max(wanted.length, ...[...places.values()].map((to) => to + 1))
  const taxLines = Array.from({ length: end }, (): { fields: Fields } => ({ fields: {} }))
  for (const [from, to] of places) taxLines[to] = rows[from] ?? { fields: {} }
  return keepRemoved({ ...placed, base: { ...placed.base, taxLines } }, wanted.length)
}

function placesIn({ overlay, texts, sent }: Draft): number[] {
  const paths = Object.keys(Object.assign({}, overlay, texts, ...sent))
  return paths.flatMap((path) => (partsOf(path).kind === 'tax' ? Number(partsOf(path).id) : []))
}

/** From each place of the draft to that of the others, or to a free one behind all of them. */
function placesOf(draft: Draft, count: number, wanted: readonly Row[]): Map<number, number> {
  const known = (draft.base.taxLines ?? []).length
  const all = Array.from({ length: count }, (_, place) => place)
  if (hasLanded(draft, wanted)) return new Map(all.map((place) => [place, place]))
  const free = new Set(wanted.keys())
  const places = new Map<number, number>()
  const pair = (from: number, fits: (to: number) => boolean) => {
    if (places.has(from)) return
    const to = [from, ...free].find((each) => free.has(each) && fits(each))
    if (to === undefined) return
    places.set(from, to)
    free.delete(to)
  }
  const isSame = (place: number, to: number, names: readonly string[]) =>
    names.every((name) => valueIn(draft.base, pathOf.tax(place, name)) === cellOf(wanted[to], name))
  const [old, added] = [all.slice(0, known), all.slice(known)]
  for (const from of old) pair(from, (to) => isSame(from, to, ['rate', 'category']))
  for (const from of old) pair(from, (to) => isSame(from, to, ['rate']))
  // A rate that was corrected is still at its place, unless lines were added or removed before it.
  for (const from of old) pair(from, (to) => to === from)
  for (const from of added) pair(from, (to) => ratesOf(draft, from).has(cellOf(wanted[to], 'rate')))
  const others = all.filter((place) => !places.has(place))
  const isDropped = (place: number) => place < known && !isChanged(draft, place)
  let next = wanted.length
  for (const from of others) if (!isDropped(from)) places.set(from, next++)
  for (const from of others) if (isDropped(from)) places.set(from, next++)
  return places
}

/** Whether a request without an answer has reached the server, which then has the lines at their places. */
function hasLanded({ sent }: Draft, wanted: readonly Row[]): boolean {
  return sent.some((values) => {
    const cells = Object.entries(values).filter(([path]) => partsOf(path).kind === 'tax')
    const isThere = ([path, value]: [string, Value]) => {
      const { id, name } = partsOf(path)
      return cellOf(wanted[Number(id)], name) === value
    }
    return cells.length > 0 && cells.every(isThere)
  })
}

/** Whether the person gave a line a value of its own. */
function isChanged(draft: Draft, place: number): boolean {
  return cellNames(draft, place).some((name) => draft.overlay[pathOf.tax(place, name)]!.mine !== null)
}

function cellOf(row: Row | undefined, name: string): string | null {
  return row?.fields[name]?.value ?? null
}

/** The rates that an added line has, or had in a request without an answer; an unset one is none. */
function ratesOf({ overlay, sent }: Draft, place: number): Set<Value> {
  const path = pathOf.tax(place, 'rate')
  const rates = [overlay[path]?.mine, ...sent.map((values) => values[path])]
  return new Set(rates.filter((rate) => typeof rate === 'string'))
}

/** A line that somebody removed while the person changed it stays as a whole. */
function keepRemoved(draft: Draft, wantedCount: number): Draft {
  const overlay = { ...draft.overlay }
  const taxLines = (draft.base.taxLines ?? []).map((row, place) => {
    const names = Object.keys(row.fields)
    if (place < wantedCount || names.length === 0) return row
    const cells = new Set([...names, ...cellNames(draft, place)])
    const isKept = isChanged(draft, place)
    for (const name of cells) {
      const path = pathOf.tax(place, name)
      const value = valueAt(draft, path)
      delete overlay[path]
      if (isKept && value !== null) overlay[path] = { mine: value, base: null }
    }
    return { fields: {} }
  })
  return { ...draft, overlay, base: { ...draft.base, taxLines } }
}

function cellNames({ overlay }: Draft, place: number): string[] {
  return Object.keys(overlay).flatMap((path) => {
    const { kind, id, name } = partsOf(path)
    return kind === 'tax' && Number(id) === place ? name : []
  })
}
