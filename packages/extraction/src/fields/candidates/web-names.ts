import { type Segment, textOf } from '../layout/segment.ts'
import { fold } from '../text/fold.ts'
import { oncePerText } from '../text/once-per-text.ts'
import type { Candidate } from './candidate.ts'
import { hostOf } from './contacts.ts'
import { traitsOf } from './name-traits.ts'

const fewestLetters = 3
const mostWords = 5

/** The letters of the domains in web and mail addresses, before the first dot: `famous-cakes.com` is `famouscakes`. */
function domainsOf(addresses: readonly Candidate[]): Set<string> {
  return new Set(
    addresses
      .map(({ value }) => plainOf(hostOf(value).replace(/[./].*$/, '')))
      .filter((domain) => domain.length >= fewestLetters),
  )
}

const mostKnown = 10_000

const plainOf = oncePerText(mostKnown, (text) => fold(text).replace(/[^\p{L}\p{N}]/gu, ''))

/**
 * Finds words within lines that spell the domain of a web or mail address, such as `SNCB` in `SNCB general conditions apply`
 * beside `www.sncb.be`: the name of an issuer whose logo was not read. Values in `known` are not repeated.
 */
export function findWebNames(
  segments: readonly Segment[],
  addresses: readonly Candidate[],
  known: ReadonlySet<string>,
): Candidate[] {
  const domains = domainsOf(addresses)
  const found = new Map<string, Candidate>()
  if (domains.size === 0) return []
  const longest = [...domains].reduce((most, { length }) => Math.max(most, length), 0)
  for (const segment of segments) {
    const letters = segment.words.map(({ text }) => plainOf(text))
    for (const [from, to] of spellings(letters, domains, longest)) {
      const value = textOf(segment, from, to).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
      if (known.has(value) || found.has(value)) continue
      found.set(value, {
        kind: 'name',
        value,
        segments: [segment],
        from,
        to,
        traits: ['spells_domain', ...traitsOf(value)],
      })
    }
  }
  return [...found.values()]
}

/** The ranges of words, but not whole lines, of which the letters are those of a domain; `longest` is the longest domain's length. */
function spellings(
  letters: readonly string[],
  domains: ReadonlySet<string>,
  longest: number,
): [from: number, to: number][] {
  return letters.flatMap((_, from) => {
    const most = Math.min(letters.length, from + mostWords)
    let spelled = ''
    for (let to = from + 1; to <= most; to++) {
      spelled += letters[to - 1]!
      if (spelled.length > longest) break
      if (to - from < letters.length && domains.has(spelled)) return [[from, to] as [number, number]]
    }
    return []
  })
}
