import type { ConfigOf } from '@numora/contract'
import { Decimal } from 'decimal.js'
import { refusal } from '../kit/push-error.ts'
import { decimalOf, required, textOf } from './decimal-of.ts'
import type { Values } from './drop-record.ts'

type Settings = NonNullable<ConfigOf<'file_drop'>['datev']>
/** An amount with tax, and the tax key (BU-Schlüssel) that says which; empty for none. */
export type Booking = { gross: Decimal; taxKey: string }

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
 * One booking, or one for each tax rate of the line items, whose sum is the total. Throws a refusal if a tax key is not known,
 * or if line items with several rates do not sum to the total.
 */
export function bookingsOf(input: {
  values: Values
  lines: Values[]
  total: Decimal
  settings: Settings
}): Booking[] {
  const { values, lines, total, settings } = input
  const given = textOf(values, 'tax_key')
  if (given !== undefined) return [{ gross: total, taxKey: checkedKey(given) }]
  if (settings.tax_keys === undefined) return [{ gross: total, taxKey: '' }]
  const rates = ratesOf(lines)
  if (rates.size === 1) return [{ gross: total, taxKey: keyOf([...rates.keys()][0]!, settings) }]
  if (rates.size === 0) required(undefined, 'line_items.0.tax_rate, or tax_key in the payload')
  const bookings = [...rates].map(([rate, net]) => ({
    gross: net.abs().times(new Decimal(rate).plus(100)).dividedBy(100).toDecimalPlaces(2),
    isNegative: net.isNegative(),
    taxKey: keyOf(rate, settings),
  }))
  const difference = total.minus(Decimal.sum(...bookings.map(({ gross }) => gross)))
  if (
    bookings.some(({ isNegative }) => isNegative) ||
    difference.abs().greaterThan(0.01 * (lines.length + 1))
  )
    throw refusal(
      'amounts_disagree',
      `The line items make ${total.minus(difference).toFixed(2)} with their tax rates, not ${total.toFixed(2)}: the document cannot be split by tax rate. Correct it, or give tax_key in the payload.`,
    )
  const largest = bookings.reduce((most, one) => (one.gross.greaterThan(most.gross) ? one : most))
  return bookings.map(({ gross, taxKey, ...booking }) => ({
    taxKey,
    gross:
      largest.taxKey === taxKey && largest.gross.equals(gross) && !booking.isNegative
        ? gross.plus(difference)
        : gross,
  }))
}

/** Net amounts by tax rate. A line item without one, where others have it, is refused. */
function ratesOf(lines: Values[]): Map<string, Decimal> {
  const rates = new Map<string, Decimal>()
  if (lines.every((line) => textOf(line, 'tax_rate') === undefined)) return rates
  for (const [index, line] of lines.entries()) {
    const name = (field: string) => `line_items.${index}.${field}`
    const rate = required(decimalOf(line, 'tax_rate', name('tax_rate')), name('tax_rate')).toFixed()
    const amount = required(decimalOf(line, 'amount', name('amount')), name('amount'))
    rates.set(rate, (rates.get(rate) ?? new Decimal(0)).plus(amount))
  }
  return rates
}

function keyOf(rate: string, { tax_keys = {} }: Settings): string {
  const [, key] = Object.entries(tax_keys).find(([known]) => new Decimal(known).equals(rate)) ?? []
  return required(key, `the tax rate ${rate} in datev.tax_keys of the config`)
}

function checkedKey(key: string): string {
  if (!/^\d{1,4}$/.test(key)) throw refusal('value_unsuitable', 'DATEV needs up to 4 digits for tax_key.')
  return key
}
