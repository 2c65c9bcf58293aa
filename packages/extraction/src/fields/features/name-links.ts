import { postcode } from '../candidates/address-evidence.ts'
import type { Candidate } from '../candidates/candidate.ts'
import { hostOf } from '../candidates/contacts.ts'
import type { Document } from '../candidates/document.ts'
import type { Candidates } from '../candidates/find-candidates.ts'
import { isLegalForm } from '../layout/legal-forms.ts'
import { oncePerSegment } from '../layout/once-per-segment.ts'
import { type Layout, type Segment, textOf } from '../layout/segment.ts'
import { plainWords } from '../text/plain-words.ts'
import type { Named } from './feature.ts'
import { numbered, prefixed } from './feature-names.ts'
import { linesTo } from './lines-to.ts'
import { textTraits } from './text-traits.ts'

const commonWords = new Set([
  'www',
  'com',
  'http',
  'https',
  'info',
  'mail',
  'gmail',
  'the',
  'and',
  'gmbh',
  'ltd',
])

const counted = {
  companies: numbered('company_of'),
  others: numbered('other_of'),
  inside: numbered('inside'),
  line: numbered('line'),
  nthText: numbered('nth_text'),
  sizeRank: numbered('size_rank'),
  row: numbered('row'),
  postcode: numbered('post_'),
}

const looks = {
  below: prefixed('nb_'),
  above: prefixed('na_'),
  left: prefixed('nl_'),
  right: prefixed('nr_'),
  sizeBelow: prefixed('nbs_'),
  sizeAbove: prefixed('nas_'),
}

/** The legal forms of companies (Ltd, GmbH) within a name. */
function endingsOf({ segments: [segment], from, to }: Candidate) {
  return segment!.hits.filter((hit) => isLegalForm(hit) && hit.from >= from && hit.to <= to)
}

/** Names are counted up to this number. */
const mostLines = 4
/** Letters: names are counted in so many of a document, some ten dense pages, so that counting all does not take long. */
const mostText = 50_000

/** The number of lines that contain a text, at most `mostLines`; each line ends with a line feed. */
function countLines(lines: string, text: string): number {
  let count = 0
  for (
    let at = lines.indexOf(text);
    at >= 0 && count < mostLines;
    at = lines.indexOf(text, lines.indexOf('\n', at))
  )
    count++
  return count
}

/** A page with more of them is a list of others: names are compared with the first ones. */
const mostHosts = 50

/** The names in web and mail addresses, without punctuation and what follows the first dot. */
function hostsOf({ email, website }: Candidates): { whole: string; first: string }[] {
  const hosts = new Set([...email, ...website].map(({ value }) => hostOf(value)))
  return [...hosts].slice(0, mostHosts).map((host) => ({
    whole: host.replace(/[^\p{L}\d]/gu, ''),
    first: host.replace(/[./].*$/, '').replace(/[^\p{L}\d]/gu, ''),
  }))
}

/** How a name agrees with the web and mail addresses: as a whole, by its words or by its initials. */
function webTraits(words: readonly string[], hosts: ReturnType<typeof hostsOf>): string[] {
  if (hosts.length === 0) return ['web_none']
  const joined = words.join('')
  const own = words.filter((word) => word.length > 3 && !commonWords.has(word))
  const initials = words.map((word) => word[0]).join('')
  const isIn = hosts.some(
    ({ whole }) => (joined.length > 3 && whole.includes(joined)) || own.some((word) => whole.includes(word)),
  )
  const traits = [isIn ? 'in_web' : 'web_other']
  if (hosts.some(({ first }) => first.length > 2 && joined.startsWith(first))) traits.push('web_start')
  if (words.length > 2 && hosts.some(({ first }) => first.length > 2 && initials.startsWith(first)))
    traits.push('web_initials')
  return traits
}

/** What a segment looks like, in any language. */
const ownLook = oncePerSegment(({ text, hits: [first], isLabel, words }) => {
  if (first?.from === 0 && first.to === words.length && isLegalForm(first)) return 'ending'
  if (isLabel) return 'label'
  const letters = text.replace(/\P{L}/gu, '').length
  const digits = text.replace(/\D/g, '').length
  if (/[@]|www\./i.test(text)) return 'web'
  if (digits === 0) return /:$/.test(text) ? 'caption' : 'text'
  return letters < 3 ? 'number' : digits > letters ? 'code' : 'mixed'
})

function lookOf(neighbour: Segment | null, isNear: boolean): string {
  if (!neighbour) return 'none'
  return isNear ? ownLook(neighbour) : 'far'
}

const hasPostcode = oncePerSegment(({ text }) => postcode.test(text))

function sizeBy(own: Segment, other: Segment): string {
  const ratio = own.size / other.size
  return ratio < 0.87 ? 'smaller' : ratio > 1.15 ? 'larger' : 'same'
}

