import type { Segment } from '../layout/segment.ts'
import { flowsFrom } from './address-flows.ts'
import { isNamed, isOfAddress, type Part, partsOf, withoutLabel } from './address-parts.ts'
import { likely, maybeStart, runsOf } from './address-runs.ts'
import { addressTraits } from './address-traits.ts'
import { isBelowName } from './below-name.ts'
import type { Candidate } from './candidate.ts'

/** What joins a part to the one before; a dash stays before a postal code or a region's letters. */
function joint({ mark, text }: Part): string {
  return mark === 'dash' && /^(?:\d+|\p{Lu}{2})$/u.test(text) ? ' - ' : ', '
}

/** The country once where it is printed in two languages: `Deutschland / Germany`. */
function printedAs([first, ...others]: readonly Part[]): string {
  const isRepeated = (part: Part, i: number) =>
    part.mark === 'dash' && part.isCountry && others[i - 1]?.isCountry === true
  return others.reduce(
    (value, part, i) => (isRepeated(part, i) ? value : value + joint(part) + part.text),
    first!.text,
  )
}

/** A line with a number that is as probably a part is a street or a unit, and the district below it is no start. */
const numbered = 0.5

/**
 * Whether a line goes on with an address: the one above it in its block may be part of one and ends with a comma, or is
 * probably one with a number, and the line has none: `NO. 59 JALAN PERMAS`, `BANDAR BARU`.
 */
function isContinued(segment: Segment): boolean {
  const { above, blockIndex } = segment
  if (blockIndex === 0 || !above) return false
  const last = partsOf(above).at(-1)
  if (!last || last.isStop) return false
  if (above.text.endsWith(',')) return last.probability >= likely
  return last.probability >= numbered && segment.digits === 0 && /\d/.test(last.text)
}

/**
 * Parts with which an address may begin, also without the label before them, with the index of the next part and whether a
 * label or its place says that it is one.
 */
function startsOf(segment: Segment): { part: Part; next: number; isNamed: boolean }[] {
  if (isContinued(segment)) return []
  return partsOf(segment).flatMap((part, i) => {
    const bare = part.isStop ? null : withoutLabel(part)
    const isLabelled = bare !== null && isOfAddress(part)
    const isPlaced = isLabelled || (part.from === 0 && isBelowName(segment))
    return (!bare ? [part] : isLabelled ? [bare] : [part, bare])
      .map((each) => ({ part: each, next: i + 1, isNamed: isPlaced || isNamed(each.segment, each.from) }))
      .filter((each) => maybeStart(each.part, each.isNamed))
  })
}

/** A word in small letters alone is none: `of` of a label that is not known. */
const oneWord = /^\p{Ll}+$/u

/** Addresses: runs of parts of lines that look like one by their letters, down a column or along a line. */
export function findAddresses(start: Segment): Candidate[] {
  const found = new Map<string, Candidate>()
  const starts = startsOf(start)
  if (starts.length === 0) return []
  for (const { how, segments } of flowsFrom(start)) {
    const parts = segments.flatMap(partsOf)
    for (const { part, next, isNamed } of starts)
      for (const run of runsOf(part, parts.slice(next), isNamed)) {
        const value = printedAs(run.parts)
        if (found.has(value) || oneWord.test(value)) continue
        const last = run.parts.at(-1)!
        const own = [...new Set(run.parts.map(({ segment }) => segment))]
        found.set(value, {
          kind: 'address',
          value,
          segments: own,
          from: part.from,
          to: own.length === 1 ? last.to : start.words.length,
          ...(own.length > 1 && last.to < last.segment.words.length ? { lastTo: last.to } : {}),
          traits: addressTraits(run, how),
        })
      }
  }
  return [...found.values()]
}
