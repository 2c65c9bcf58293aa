import type { Paragraph } from '../flow/flow.ts'
import type { Unit } from '../parse/period.ts'

export type CandidateKind = 'title' | 'party' | 'date' | 'period' | 'renewal' | 'law' | 'money'

/** Something in a contract's text that may be a field's value. */
export type Candidate = {
  kind: CandidateKind
  value: string
  paragraph: Paragraph
  start: number
  end: number
  /** What its form says, as features. */
  traits: string[]
  period?: { count: number; unit: Unit }
  currency?: string
}
