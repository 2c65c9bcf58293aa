import type { ConfigOf } from '@numora/contract'
import { tolerances } from '@numora/domain'
import { Decimal } from 'decimal.js'
import { refusal } from '../kit/push-error.ts'
import { decimalOf, required, textOf } from './decimal-of.ts'
import type { Values } from './drop-record.ts'
import type { StatedTax } from './stated-taxes.ts'

type Settings = NonNullable<ConfigOf<'file_drop'>['datev']>
/** An amount with tax, and the tax key (BU-Schlüssel) that says which; empty for none. */
export type Booking = { gross: Decimal; isReversed: boolean; taxKey: string }

const zero = new Decimal(0)

/** The accounts of a document: of its payload, or of the config; without a mapping the vendor's code may be one. */
export function accountsOf(values: Values, settings: Settings) {
  const code = textOf(values, 'vendor_code')
  const expenseAccount = textOf(values, 'expense_account') ?? settings.expense_account
  const vendorAccount =
    textOf(values, 'vendor_account') ?? (isAccount(code) ? code : undefined) ?? settings.vendor_account
  return {
    expenseAccount: checked(expenseAccount, 'expense_account', settings),
    vendorAccount: checked(vendorAccount, 'vendor_account', settings),
  }
}

function isAccount(text: string | undefined): boolean {
  return text !== undefined && /^\d{3,9}$/.test(text)
}

/** An account of a person or company has one digit more than one of the general ledger. */
function checked(account: string | undefined, name: string, { account_length }: Settings): string {
  const number = required(account, `${name} (in the payload, or datev.${name} in the config)`)
  if (!isAccount(number) || number.length > account_length + 1)
    throw refusal(
      'value_unsuitable',
      `DATEV needs digits for ${name}, at most ${account_length + 1} of them.`,
    )
  return number
}

/**
 * One booking, or one for each tax rate, whose sum is the total. Throws a refusal if a tax key is not known, or if several
 * rates do not make the total.
 */
export function bookingsOf(input: {
  values: Values
  lines: Values[]
  stated: readonly StatedTax[]
  total: Decimal
  settings: Settings
}): Booking[] {
  const { values, lines, stated, total, settings } = input
  const given = textOf(values, 'tax_key')
  if (given !== undefined) return [bookingOf(total, total, checkedKey(given))]
  if (settings.tax_keys === undefined) return [bookingOf(total, total, '')]
  const rates = stated.length > 0 ? grossOfStated(stated) : grossOfLines(lines)
  const [only, ...others] = rates
  if (!only) required(undefined, 'tax_lines.0.rate, line_items.0.tax_rate, or tax_key in the payload')
  if (others.length === 0) return [bookingOf(total, total, keyOf(only![0], settings))]
  const difference = total.minus(Decimal.sum(...rates.values()))
  const isRounded = decimalOf(values, 'rounding_amount')?.equals(difference) ?? false
  if (!isRounded && difference.abs().greaterThan(tolerances.coin * ((stated.length || lines.length) + 1)))
    throw refusal(
      'amounts_disagree',
      `${stated.length > 0 ? 'tax_lines make' : 'The line items make'} ${total.minus(difference).toFixed(2)} with their tax rates, not ${total.toFixed(2)}: the document cannot be split by tax rate. Correct it, or give tax_key in the payload.`,
    )
  const [largest] = [...rates].reduce((most, one) => (one[1].abs().greaterThan(most[1].abs()) ? one : most))
  return [...rates]
    .map(([rate, gross]) => ({ rate, gross: rate === largest ? gross.plus(difference) : gross }))
    .filter(({ gross }) => !gross.isZero())
    .map(({ rate, gross }) => bookingOf(gross, total, keyOf(rate, settings)))
}

/** A part that has another sign than the total, such as deposits that are returned, is booked the other way round. */
function bookingOf(gross: Decimal, total: Decimal, taxKey: string): Booking {
  return { gross: gross.abs(), isReversed: gross.isNegative() !== total.isNegative(), taxKey }
}

/** Amounts with tax by rate, as the document states them: with discounts and charges on the whole document. */
function grossOfStated(stated: readonly StatedTax[]): Map<string, Decimal> {
  const isOnly = stated.length === 1
  return sumsByRate(
    stated.map(({ at, rate, base, amount }) => {
      const known = isOnly ? (base ?? zero) : required(base, `${at}.base`)
      return [rate, known.plus(amount ?? taxAt(rate, known))]
    }),
  )
}

/** Amounts with tax by rate. A line item without rate, where others have it, is refused. */
function grossOfLines(lines: Values[]): Map<string, Decimal> {
  if (lines.every((line) => textOf(line, 'tax_rate') === undefined)) return new Map()
  const nets = sumsByRate(
    lines.map((line, index) => {
      const name = (field: string) => `line_items.${index}.${field}`
      const rate = required(decimalOf(line, 'tax_rate', name('tax_rate')), name('tax_rate'))
      return [rate, required(decimalOf(line, 'amount', name('amount')), name('amount'))]
    }),
  )
  return new Map([...nets].map(([rate, net]) => [rate, net.plus(taxAt(new Decimal(rate), net))]))
}

function taxAt(rate: Decimal, net: Decimal): Decimal {
  return net.times(rate).dividedBy(100).toDecimalPlaces(2)
}

function sumsByRate(amounts: [rate: Decimal, amount: Decimal][]): Map<string, Decimal> {
  const sums = new Map<string, Decimal>()
  for (const [rate, amount] of amounts)
    sums.set(rate.toFixed(), (sums.get(rate.toFixed()) ?? zero).plus(amount))
  return sums
}

function keyOf(rate: string, { tax_keys = {} }: Settings): string {
  const [, key] = Object.entries(tax_keys).find(([known]) => new Decimal(known).equals(rate)) ?? []
  return required(key, `the tax rate ${rate} in datev.tax_keys of the config`)
}

function checkedKey(key: string): string {
  if (!/^\d{1,4}$/.test(key)) throw refusal('value_unsuitable', 'DATEV needs up to 4 digits for tax_key.')
  return key
}
