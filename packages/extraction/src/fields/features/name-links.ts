import type { Candidate } from '../candidates/candidate.ts'
import type { Document } from '../candidates/document.ts'
import type { Candidates } from '../candidates/find-candidates.ts'
import { plainWords } from '../text/plain-words.ts'

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

/** The legal forms of companies (Ltd, GmbH) within a name. */
function endingsOf({ segments: [segment], from, to }: Candidate) {
  return segment!.hits.filter(
    (hit) => hit.concepts.includes('legal_form') && hit.from >= from && hit.to <= to,
  )
}

/** The number of lines that contain a text; each line ends with a line feed. */
function countLines(lines: string, text: string): number {
  let count = 0
  for (let at = lines.indexOf(text); at >= 0; at = lines.indexOf(text, lines.indexOf('\n', at))) count++
  return count
}

/**
 * Features of a name: whether it is part of a web or mail address, how often it is printed, and whether it
 * has a legal form.
 */
export function linkNames(
  names: readonly Candidate[],
  candidates: Candidates,
  { layout }: Document,
): string[][] {
  const web = [...candidates.email, ...candidates.website].map(({ value }) =>
    value
      .toLowerCase()
      .replace(/^.*@/, '')
      .replace(/[^\p{L}\d]/gu, ''),
  )
  const lines = layout.segments.map(({ text }) => `${text.toLowerCase()}\n`).join('')
  const inside = new Map<string, number>()
  const endings = names.map(endingsOf)
  const companies = new Set(names.filter((_, i) => endings[i]!.length > 0).map(({ value }) => value))
  return names.map((name, i) => {
    const words = plainWords(name.value)
    const joined = words.join('')
    const isInWeb = web.some(
      (host) =>
        (joined.length > 3 && host.includes(joined)) ||
        words.some((word) => word.length > 3 && !commonWords.has(word) && host.includes(word)),
    )
    const segment = name.segments[0]!
    const ending = endings[i]!
    let times = inside.get(name.value)
    if (times === undefined) {
      const needle = name.value.toLowerCase()
      times = needle.length > 4 ? countLines(lines, needle) : 0
      inside.set(name.value, times)
    }
    return [
      ...(isInWeb ? ['in_web'] : []),
      ...(ending.length > 0 ? ['legal'] : []),
      ...(ending.some((hit) => hit.to === name.to) ? ['legal_end'] : []),
      `${ending.length > 0 ? 'company' : 'other'}_of${Math.min(companies.size, 3)}`,
      `inside${Math.min(times, 4)}`,
      `line${Math.min(segment.line, 12)}`,
    ]
  })
}
