import type { Concept, ConceptHit } from '../concepts.ts'
import type { Candidate } from './candidate.ts'
import type { ContractDocument } from './document.ts'

const about = new Set<Concept>(['term', 'agreement', 'automatic', 'successive', 'expire', 'terminate'])

function isAboutTheContract(hits: readonly ConceptHit[], heading: ReadonlySet<Concept>): boolean {
  return hits.some(({ concept }) => about.has(concept)) || heading.has('renew') || heading.has('term')
}

/** Each sentence about renewal may say that the contract renews itself, or that it does not. */
export function findRenewalCandidates({
  flow,
  conceptsOf,
  sentencesOf,
  headingConcepts,
}: ContractDocument): Candidate[] {
  return flow.paragraphs.flatMap((paragraph) => {
    const hits = conceptsOf(paragraph).filter(({ concept }) => concept === 'renew')
    if (hits.length === 0 || (paragraph.isHeading && paragraph.text.length < 60)) return []
    return sentencesOf(paragraph).flatMap(({ start, end }) => {
      const hit = hits.find((each) => each.start >= start && each.start < end)
      if (!hit || !isAboutTheContract(conceptsOf(paragraph), headingConcepts(paragraph))) return []
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
