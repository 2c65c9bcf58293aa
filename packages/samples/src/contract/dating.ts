import type { ContractFacts } from './facts.ts'

/** Which fields the date in the preamble is. */
export function fieldsOfAgreementDate(facts: ContractFacts): string[] {
  const hasOtherDate = ['same', 'different', 'closing'].includes(facts.signatureMode)
  const signature = hasOtherDate || facts.effectiveMode === 'preamble' ? [] : ['signature_date']
  return facts.effectiveMode === 'clause' ? signature : ['effective_date', ...signature]
}

/** Which fields the last date at the signatures is. */
export function fieldsOfSignature(facts: ContractFacts): string[] {
  return facts.effectiveMode === 'signature' ? ['signature_date', 'effective_date'] : ['signature_date']
}

/** The day on which the last party signs. */
export function lastSignature(facts: ContractFacts): string {
  return [...facts.signatureDates].sort().at(-1)!
}
