import type { ConfigOf } from '@numora/contract'
import { Decimal } from 'decimal.js'
import { refusal } from '../kit/push-error.ts'
import { decimalOf, required, textOf } from './decimal-of.ts'
import type { Values } from './drop-record.ts'
import { unitCodeOf } from './unit-codes.ts'

/** A line item with what EN 16931 requires of it (BG-25). */
export type Line = {
  description: string
  productCode: string | undefined
  quantity: Decimal
  unit: string
  price: Decimal
  amount: Decimal
  category: string
  rate: Decimal
}

type ZeroCategory = NonNullable<ConfigOf<'file_drop'>['ubl']>['zero_tax_category']

const reasons: Record<string, string> = { E: 'Exempt from VAT', AE: 'Reverse charge' }
const one = new Decimal(1)

/** Throws a refusal for a line item without amount, description or tax rate; a line without quantity is for one piece. */
export function readLines(rows: Values[], zeroCategory: ZeroCategory): Line[] {
  if (rows.length === 0) required(undefined, 'line_items')
  return rows.map((row, index) => {
    const where = (name: string) => `line_items.${index}.${name}`
    const amount = required(decimalOf(row, 'amount', where('amount')), where('amount'))
    const quantity = decimalOf(row, 'quantity', where('quantity')) ?? one
    const rate = required(decimalOf(row, 'tax_rate', where('tax_rate')), where('tax_rate'))
    const category = rate.isZero() ? zeroCategory : 'S'
    if (category === undefined)
      throw refusal(
        'value_missing',
        `${where('tax_rate')} is 0, and EN 16931 needs its reason: set ubl.zero_tax_category in the config.`,
      )
    const printed = textOf(row, 'unit')
    const unit = printed === undefined ? 'C62' : unitCodeOf(printed)
    if (unit === undefined)
      throw refusal(
        'value_unsuitable',
        `EN 16931 needs a unit of UN/ECE Recommendation 20 for ${where('unit')}. Correct it to a code such as C62.`,
      )
    return {
      description: required(textOf(row, 'description'), where('description')),
      productCode: textOf(row, 'product_code'),
      quantity,
      unit,
      price: decimalOf(row, 'unit_price', where('unit_price')) ?? priceOf(amount, quantity),
      amount,
      category,
      rate,
    }
  })
}

function priceOf(amount: Decimal, quantity: Decimal): Decimal {
  return quantity.isZero() ? amount : amount.dividedBy(quantity).toDecimalPlaces(10)
}

/** What rounding may differ by: one cent for each group and each line. */
const cent = new Decimal('0.01')

/**
 * The VAT breakdown (BG-23): by category and rate. The tax of the largest group takes the difference that rounding by line
 * makes; a larger one is refused.
 */
export function taxGroups(lines: Line[], tax: Decimal) {
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const key = `${line.category} ${line.rate.toFixed()}`
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  const all = [...groups.values()].map((group) => {
    const { category, rate } = group[0]!
    const taxable = Decimal.sum(...group.map((line) => line.amount))
    return {
      category,
      rate,
      taxable,
      tax: taxable.times(rate).dividedBy(100).toDecimalPlaces(2),
      reason: reasons[category],
    }
  })
  const difference = tax.minus(Decimal.sum(...all.map((group) => group.tax)))
  if (difference.abs().greaterThan(cent.times(lines.length + all.length)))
    throw refusal(
      'amounts_disagree',
      `EN 16931 needs amounts that agree: the tax rates of the line items make ${tax.minus(difference).toFixed()}, not ${tax.toFixed()}. Correct the document, or deliver it in another format.`,
    )
  const largest = all.reduce((most, group) => (group.tax.abs().greaterThan(most.tax.abs()) ? group : most))
  return all.map((group) => (group === largest ? { ...group, tax: group.tax.plus(difference) } : group))
}
