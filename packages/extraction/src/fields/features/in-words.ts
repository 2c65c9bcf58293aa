import type { Candidate } from '../candidates/candidate.ts'
import type { Document } from '../candidates/document.ts'
import { findFormalAmounts } from '../parse/formal-numerals.ts'
import { isSameValue } from '../text/is-same-value.ts'

/** Amounts that the document also has in formal numerals, as China and Japan write the sum that is to be paid. */
export function linkInWords(amounts: readonly Candidate[], { layout }: Document): string[][] {
  const written = layout.segments.flatMap(({ text }) => findFormalAmounts(text))
  return amounts.map(({ value }) => (written.some((each) => isSameValue(each, value)) ? ['in_words'] : []))
}
