import type { SchemaReading } from '../../schemas/schema-reading.ts'
import type { Candidate } from '../candidates/candidate.ts'
import { isLabelled } from '../candidates/is-labelled.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import { partyOf } from '../features/surroundings.ts'
import { type Concept, taxIdConcepts } from '../lexicon/concepts.ts'

type Role = 'from' | 'bill_to'

/** By candidate, how much likelier than its rank it is a field's value, in log-odds. */
type Weights = ReadonlyMap<Candidate, number>

/** How much likelier a value in the box of a party is that party's than the other's, in log-odds. */
const inItsBox = 4

/** The labels in the box of a party, by what stands behind them. */
const labels: Readonly<Record<string, readonly Concept[]>> = {
  name: ['party_name'],
  tax_id: taxIdConcepts,
}

/**
 * The names and tax ids that a form with a box for each of the two parties states: each behind its label, under the heading of
 * its box. Nothing where only one party has a heading.
 */
export function statedCandidates(
  { candidates }: DescribedDocument,
  { vendorMarks, otherMarks }: Pick<SchemaReading, 'vendorMarks' | 'otherMarks'>,
): Record<string, Weights> {
  const stated = (kind: string): [Candidate, Role][] =>
    !(kind in labels)
      ? []
      : candidates[kind as 'name' | 'tax_id'].flatMap((candidate): [Candidate, Role][] => {
          if (!isLabelled(candidate, ...labels[kind]!)) return []
          const roles = new Set(
            partyOf(candidate.segments[0]!).filter((role) => role === 'from' || role === 'bill_to'),
          )
          const [role] = roles
          return roles.size === 1 ? [[candidate, role as Role]] : []
        })
  const weigh = (marks: SchemaReading['vendorMarks'], own: Role) =>
    Object.entries(marks).flatMap(([field, kind]): [string, Weights][] => {
      const found = stated(kind)
      if (new Set(found.map(([, role]) => role)).size < 2) return []
      return [[field, new Map(found.map(([each, role]) => [each, role === own ? inItsBox : -inItsBox]))]]
    })
  return Object.fromEntries([...weigh(vendorMarks, 'from'), ...weigh(otherMarks, 'bill_to')])
}
