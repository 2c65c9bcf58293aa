import type { Concept, ConceptHit } from '../concepts.ts'
import type { Candidate } from './candidate.ts'
import type { ContractDocument } from './document.ts'

type WordsAround = {
  includes: (concept: Concept) => boolean
  /** Before or behind the candidate, at most so many characters from it. */
  isNear: (concept: Concept, most: number) => boolean
  isBehind: (concept: Concept, most: number) => boolean
}

/** What the sentence of a candidate says, and how far from it. */
export function wordsAround(
  { paragraph, start, end }: Candidate,
  { sentencesOf, conceptsOf }: ContractDocument,
): WordsAround {
  const sentence = sentencesOf(paragraph).find((each) => start >= each.start && start < each.end)
  const hits = conceptsOf(paragraph).filter(
    (hit) => sentence && hit.start >= sentence.start && hit.end <= sentence.end,
  )
  const away = (hit: ConceptHit) => (hit.end <= start ? start - hit.end : hit.start - end)
  const has = (concept: Concept, isWanted: (hit: ConceptHit) => boolean) =>
    hits.some((hit) => hit.concept === concept && isWanted(hit))
  return {
    includes: (concept) => has(concept, () => true),
    isNear: (concept, most) => has(concept, (hit) => away(hit) >= 0 && away(hit) <= most),
    isBehind: (concept, most) => has(concept, (hit) => hit.end <= start && away(hit) <= most),
  }
}
