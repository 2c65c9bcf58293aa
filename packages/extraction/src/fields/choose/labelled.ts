import type { Candidate } from '../candidates/candidate.ts'
import { namedBy } from '../candidates/named-by.ts'
import type { Concept } from '../lexicon/concepts.ts'
import type { Factor } from './joint.ts'

/**
 * Says whether a value has a label of its own kind, where it is printed at best, or only one of another kind.
 *
 * @param doubtful a label with this meaning says neither
 */
export function labelled(name: string, field: string, own: readonly Concept[], doubtful?: Concept): Factor {
  const has = (concepts: readonly Concept[]) => concepts.some((concept) => own.includes(concept))
  const isDoubtful = (concepts: readonly Concept[]) => concepts.some((each) => each === doubtful)
  const isOther = (concepts: readonly Concept[]) =>
    concepts.length > 0 && !has(concepts) && !isDoubtful(concepts)
  const nameOf = (candidates: readonly Candidate[]) => {
    const labels = candidates.map(namedBy)
    if (labels.some((concepts) => has(concepts) && !isDoubtful(concepts))) return [`${name}: labelled`]
    return labels.every(isOther) ? [`${name}: labelled otherwise`] : []
  }
  return { fields: [field], relate: () => (option) => (option ? nameOf(option.candidates) : []) }
}
