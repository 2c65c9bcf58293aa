import { findLegalDates } from '../parse/legal-date.ts'
import type { Candidate } from './candidate.ts'
import type { ContractDocument } from './document.ts'

/** Without a year there is no date: most paragraphs need no further look. */
const hasYear = /\d{4}|\d ?[./-] ?\d|['’]\d\d|thousand|tausend|mille|mil\s|mila|duizend/i

export function findDateCandidates({ flow, dateOrder }: ContractDocument): Candidate[] {
  return flow.paragraphs.flatMap((paragraph) =>
    hasYear.test(paragraph.text)
      ? findLegalDates(paragraph.text, dateOrder).map(({ start, end, value, form }) => ({
          kind: 'date' as const,
          value,
          paragraph,
          start,
          end,
          traits: [`form:${form}`],
        }))
      : [],
  )
}
