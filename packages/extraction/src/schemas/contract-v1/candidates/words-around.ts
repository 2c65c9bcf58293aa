import type { Concept, ConceptHit } from '../concepts.ts'
import type { Candidate } from './candidate.ts'
import type { ContractDocument } from './document.ts'

type WordsAround = {
  includes: (concept: Concept) => boolean
  /** Whether a word of the concept is ahead of the candidate or behind it, at most so many characters away. */
  isNear: (concept: Concept, most: number) => boolean
  /** Whether one is ahead of it. */
  isAhead: (concept: Concept, most: number) => boolean
}

/** The words of a candidate's sentence by what they mean, and how far from the candidate they are. */
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
    isAhead: (concept, most) => has(concept, (hit) => hit.end <= start && away(hit) <= most),
  }
}
