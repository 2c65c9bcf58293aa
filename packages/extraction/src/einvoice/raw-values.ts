import { Decimal } from 'decimal.js'

export type Address = {
  lines: (string | undefined)[]
  postcode: string | undefined
  city: string | undefined
  region: string | undefined
  country: string | undefined
}

/**
 * An address on one line, as the canonical form wants it; with its country where the other party's is
 * another, as addresses are printed.
 */
export function joinAddress(address: Address, other: Address): string | undefined {
  const { lines, postcode, city, region, country } = address
  const place = [postcode, city].filter(Boolean).join(' ')
  const abroad = country === other.country ? undefined : country
  return [...lines, place, region, abroad].filter(Boolean).join(', ') || undefined
}

/** BT-146 ÷ BT-149: a price is stated for a number of units, mostly one. */
export function pricePerUnit(price: string | undefined, units: string | undefined): string | undefined {
  if (!price || !units || !isDecimal(price) || !isDecimal(units)) return price
  const divisor = new Decimal(units)
  return divisor.isZero() || divisor.equals(1) ? price : new Decimal(price).dividedBy(divisor).toFixed()
}

export function isDecimal(text: string): boolean {
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text.trim())
}
