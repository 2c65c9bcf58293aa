import type { Candidate } from '../candidates/candidate.ts'
import type { Segment } from '../layout/segment.ts'
import { likeliestKind, recogniseText, sure } from '../text-kinds/recognise-text.ts'
import type { TextKind } from '../text-kinds/text-kinds.ts'
import { linesTo } from './lines-to.ts'

const probabilityBounds = [0.05, 0.25, 0.6, 0.9]

function bucket(probability: number): number {
  return probabilityBounds.filter((bound) => probability >= bound).length
}

function isAddress(text: string): boolean {
  const { street, town } = recogniseText(text)
  return street + town >= sure
}

/** Signs behind which a line goes on with something else. */
const breaks = /, | [-–—•·|*/] | ?[([]/

/** What the rest of a line is behind a name that is a part of it, or behind a sign within a name that is all of it. */
function restTraits({ segments, from, to }: Candidate): string[] {
  const { text, starts, words } = segments[0]!
  const behind = text.slice(starts[to] ?? text.length).replace(/^[^\p{L}\p{N}]+/u, '')
  const cut = segments.length === 1 && from === 0 && to === words.length ? breaks.exec(text) : null
  const tail = cut && cut.index > 2 ? text.slice(cut.index + cut[0].length) : ''
  return [
    ...(behind === '' || segments.length > 1 ? [] : [`kt:${likeliestKind(behind)}`]),
    ...(tail === '' ? [] : [`kc:${likeliestKind(tail)}`]),
  ]
}

/**
 * Features of what a name and the lines around it are by their letters: a company, a person, a part of an
 * address, a caption, ….
 */
export function textTraits(name: Candidate): string[] {
  const { value, segments } = name
  const first = segments[0]!
  const last = segments.at(-1)!
  const kinds = recogniseText(value)
  const { above } = first
  const { below } = last
  const far = linesTo(isAddress, last)
  const isNear = (upper: Segment, lower: Segment) => lower.y0 - upper.y1 < 1.5 * upper.size
  return [
    `k:${likeliestKind(value)}`,
    ...(['company', 'person', 'caption'] satisfies TextKind[]).map(
      (kind) => `k_${kind}${bucket(kinds[kind])}`,
    ),
    `k_address${bucket(kinds.street + kinds.town)}`,
    ...(below && isNear(last, below) ? [`kb:${likeliestKind(below.text)}`] : []),
    ...(above && isNear(above, first) ? [`ka:${likeliestKind(above.text)}`] : []),
    ...(first.left ? [`kl:${likeliestKind(first.left.text)}`] : []),
    ...(last.right ? [`kr:${likeliestKind(last.right.text)}`] : []),
    far === null ? 'k_address_none' : `k_address_in${far}`,
    ...restTraits(name),
  ]
}
