import { Decimal } from 'decimal.js'

export type Address = {
  lines: (string | undefined)[]
  postcode: string | undefined
  city: string | undefined
  region: string | undefined
  country: string | undefined
}

/**
 * Joins an address to one line. Its country is added if the other party's differs, as on printed invoices.
 */
export function joinAddress(address: Address, other: Address): string | undefined {
  const { lines, postcode, city, region, country } = address
  const place = [postcode, city].filter(Boolean).join(' ')
  const abroad = country === other.country ? undefined : country
  return [...lines, place, region, abroad].filter(Boolean).join(', ') || undefined
}

/** The price of one unit (BT-146 ÷ BT-149): prices may be stated for several units. */
export function pricePerUnit(price: string | undefined, units: string | undefined): string | undefined {
  if (!price || !units || !isDecimal(price) || !isDecimal(units)) return price
  const divisor = new Decimal(units)
  return divisor.isZero() || divisor.equals(1) ? price : new Decimal(price).dividedBy(divisor).toFixed()
}

export function isDecimal(text: string): boolean {
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text.trim())
}
