import type { Segment } from '../layout/segment.ts'

/** Kinds of values: a field takes its value from the candidates of one kind. */
export type Kind =
  | 'amount'
  | 'date'
  | 'time'
  | 'id'
  | 'tax_id'
  | 'iban'
  | 'bic'
  | 'email'
  | 'phone'
  | 'website'
  | 'name'
  | 'address'
  | 'currency'
  | 'terms'
  | 'method'

/** Kinds of values that say who wrote a document. */
export type MarkKind = Extract<Kind, 'tax_id' | 'iban' | 'name' | 'email' | 'phone' | 'website'>

/** Something printed that may be a field's value, in canonical form. */
export type Candidate = {
  kind: Kind
  value: string
  /** Where it is printed: words of one segment, or of several under each other. */
  segments: readonly Segment[]
  /** The words within the first segment; the end is exclusive. */
  from: number
  to: number
  /** What its form tells, as features. */
  traits: string[]
}
