import type { Candidate, Kind } from '../candidates/candidate.ts'

/**
 * By kind of value, how much likelier its form makes it than the ranker says, in log-odds: a tax id with its country is no other
 * number, a mail address such as `info@` belongs to no person, and a currency beside an amount is that of the amounts. Rounded
 * from a logistic fit on documents that nothing was learned from; each weight also lowers the log-loss of sets left out of it.
 */
const forms: Partial<Record<Kind, Readonly<Record<string, number>>>> = {
  tax_id: { country: 0.9, form_eu: 0.5 },
  email: { role: 0.8, person: -0.4 },
  currency: { beside_number: 0.5 },
}

/** What the form of a printed value says for it and against it, in log-odds. */
export function supportOf({ kind, traits }: Candidate): number {
  const own = forms[kind]
  return own ? traits.reduce((sum, trait) => sum + (own[trait] ?? 0), 0) : 0
}
