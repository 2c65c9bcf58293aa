import type { ConfigOf } from '@numora/contract'
import { Decimal } from 'decimal.js'
import { refusal } from '../kit/push-error.ts'
import { decimalOf, required, textOf } from './decimal-of.ts'
import type { Values } from './drop-record.ts'
import { unitCodeOf } from './unit-codes.ts'

/** A line item with what EN 16931 requires of it (BG-25). Numbers that are text are as the document has them. */
export type Line = {
  description: string
  productCode: string | undefined
  quantity: string
  unit: string
  price: Decimal | string
  amount: Decimal
  amountText: string
  category: string
  rate: string
}

type ZeroCategory = NonNullable<ConfigOf<'file_drop'>['ubl']>['zero_tax_category']

const reasons: Record<string, string> = { E: 'Exempt from VAT', AE: 'Reverse charge' }
const one = new Decimal(1)

/** Throws a refusal for a line item without amount, description or tax rate; a line without quantity is for one piece. */
export function readLines(rows: Values[], zeroCategory: ZeroCategory): Line[] {
  if (rows.length === 0) required(undefined, 'line_items')
  return rows.map((row, index) => readLine(row, (name) => `line_items.${index}.${name}`, zeroCategory))
}

function readLine(row: Values, where: (name: string) => string, zeroCategory: ZeroCategory): Line {
  const numberOf = (name: string) => decimalOf(row, name, where(name))
  const amount = required(numberOf('amount'), where('amount'))
  const rate = required(numberOf('tax_rate'), where('tax_rate'))
  return {
    description: required(textOf(row, 'description'), where('description')),
    productCode: textOf(row, 'product_code'),
    ...quantityAndPrice(row, amount, numberOf),
    unit: unitOf(textOf(row, 'unit'), where('unit')),
    amount,
    amountText: textOf(row, 'amount')!,
    category: rate.isZero() ? zeroCategoryOf(zeroCategory, where('tax_rate')) : 'S',
    rate: textOf(row, 'tax_rate')!,
  }
}

/** A price is not negative (BR-27): the quantity of a discount is. */
function quantityAndPrice(row: Values, amount: Decimal, numberOf: (name: string) => Decimal | undefined) {
  const quantity = numberOf('quantity') ?? one
  const given = numberOf('unit_price')
  const price = given ?? (quantity.isZero() ? amount : amount.dividedBy(quantity).toDecimalPlaces(10))
  if (price.isNegative() && !price.isZero())
    return { quantity: quantity.negated().toFixed(), price: price.negated() }
  return { quantity: textOf(row, 'quantity') ?? '1', price: given ? textOf(row, 'unit_price')! : price }
}

function zeroCategoryOf(category: ZeroCategory, where: string): NonNullable<ZeroCategory> {
  if (category !== undefined) return category
  throw refusal(
    'value_missing',
    `${where} is 0, and EN 16931 needs its reason: set ubl.zero_tax_category in the config.`,
  )
}

function unitOf(printed: string | undefined, where: string): string {
  const code = printed === undefined ? 'C62' : unitCodeOf(printed)
  if (code !== undefined) return code
  throw refusal(
    'value_unsuitable',
    `EN 16931 needs a unit of UN/ECE Recommendation 20 for ${where}. Correct it to a code such as C62.`,
  )
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
    const key = `${line.category} ${new Decimal(line.rate).toFixed()}`
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
