import type { Candidate } from '../candidates/candidate.ts'
import type { Segment } from '../layout/segment.ts'
import { recogniseText } from '../text-kinds/recognise-text.ts'
import { type TextKind, textKinds } from '../text-kinds/text-kinds.ts'
import { linesTo } from './lines-to.ts'

/** A kind that is less probable than this is not the line's kind for sure. */
const sure = 0.6
const probabilityBounds = [0.05, 0.25, 0.6, 0.9]

function likeliest(text: string): string {
  const kinds = recogniseText(text)
  const best = textKinds.reduce((most, kind) => (kinds[kind] > kinds[most] ? kind : most))
  return kinds[best] >= sure ? best : `maybe_${best}`
}

function bucket(probability: number): number {
  return probabilityBounds.filter((bound) => probability >= bound).length
}

function isAddress(text: string): boolean {
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
    `k:${likeliest(value)}`,
    ...(['company', 'person', 'caption'] satisfies TextKind[]).map(
      (kind) => `k_${kind}${bucket(kinds[kind])}`,
    ),
    `k_address${bucket(kinds.street + kinds.town)}`,
    ...(below && isNear(last, below) ? [`kb:${likeliest(below.text)}`] : []),
    ...(above && isNear(above, first) ? [`ka:${likeliest(above.text)}`] : []),
    ...(first.left ? [`kl:${likeliest(first.left.text)}`] : []),
    ...(last.right ? [`kr:${likeliest(last.right.text)}`] : []),
    far === null ? 'k_address_none' : `k_address_in${far}`,
  ]
}
