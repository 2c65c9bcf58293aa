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

/** The sum of those amounts that are numbers, with the most decimals of any; undefined if there are none. */
export function sumOf(amounts: readonly (string | undefined)[]): string | undefined {
  const numbers = amounts.flatMap((amount) => (amount && isDecimal(amount) ? amount.trim() : []))
  const places = numbers.map((number) => number.split('.')[1]?.length ?? 0)
  return numbers.length === 0 ? undefined : Decimal.sum(...numbers).toFixed(Math.max(...places))
}

/** An amount without others; undefined if it is no number. */
export function less(amount: string | undefined, ...others: (string | undefined)[]): string | undefined {
  return amount === undefined || !isDecimal(amount) ? undefined : sumOf([amount, ...others.map(negated)])
}

export function negated(amount: string | undefined): string | undefined {
  if (amount === undefined || !isDecimal(amount)) return undefined
  return amount.trim().startsWith('-') ? amount.trim().slice(1) : `-${amount.trim().replace(/^\+/, '')}`
}

/** An amount with tax becomes one without, in the same number of decimals; the rate is in percent. */
export function withoutTax(amount: string | undefined, rate: string | undefined): string | undefined {
  if (amount === undefined || !isDecimal(amount)) return undefined
  const percent = rate !== undefined && isDecimal(rate) ? new Decimal(rate.trim()) : new Decimal(0)
  const gross = new Decimal(amount.trim())
  return gross.times(100).dividedBy(percent.plus(100)).toFixed(Math.max(2, gross.decimalPlaces()))
}

/** Texts with a blank between them, such as street and house number. */
export function joined(...texts: (string | undefined)[]): string | undefined {
  return texts.filter(Boolean).join(' ') || undefined
}

/** A rate that is stated as a fraction, in percent. */
export function percentOf(fraction: string | undefined): string | undefined {
  return fraction && isDecimal(fraction) ? new Decimal(fraction).times(100).toFixed() : undefined
}

export function isZero(amount: string | undefined): boolean {
  return amount === undefined || !isDecimal(amount) || Number(amount) === 0
}

export function isDecimal(text: string): boolean {
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text.trim())
}
