import type { Candidate, Kind } from '../candidates/candidate.ts'

/**
 * By kind of value, how much likelier its form makes it than the ranker says, in log-odds: a tax id with its country is no other
 * number, an address for mail such as `info@` is no person's, and a currency beside an amount is that of the amounts. Rounded
 * from a logistic fit on documents of others and designs that nothing was learned from; each held on those left out.
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
