import type { Candidate } from './candidate.ts'
import type { ContractDocument } from './document.ts'

/** Each sentence about renewal may say that the contract renews itself, or that it does not. */
export function findRenewalCandidates({ flow, conceptsOf, sentencesOf }: ContractDocument): Candidate[] {
  return flow.paragraphs.flatMap((paragraph) => {
    const hits = conceptsOf(paragraph).filter(({ concept }) => concept === 'renew')
    if (hits.length === 0 || paragraph.isHeading) return []
    return sentencesOf(paragraph).flatMap(({ start, end }) => {
      const hit = hits.find((each) => each.start >= start && each.start < end)
      if (!hit) return []
      return ['true', 'false'].map((value) => ({
        kind: 'renewal' as const,
        value,
        paragraph,
        start,
        end,
        traits: [`says:${value}`],
      }))
    })
  })
}
