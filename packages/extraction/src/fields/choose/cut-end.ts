import { houseNumber, postcode, sure } from '../candidates/address-evidence.ts'
import { isNamed, type Part, partsOf } from '../candidates/address-parts.ts'
import type { Candidate } from '../candidates/candidate.ts'
import { recogniseText } from '../text-kinds/recognise-text.ts'
import type { Factor } from './joint.ts'

/** The index of the word after a candidate's last one, in its last line. */
function endOf({ segments, to, lastTo }: Candidate): number {
  return segments.length === 1 ? to : (lastTo ?? segments.at(-1)!.words.length)
}

/** The parts of a candidate's lines from a word of one of them on. */
function partsFrom(candidate: Candidate, line: number, word: number): Part[] {
  const { segments } = candidate
  return segments.slice(line).flatMap((segment, i) => {
    const [from, to] = [i === 0 ? word : 0, line + i === segments.length - 1 ? endOf(candidate) : Infinity]
    return partsOf(segment).filter((part) => part.from >= from && part.to <= to && !part.isLabel)
  })
}

/** What a longer candidate with the same beginning has behind a shorter one. */
function restOf(short: Candidate, long: Candidate): Part[] {
  const last = short.segments.length - 1
  const isStart =
    short.from === long.from && short.segments.every((segment, i) => segment === long.segments[i])
  return isStart ? partsFrom(long, last, endOf(short)) : []
}

/** Whether a part is a town, a postal code or a country. */
function isPlace({ text, isCountry }: Part): boolean {
  return isCountry || postcode.test(text) || recogniseText(text).town >= sure
}

/** Whether a part is the number of a house behind its street: `вул. Франка`, `14-А`. */
function isNumberOf(street: Part | undefined, { text, mark }: Part): boolean {
  return mark === 'comma' && houseNumber.test(text) && street !== undefined && !/\d/.test(street.text)
}

/** Whether an address goes on: with a part that is surely one of it, or at some point with a town where it has none. */
function goesOn(short: Candidate, rest: readonly Part[]): boolean {
  const [next] = rest
  if (!next) return false
  const own = partsFrom(short, 0, short.from)
  if (
    next.probability >= sure ||
    next.isCountry ||
    isNamed(next.segment, next.from) ||
    isNumberOf(own.at(-1), next)
  )
    return true
  return rest.some(isPlace) && !own.some(isPlace)
}

/** Says that a party's address ends before its rest, such as the town below the street. */
export function cutEnd(role: string, address: string): Factor {
  return {
    fields: [address],
    relate: (_, [options]) => {
      const printed = options!.flatMap((option) => option?.candidates ?? [])
      const isCut = (candidate: Candidate) =>
        printed.some((other) => goesOn(candidate, restOf(candidate, other)))
      return (option) => (option && isCut(option.candidates[0]!) ? [`${role} address: without its end`] : [])
    },
  }
}
