import type { Candidate } from '../candidates/candidate.ts'
import type { Concept } from '../lexicon/concepts.ts'
import type { Factor } from './joint.ts'

/** All meanings of the label before a value: the last one in its own segment, otherwise those of the segment at its left. */
function meaningsBefore({ segments: [segment], from }: Candidate): readonly Concept[] {
  const { hits, left } = segment!
  const own = hits.findLast((hit) => hit.to <= from)
  if (own) return own.to === from ? own.meanings : []
  return left?.isLabel ? left.hits.flatMap(({ meanings }) => meanings) : []
}

function isReference(candidate: Candidate): boolean {
  return meaningsBefore(candidate).includes('buyer_reference')
}

function isOrder(candidate: Candidate): boolean {
  const meanings = meaningsBefore(candidate)
  return meanings.includes('order_number') && !meanings.includes('buyer_reference')
}

/** Says that what the buyer calls the matter (BT-10) is taken for the number of an order (BT-13) that is printed, too. */
export function orderNumber(field: string): Factor {
  return {
    fields: [field],
    relate: ({ candidates }) => {
      const hasOrder = candidates.id.some((each) => /\d{3}/.test(each.value) && isOrder(each))
      return (option) =>
        hasOrder && option?.candidates.every(isReference) ? ['order number: reference beside it'] : []
    },
  }
}
