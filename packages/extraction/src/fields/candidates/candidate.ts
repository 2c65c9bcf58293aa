import type { Word } from '../../file-content.ts'
import { type Segment, wordsAt } from '../layout/segment.ts'

/** Kinds of values: each field takes its value from the candidates of one kind. */
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
  /** Where it is printed: words of one segment, or several whole segments one below the other. */
  segments: readonly Segment[]
  /** The index of the first word in the first segment, and of the one after the last. */
  from: number
  to: number
  /** The index of the word after its last one in the last of several segments; missing: all words belong to it. */
  lastTo?: number
  /** Features of its form. */
  traits: string[]
  /** How probable it is that the printed words mean this value; 1 unless they may mean another one. */
  certainty?: number
}

/** The words that a candidate is printed with. */
export function wordsOf({ segments: [first, ...others], from, to, lastTo }: Candidate): readonly Word[] {
  const last = others.pop()
  if (!last) return first!.words.slice(from, to)
  return [first!.words.slice(from), ...others.map(({ words }) => words), last.words.slice(0, lastTo)].flat()
}

/** The candidate that is printed at a range of the characters of a segment; the end is exclusive. */
export function candidateAt(
  segment: Segment,
  kind: Kind,
  value: string,
  [start, end]: [number, number],
  traits: string[],
): Candidate {
  const [from, to] = wordsAt(segment, start, end)
  return { kind, value, segments: [segment], from, to, traits }
}
