import type { Hit, Segment } from './segment.ts'

/** Whether words are the legal form of a company: `GmbH`, `Sp. z o.o.` */
export function isLegalForm({ concepts }: Pick<Hit, 'concepts'>): boolean {
  return concepts.includes('legal_form')
}

/** Whether words are a legal form that no name begins with, as one does with `UAB` or `S.C.` */
export function isNameEnd({ meanings }: Pick<Hit, 'meanings'>): boolean {
  return meanings.includes('legal_form_end')
}

/** Whether a line has a legal form behind other words, as the name of a company does. */
export function hasLegalForm({ hits }: Pick<Segment, 'hits'>): boolean {
  return hits.some((hit) => hit.from > 0 && isLegalForm(hit))
}
