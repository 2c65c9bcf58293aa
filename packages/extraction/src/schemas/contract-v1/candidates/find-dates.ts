import { findLegalDates } from '../parse/legal-date.ts'
import type { Candidate } from './candidate.ts'
import type { ContractDocument } from './document.ts'

export function findDateCandidates({ flow, dateOrder }: ContractDocument): Candidate[] {
  return flow.paragraphs.flatMap((paragraph) =>
    /\d|[a-z]{3}/i.test(paragraph.text)
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
