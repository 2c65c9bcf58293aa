import type { Candidate } from '../candidates/candidate.ts'
import type { Segment } from '../layout/segment.ts'
import { bucketOf } from '../text-kinds/bucket-of.ts'
import { likeliestKind, recogniseText, sure } from '../text-kinds/recognise-text.ts'
import type { Named } from './feature.ts'
import { numbered, prefixed } from './feature-names.ts'
import { linesTo } from './lines-to.ts'

const names = {
  own: prefixed('k:'),
  company: numbered('k_company'),
  person: numbered('k_person'),
  caption: numbered('k_caption'),
  address: numbered('k_address'),
  addressIn: numbered('k_address_in'),
  below: prefixed('kb:'),
  above: prefixed('ka:'),
  left: prefixed('kl:'),
  right: prefixed('kr:'),
}

const probabilityBounds = [0.05, 0.25, 0.6, 0.9]

function bucket(probability: number): number {
  return bucketOf(probability, probabilityBounds)
}

function isAddress({ text }: Segment): boolean {
  const { street, town } = recogniseText(text)
  return street + town >= sure
}

/**
 * Features of what a name and the lines around it are by their letters: a company, a person, a part of an
 * address, a caption, ….
 */
export function textTraits({ value, segments }: Candidate): Named[] {
  const first = segments[0]!
  const last = segments.at(-1)!
  const kinds = recogniseText(value)
  const { above } = first
  const { below } = last
  const far = linesTo(isAddress, last)
  const isNear = (upper: Segment, lower: Segment) => lower.y0 - upper.y1 < 1.5 * upper.size
  const traits: Named[] = [
    names.own(likeliestKind(value)),
    names.company(bucket(kinds.company)),
    names.person(bucket(kinds.person)),
    names.caption(bucket(kinds.caption)),
    names.address(bucket(kinds.street + kinds.town)),
    far === null ? 'k_address_none' : names.addressIn(far),
  ]
  if (below && isNear(last, below)) traits.push(names.below(likeliestKind(below.text)))
  if (above && isNear(above, first)) traits.push(names.above(likeliestKind(above.text)))
  if (first.left) traits.push(names.left(likeliestKind(first.left.text)))
  if (last.right) traits.push(names.right(likeliestKind(last.right.text)))
  return traits
}
