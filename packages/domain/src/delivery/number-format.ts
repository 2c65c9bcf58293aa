import type { NumberFormat } from '@numora/contract'
import { Decimal } from 'decimal.js'
import { checkDecimal } from '../values/decimal.ts'

const roundings = {
  half_up: Decimal.ROUND_HALF_UP,
  half_even: Decimal.ROUND_HALF_EVEN,
  down: Decimal.ROUND_DOWN,
} as const

/** A canonical decimal in another form, rounded to the scale without binary floats; undefined if the value is none. */
export function formatNumber(value: string, format: NumberFormat): string | undefined {
  const checked = checkDecimal(value)
  if (!checked.ok) return undefined
  const { scale, rounding = 'half_up', decimal = '.', grouping = '' } = format
  const text =
    scale === undefined ? checked.value : new Decimal(checked.value).toFixed(scale, roundings[rounding])
  const [whole, fraction] = text.replace('-', '').split('.') as [string, string?]
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, grouping)
  const sign = text.startsWith('-') && /[1-9]/.test(text) ? '-' : ''
  return `${sign}${grouped}${fraction === undefined ? '' : decimal + fraction}`
}

/** An amount in units of its last decimal; undefined if it is no decimal, has more decimals, or a double cannot hold it. */
export function minorUnits(value: string, decimals: number): number | undefined {
  const checked = checkDecimal(value)
  if (!checked.ok) return undefined
  const amount = new Decimal(checked.value)
  if (amount.decimalPlaces() > decimals) return undefined
  const units = Number(amount.toFixed(decimals).replace('.', ''))
  return Number.isSafeInteger(units) ? units + 0 : undefined
}

/** A decimal with the opposite sign, or without one; undefined if the value is none. */
export function withSign(value: string, sign: 'negate' | 'absolute'): string | undefined {
  const checked = checkDecimal(value)
  if (!checked.ok) return undefined
  const digits = checked.value.replace('-', '')
  return sign === 'negate' && !checked.value.startsWith('-') && /[1-9]/.test(digits) ? `-${digits}` : digits
}
