import { accept, type Checked, refuse } from './checked.ts'

const form = /^(-?)0*(\d{1,15}(?:\.\d{1,10})?)$/

/** Decimal point, no grouping, scale kept; no leading zeros, no minus before zero. */
export function checkDecimal(text: string): Checked {
  const match = form.exec(text.trim())
  if (!match) return refuse('expected a number with a dot and no grouping, such as 1234.50')
  const [, minus, digits] = match as unknown as [string, string, string]
  const value = digits.startsWith('.') ? `0${digits}` : digits
  return accept(minus && /[1-9]/.test(value) ? `-${value}` : value)
}
