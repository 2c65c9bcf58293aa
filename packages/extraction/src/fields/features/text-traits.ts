import type { Candidate } from '../candidates/candidate.ts'
import type { Segment } from '../layout/segment.ts'
import { likeliestKind, recogniseText, sure } from '../text-kinds/recognise-text.ts'
import type { TextKind } from '../text-kinds/text-kinds.ts'
import { linesTo } from './lines-to.ts'

const probabilityBounds = [0.05, 0.25, 0.6, 0.9]

function bucket(probability: number): number {
  return probabilityBounds.filter((bound) => probability >= bound).length
}

function isAddress({ text }: Segment): boolean {
  const { street, town } = recogniseText(text)
  return street + town >= sure
}

/**
 * Features of what a name and the lines around it are by their letters: a company, a person, a part of an
 * address, a caption, ….
 */
export function textTraits({ value, segments }: Candidate): string[] {
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
  ]
}
