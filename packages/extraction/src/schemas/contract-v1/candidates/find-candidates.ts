import { attempt, type Fault } from '../../../fault.ts'
import type { Candidate, CandidateKind } from './candidate.ts'
import type { ContractDocument } from './document.ts'
import { findDateCandidates } from './find-dates.ts'
import { findLawCandidates } from './find-laws.ts'
import { findMoneyCandidates } from './find-money.ts'
import { findPartyCandidates } from './find-parties.ts'
import { findPeriodCandidates } from './find-periods.ts'
import { findRenewalCandidates } from './find-renewals.ts'
import { findTitleCandidates } from './find-titles.ts'
import { relateDates } from './relate-dates.ts'

const finders: Record<CandidateKind, (document: ContractDocument) => Candidate[]> = {
  title: findTitleCandidates,
  party: findPartyCandidates,
  date: findDateCandidates,
  period: findPeriodCandidates,
  renewal: findRenewalCandidates,
  law: findLawCandidates,
  money: findMoneyCandidates,
}

export type Candidates = Record<CandidateKind, Candidate[]>

/** All candidates by kind; a kind that cannot be found is noted and has none. */
export function findCandidates(document: ContractDocument, faults: Fault[] = []): Candidates {
  const found = Object.fromEntries(
    Object.entries(finders).map(([kind, find]) => [
      kind,
      attempt(
        faults,
        'candidates',
        () => find(document),
        () => [],
      ),
    ]),
  ) as Candidates
  const date = attempt(
    faults,
    'candidates',
    () => relateDates(found.date, found.period),
    () => found.date,
  )
  return { ...found, date }
}
