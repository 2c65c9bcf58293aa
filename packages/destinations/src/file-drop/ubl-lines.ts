import { Decimal } from 'decimal.js'
import { refusal } from '../kit/push-error.ts'
import { decimalOf, required, textOf } from './decimal-of.ts'
import type { Values } from './drop-record.ts'
import type { StatedTax } from './stated-taxes.ts'
import { unitCodeOf } from './unit-codes.ts'

/** A line item with what EN 16931 requires of it (BG-25). Numbers that are text are as the document has them. */
export type Line = Item & { category: string }

/** A line item before it is known which category of VAT it has. */
export type Item = {
  description: string
  productCode: string | undefined
  quantity: string
  unit: string
  price: Decimal | string
  amount: Decimal
  amountText: string
  rate: string
  /** Where the rate is in the payload, for messages. */
  rateAt: string
}

const one = new Decimal(1)

/**
 * Throws a refusal for a line item without amount, description or tax rate. A line without quantity is for one piece, and one
 * without rate is taxed at the rate of the document's tax line if there is only one.
 */
export function readItems(rows: Values[], stated: readonly StatedTax[]): Item[] {
  if (rows.length === 0) required(undefined, 'line_items')
  return rows.map((row, index) => readItem(row, (name) => `line_items.${index}.${name}`, stated))
}

function readItem(row: Values, where: (name: string) => string, stated: readonly StatedTax[]): Item {
  const numberOf = (name: string) => decimalOf(row, name, where(name))
  const amount = required(numberOf('amount'), where('amount'))
  const onlyTax = stated.length === 1 ? stated[0] : undefined
  required(numberOf('tax_rate') ?? onlyTax?.rate, where('tax_rate'))
  return {
    description: required(textOf(row, 'description'), where('description')),
    productCode: textOf(row, 'product_code'),
    ...quantityAndPrice(row, amount, numberOf),
    unit: unitOf(textOf(row, 'unit'), where('unit')),
    amount,
    amountText: textOf(row, 'amount')!,
    rate: textOf(row, 'tax_rate') ?? onlyTax!.rateText,
    rateAt: where('tax_rate'),
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

function unitOf(printed: string | undefined, where: string): string {
  const code = printed === undefined ? 'C62' : unitCodeOf(printed)
  if (code !== undefined) return code
  throw refusal(
    'value_unsuitable',
    `EN 16931 needs a unit of UN/ECE Recommendation 20 for ${where}. Correct it to a code such as C62.`,
  )
}
