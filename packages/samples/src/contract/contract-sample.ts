import type { PrintedPosition, Sample, Truth } from '../sample.ts'
import type { ContractKind } from './kinds.ts'
import type { WordingFamily } from './spin.ts'

export const contractFields = [
  'title',
  'party_a_name',
  'party_b_name',
  'effective_date',
  'end_date',
  'signature_date',
  'term',
  'notice_period',
  'auto_renewal',
  'governing_law',
  'contract_value',
  'currency',
] as const
export type ContractField = (typeof contractFields)[number]

/** What a contract says beside its fields. */
export type ContractTruth = {
  fields: Record<ContractField, string | null>
  /** Where each value is printed first. */
  boxes: Record<string, PrintedPosition>
  /** Every place where a value is printed as such, in order of pages. */
  places: Partial<Record<ContractField, PrintedPosition[]>>
  /** The text in the first place, as `three (3) years` or `1er mars 2025`. */
  printed: Partial<Record<ContractField, string>>
  /** Whether the end is on the page or follows from the effective date and the term. */
  endDate: 'printed' | 'implied' | null
  /** Further right values; null among them where leaving the field empty is right too. */
  alternatives: Partial<Record<ContractField, (string | null)[]>>
}

/** A contract with its truth. `truth` has what every sample has; `contract` has the rest. */
export type ContractSample = Sample & {
  truth: Truth
  contract: Omit<ContractTruth, 'fields' | 'boxes'> & {
    kind: ContractKind
    /** The language of the values, and the one beside it in a bilingual contract. */
    languages: string[]
    /** The half of the wordings that it is made of, or null for all of them. */
    family: WordingFamily | null
    pageCount: number
  }
}
