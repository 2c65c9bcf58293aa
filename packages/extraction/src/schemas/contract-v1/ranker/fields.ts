import type { CandidateKind } from '../candidates/candidate.ts'

/** Which candidates a field takes its value from; the currency is that of the value. */
export const contractFieldKinds = {
  title: 'title',
  party_a_name: 'party',
  party_b_name: 'party',
  effective_date: 'date',
  end_date: 'date',
  signature_date: 'date',
  term: 'period',
  notice_period: 'period',
  auto_renewal: 'renewal',
  governing_law: 'law',
  contract_value: 'money',
} as const satisfies Record<string, CandidateKind>

export type RankedField = keyof typeof contractFieldKinds

export const contractFields = [...Object.keys(contractFieldKinds), 'currency'] as const
