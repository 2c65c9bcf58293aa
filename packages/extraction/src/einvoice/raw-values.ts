import { Decimal } from 'decimal.js'

type Address = {
  lines: (string | undefined)[]
  postcode: string | undefined
  city: string | undefined
  region: string | undefined
  country: string | undefined
}

/** An address on one line, as the canonical form wants it. */
export const joinAddress = ({ lines, postcode, city, region, country }: Address): string | undefined => {
  const place = [postcode, city].filter(Boolean).join(' ')
  return [...lines, place, region, country].filter(Boolean).join(', ') || undefined
}

/** BT-146 ÷ BT-149: a price is stated for a number of units, mostly one. */
export const pricePerUnit = (price: string | undefined, units: string | undefined): string | undefined => {
  if (!price || !units || !isDecimal(price) || !isDecimal(units)) return price
  const divisor = new Decimal(units)
  return divisor.isZero() || divisor.equals(1)
    ? price
    : new Decimal(price).dividedBy(divisor).toSignificantDigits(12).toFixed()
}

export const isDecimal = (text: string): boolean => /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text.trim())
