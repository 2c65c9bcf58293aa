import type { Hit } from '../layout/segment.ts'
import type { Concept } from '../lexicon/concepts.ts'
import type { Candidate, Kind } from './candidate.ts'

/** Values whose form alone says what they are. */
const certain = ['date', 'iban', 'tax_id'] as const satisfies Kind[]
/** Values that are one behind their label, but may be part of a name without it. */
const likely = ['amount', 'currency', 'id', 'phone', 'time'] as const satisfies Kind[]
/** What a number may follow within a name: `Customer 12`, `Rue Verte 9 SARL`. */
const withinNames: readonly Concept[] = [
  'legal_form',
  'from',
  'bill_to',
  'ship_to',
  'other_party',
  'party_name',
  'street',
  'country',
]

type Range = Pick<Candidate, 'from' | 'to'>

function isCovered(from: number, to: number, ranges: readonly Range[]): boolean {
  for (let word = from; word < to; word++)
    if (!ranges.some((range) => range.from <= word && word < range.to)) return false
  return true
}

/**
 * Leaves out of the names what is another value: a line with a date, a bank account or a tax id, and a label with its value
 * (`Customer ID 4796448`, `Currency SEK`).
 */
export function dropValues(found: Readonly<Record<Kind, readonly Candidate[]>>): Candidate[] {
  const bySegment = (kinds: readonly Kind[]) =>
    Map.groupBy(
      kinds.flatMap((kind) => found[kind]),
      ({ segments }) => segments[0]!,
    )
  const [sure, maybe] = [bySegment(certain), bySegment(likely)]
  return found.name.filter(({ segments: [segment], from, to }) => {
    if (!sure.has(segment!) && !maybe.has(segment!)) return true
    const within = ({ from: start, to: end }: Range) => start >= from && end <= to
    const values = (sure.get(segment!) ?? []).filter(within)
    const others = (maybe.get(segment!) ?? []).filter(within)
    // `Puh.` is a legal form, too.
    const isCalled = (hit: Hit) =>
      hit.concepts.includes('phone') && others.some(({ kind, from }) => kind === 'phone' && from === hit.to)
    const labels = segment!.hits.filter(
      (hit) => within(hit) && (isCalled(hit) || !hit.concepts.some((each) => withinNames.includes(each))),
    )
    const rest = [...values, ...labels]
    if (values.length > 0 && isCovered(from, to, rest)) return false
    const begins = labels.some((label) => label.from === from)
    return !begins || others.length === 0 || !isCovered(from, to, [...rest, ...others])
  })
}