/** Features of the surroundings that distinguish a name from a caption, whatever the language. */
function placeTraits({ segments, from, to }: Candidate, { lines }: Layout): Named[] {
  const first = segments[0]!
  const last = segments.at(-1)!
  const { above } = first
  const { below } = last
  const isBelowNear = below !== null && below.y0 - last.y1 < 1.5 * last.size
  const isAboveNear = above !== null && first.y0 - above.y1 < 1.5 * first.size
  const row = lines[first.line]!.segments
  const far = linesTo(hasPostcode, last)
  const isWholeLine = to === last.words.length
  const traits: Named[] = [
    looks.below(lookOf(below, isBelowNear)),
    looks.above(lookOf(above, isAboveNear)),
    counted.row(Math.min(row.length, 5)),
    far === null ? 'post_none' : counted.postcode(far),
  ]
  if (from === 0) traits.push(looks.left(lookOf(first.left, true)))
  if (isWholeLine) traits.push(looks.right(lookOf(last.right, true)))
  if (isBelowNear) traits.push(looks.sizeBelow(sizeBy(last, below)))
  if (isAboveNear) traits.push(looks.sizeAbove(sizeBy(first, above)))
  if (isWholeLine && last.text.endsWith(':')) traits.push('colon_after')
  if (row.length > 2 && row.every(({ text }) => !/\d/.test(text))) traits.push('head_row')
  return traits
}

/** The place of each page's type sizes in their order, the largest first; sizes that hardly differ are one. */
function sizeRanks(segments: readonly Segment[]): Map<Segment, number> {
  const ranks = new Map<Segment, number>()
  for (const own of Map.groupBy(segments, ({ page }) => page).values()) {
    let rank = -1
    let size = Infinity
    for (const segment of own.filter(({ text }) => /\p{L}{2}/u.test(text)).sort((a, b) => b.size - a.size)) {
      if (segment.size < 0.93 * size) {
        rank++
        size = segment.size
      }
      ranks.set(segment, rank)
    }
  }
  return ranks
}

/** The words of a name without the legal form that ends it; null: it does not end with one. */
function wordsBeforeEnding(name: Candidate, ending: ReturnType<typeof endingsOf>): string | null {
  const last = ending.find((hit) => hit.to === name.to && hit.from > name.from)
  if (!last) return null
  return plainWords(textOf(name.segments[0]!, name.from, last.from)).join(' ')
}

/** The first words of a name, without the last one, without the last two, …. */
function beginningsOf(name: string): string[] {
  return [...name.matchAll(/ /g)].map(({ index }) => name.slice(0, index))
}

/**
 * Whether a name is also printed with a legal form, as the firm behind a brand often is, or without the one that it has; and
 * whether it is what a firm's longer name begins with.
 */
function linkTwins(
  names: readonly Candidate[],
  endings: readonly ReturnType<typeof endingsOf>[],
): string[][] {
  const own = names.map(({ value }) => plainWords(value).join(' '))
  const firms = names.map((name, i) => wordsBeforeEnding(name, endings[i]!))
  const printed = new Set(own)
  const bases = new Set(firms.flatMap((words) => words || []))
  const beginnings = new Set([...bases].flatMap(beginningsOf))
  return own.map((words, i) => {
    const firm = firms[i]!
    if (firm) return printed.has(firm) ? ['twin_bare'] : []
    if (bases.has(words)) return ['twin_firm']
    return words.length > 3 && beginnings.has(words) ? ['begins_firm'] : []
  })
}

/**
 * Features of a name: whether it agrees with the web and mail addresses, how often it is printed, whether it
 * has a legal form or is also printed with one, and what its surroundings look like.
 */
export function linkNames(
  names: readonly Candidate[],
  candidates: Candidates,
  { layout }: Document,
): Named[][] {
  const hosts = hostsOf(candidates)
  const all = layout.segments.map(({ text }) => `${text.toLowerCase()}\n`).join('')
  const lines = all.slice(0, all.lastIndexOf('\n', mostText) + 1)
  const inside = new Map<string, number>()
  const endings = names.map(endingsOf)
  const companies = new Set(names.filter((_, i) => endings[i]!.length > 0).map(({ value }) => value))
  const twins = linkTwins(names, endings)
  const ranks = sizeRanks(layout.segments)
  const nth = new Map<Segment, number>()
  for (const segment of layout.segments) if (/\p{L}{2}/u.test(segment.text)) nth.set(segment, nth.size)
  return names.map((name, i) => {
    const segment = name.segments[0]!
    const ending = endings[i]!
    let times = inside.get(name.value)
    if (times === undefined) {
      const needle = name.value.toLowerCase()
      times = needle.length > 4 ? countLines(lines, needle) : 0
      inside.set(name.value, times)
    }
    const traits: Named[] = webTraits(plainWords(name.value), hosts)
    if (ending.length > 0) traits.push('legal')
    if (ending.some((hit) => hit.to === name.to)) traits.push('legal_end')
    traits.push(
      (ending.length > 0 ? counted.companies : counted.others)(Math.min(companies.size, 3)),
      counted.inside(times),
      counted.line(Math.min(segment.line, 12)),
      counted.nthText(Math.min(nth.get(segment) ?? 9, 9)),
      counted.sizeRank(Math.min(ranks.get(segment) ?? 5, 5)),
    )
    return traits.concat(twins[i]!, placeTraits(name, layout), textTraits(name))
  })
}
