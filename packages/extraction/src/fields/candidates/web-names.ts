import { type Segment, textOf } from '../layout/segment.ts'
import { fold } from '../text/fold.ts'
import { oncePerText } from '../text/once-per-text.ts'
import type { Candidate } from './candidate.ts'
import { nameOfHost } from './name-of-host.ts'
import { traitsOf } from './name-traits.ts'

const fewestLetters = 3
const mostWords = 5
/** A document with more domains lists those of others: none of them is offered by itself. */
const mostDomains = 8

/** The trait of a name that is only written in a web or mail address. */
export const inWebAddress = 'in_web_address'

const mostKnown = 10_000

/** A name in small letters without accents, spaces and punctuation, as domains are written. */
export const plainOf = oncePerText(mostKnown, (text) => fold(text).replace(/[^\p{L}\p{N}]/gu, ''))

/**
 * Finds names by the web and mail addresses of a document, for an issuer whose logo was not read: words within lines that spell
 * a domain, such as `ACME` in `ACME general conditions apply` beside `www.acme.example`, and the domain's name itself where no line
 * spells it. Values in `known` are not repeated.
 */
export function findWebNames(
  segments: readonly Segment[],
  addresses: readonly Candidate[],
  known: ReadonlySet<string>,
): Candidate[] {
  const domains = new Map<string, Candidate>()
  for (const address of addresses) {
    const name = nameOfHost(address.value)
    const plain = plainOf(name ?? '')
    if (name && plain.length >= fewestLetters && !domains.has(plain))
      domains.set(plain, {
        ...address,
        kind: 'name',
        value: name,
        traits: [inWebAddress, ...traitsOf(name)],
      })
  }
  if (domains.size === 0) return []
  const spelled = findSpellings(segments, domains, known)
  if (domains.size > mostDomains) return spelled
  const printed = [...known, ...spelled.map(({ value }) => value)].map(plainOf)
  const isPrinted = (plain: string) => printed.some((name) => name.startsWith(plain))
  return [...spelled, ...[...domains].flatMap(([plain, name]) => (isPrinted(plain) ? [] : [name]))]
}

function findSpellings(
  segments: readonly Segment[],
  domains: ReadonlyMap<string, unknown>,
  known: ReadonlySet<string>,
): Candidate[] {
  const found = new Map<string, Candidate>()
  const longest = [...domains.keys()].reduce((most, { length }) => Math.max(most, length), 0)
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
  domains: ReadonlyMap<string, unknown>,
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
