import type { Segment } from '../layout/segment.ts'
import { wordsAt } from '../layout/segment.ts'
import type { Candidate } from './candidate.ts'
import { findLongNames, isRestOfName, longestName } from './long-names.ts'
import { captionTraits, isEnding } from './name-captions.ts'
import { partsOf } from './name-parts.ts'
import { breakTraits, leadsOn, traitsOf } from './name-traits.ts'

const mail = /\S@\S/
const edges = /^[\s:;,.*"'-]+|[\s:;,*"-]+$/g

/** Brackets around the whole of a name. */
const inBrackets = /^[([]([^()[\]]+)[)\]]$/

/** Without signs around it or a bracket that it does not open, but with both quotes of `SIA "Baltijas Tehnika"`. */
function withoutEdges(text: string): string {
  const value = text.replace(edges, '').replace(/^([^(]+)\)$/, '$1')
  if (!value.includes('"') || value.split('"').length % 2 === 1) return value
  return [`${value}"`, `"${value}`].find((quoted) => text.includes(quoted)) ?? value
}

/** Whether a value is a number before a legal form, such as recognition reads in a drawn logo: `3 AG`. */
function isOnlyNumber(value: string, segment: Segment): boolean {
  return /^\d+ \S+$/.test(value) && isEnding(segment, 1)
}

/** Finds lines of text, and parts of them, that may be a name. */
function findLineNames(segment: Segment): Candidate[] {
  const found = new Map<string, Candidate>()
  for (const { start, end, how } of partsOf(segment)) {
    const value = withoutEdges(segment.text.slice(start, end)).replace(inBrackets, '$1')
    if (value.length < 2 || value.length > longestName || !/\p{L}{2}/u.test(value) || found.has(value))
      continue
    if (mail.test(value) || isOnlyNumber(value, segment)) continue
    const [from, to] = wordsAt(segment, start, end)
    found.set(value, {
      kind: 'name',
      value,
      segments: [segment],
      from,
      to,
      traits: [
        how,
        ...traitsOf(value),
        ...(start === 0 ? captionTraits(segment) : []),
        ...(how.startsWith('after_label') ? breakTraits(segment, from) : []),
      ],
    })
  }
  return [...found.values()]
}

/** Finds what may be a name and begins on a line: a part of the line, the line, or several lines. */
export function findNames(segment: Segment, isOcr: boolean): Candidate[] {
  if (isRestOfName(segment, isOcr)) return []
  const long = findLongNames(segment, isOcr)
  const found = findLineNames(segment)
  return [...(long.length > 0 ? found.filter(({ value }) => !leadsOn.test(value)) : found), ...long]
}
