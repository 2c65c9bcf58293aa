import { countrySpecs, isValidBIC, isValidIBAN } from 'ibantools'
import { accept, type Checked, refuse } from './checked.ts'

function compact(text: string): string {
  return text.toUpperCase().replace(/[\s.\-–]/g, '')
}

/** Checks country, length and check digits. */
export function checkIban(text: string): Checked {
  const value = compact(text)
  return isValidIBAN(value) ? accept(value) : refuse('expected an IBAN with right check digits')
}

export function checkBic(text: string): Checked {
  const value = compact(text)
  return isValidBIC(value) ? accept(value) : refuse('expected a BIC of 8 or 11 characters')
}

/** Checks only the form: formats differ too much for a closed list, and check digits do not decide. */
export function checkTaxId(text: string): Checked {
  const value = compact(text)
  const isTaxId = /^[A-Z0-9/&+*]{4,30}$/.test(value) && (value.match(/\d/g)?.length ?? 0) >= 2
  return isTaxId ? accept(value) : refuse('expected a tax id of letters and digits')
}

/** How many characters the IBANs of a country have; undefined if it has none. */
export function ibanLength(country: string): number | undefined {
  return countrySpecs[country]?.chars ?? undefined
}
