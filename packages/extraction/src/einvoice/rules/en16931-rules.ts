import type { EInvoiceRule } from '@numora/contract'
import type { Decimal } from 'decimal.js'
import { documentTypeOf } from '../einvoice.ts'
import type { BrokenRule } from './broken-rule.ts'
import { isSameAmount, sumOfDecimals } from './decimal-of.ts'
import type { En16931View } from './en16931-view.ts'

type View = En16931View
type Line = View['lines'][number]

/** Rules about the whole, with the field that they are about. */
const wholeRules: readonly [
  rule: EInvoiceRule,
  field: BrokenRule['field'],
  holds: (view: View) => boolean,
][] = [
  ['BR-02', 'invoice_number', ({ texts }) => has(texts.number)],
  ['BR-03', 'invoice_date', ({ texts }) => has(texts.date)],
  ['BR-04', 'document_type', ({ texts }) => has(texts.type)],
  ['BR-05', 'currency', ({ texts }) => has(texts.currency)],
  ['BR-06', 'vendor_name', ({ texts }) => has(texts.seller)],
  ['BR-07', 'customer_name', ({ texts }) => has(texts.buyer)],
  ['BR-09', 'vendor_address', ({ texts }) => has(texts.sellerCountry)],
  ['BR-11', 'customer_address', ({ texts }) => has(texts.buyerCountry)],
  ['BR-12', undefined, ({ amounts }) => has(amounts.lines)],
  ['BR-13', 'subtotal_amount', ({ amounts }) => has(amounts.net)],
  ['BR-14', 'total_amount', ({ amounts }) => has(amounts.gross)],
  ['BR-15', 'amount_due', ({ amounts }) => has(amounts.due)],
  ['BR-16', undefined, ({ lines }) => lines.length > 0],
  [
    'BR-CO-10',
    'subtotal_amount',
    ({ amounts, lines }) => isSameAmount(amounts.lines, sumOfDecimals(lines.map(({ amount }) => amount))),
  ],
  ['BR-CO-11', undefined, (view) => isSameAmount(view.amounts.allowances, adjusted(view, false))],
  ['BR-CO-12', undefined, (view) => isSameAmount(view.amounts.charges, adjusted(view, true))],
  [
    'BR-CO-13',
    'subtotal_amount',
    ({ amounts: { net, lines, allowances, charges } }) =>
      isSameAmount(net, lines?.minus(allowances ?? 0).plus(charges ?? 0)),
  ],
  [
    'BR-CO-14',
    'tax_amount',
    ({ tax, taxes }) =>
      taxes.length === 0 || isSameAmount(tax, sumOfDecimals(taxes.map(({ amount }) => amount))),
  ],
  [
    'BR-CO-15',
    'total_amount',
    ({ amounts, tax }) => isSameAmount(amounts.gross, amounts.net?.plus(tax ?? 0)),
  ],
  [
    'BR-CO-16',
    'amount_due',
    ({ amounts: { due, gross, prepaid, rounding } }) =>
      isSameAmount(due, gross?.minus(prepaid ?? 0).plus(rounding ?? 0)),
  ],
  ['BR-CO-17', 'tax_amount', ({ taxes }) => taxes.every((row) => row.category === 'S' || isTaxOfRate(row))],
  ['BR-CO-18', 'tax_amount', ({ taxes }) => taxes.length > 0],
  [
    'BR-CO-25',
    'due_date',
    ({ amounts, texts }) =>
      documentTypeOf(texts.type) === 'credit_note' || !amounts.due?.greaterThan(0) || has(texts.due),
  ],
  ['BR-CO-26', 'vendor_tax_id', ({ texts }) => has(texts.sellerId)],
]

/** Rules about each line, with the field of the line that they are about. */
const lineRules: readonly [rule: EInvoiceRule, field: BrokenRule['field'], holds: (line: Line) => boolean][] =
  [
    ['BR-21', undefined, ({ id }) => has(id)],
    ['BR-22', 'quantity', ({ quantity }) => has(quantity)],
    ['BR-23', 'unit', ({ unit }) => has(unit)],
    ['BR-24', 'amount', ({ amount }) => has(amount)],
    ['BR-25', 'description', ({ name }) => has(name)],
    ['BR-26', 'unit_price', ({ price }) => has(price)],
    ['BR-27', 'unit_price', ({ price }) => !price?.isNegative() || price.isZero()],
    ['BR-CO-04', 'tax_rate', ({ category }) => has(category)],
  ]

/** Categories of VAT with the start of the ids of their rules. */
const categories = [
  { code: 'S', prefix: 'BR-S', isTaxed: true, hasReason: false },
  { code: 'Z', prefix: 'BR-Z', isTaxed: false, hasReason: false },
  { code: 'E', prefix: 'BR-E', isTaxed: false, hasReason: true },
  { code: 'AE', prefix: 'BR-AE', isTaxed: false, hasReason: true },
  { code: 'K', prefix: 'BR-IC', isTaxed: false, hasReason: true },
  { code: 'G', prefix: 'BR-G', isTaxed: false, hasReason: true },
  { code: 'O', prefix: 'BR-O', isTaxed: false, hasReason: true },
] as const

/** The rules of EN 16931 that a document breaks. */
export function brokenEn16931Rules(view: View): BrokenRule[] {
  return [
    ...wholeRules.flatMap(([rule, field, holds]) => (holds(view) ? [] : broken(rule, field))),
    ...lineRules.flatMap(([rule, field, holds]) => brokenInLine(view, rule, field, holds)),
    ...categories.flatMap((category) => brokenInCategory(view, category)),
  ]
}

function broken(rule: EInvoiceRule, field: BrokenRule['field'], lineItem?: number): BrokenRule[] {
  return [{ rule, ...(field ? { field } : {}), ...(lineItem === undefined ? {} : { lineItem }) }]
}

function brokenInLine(
  { lines }: View,
  rule: EInvoiceRule,
  field: BrokenRule['field'],
  holds: (line: Line) => boolean,
): BrokenRule[] {
  const index = lines.findIndex((line) => !holds(line))
  return index < 0 ? [] : broken(rule, field, index)
}

function brokenInCategory(
  view: View,
  { code, prefix, isTaxed, hasReason }: (typeof categories)[number],
): BrokenRule[] {
  const rows = view.taxes.filter(({ category }) => category === code)
  const isRight = isTaxed
    ? rows.every(isTaxOfRate)
    : rows.every(({ amount }) => amount === undefined || amount.isZero())
  return [
    ...brokenInLine(view, `${prefix}-05`, 'tax_rate', ({ category, rate }) => {
      if (category !== code) return true
      return isTaxed ? (rate?.greaterThan(0) ?? false) : (rate?.isZero() ?? true)
    }),
    ...(rows.every((row) => isBasisOf(view, row, isTaxed)) ? [] : broken(`${prefix}-08`, 'subtotal_amount')),
    ...(isRight ? [] : broken(`${prefix}-09`, 'tax_amount')),
    ...(rows.every((row) => row.hasReason === hasReason) ? [] : broken(`${prefix}-10`, undefined)),
  ]
}

type TaxRow = View['taxes'][number]

/** The official rules tolerate a difference below 1 here, since amounts may be rounded by line. */
function isTaxOfRate({ basis, rate, amount }: TaxRow): boolean {
  return rate === undefined || isSameAmount(amount, basis?.times(rate).dividedBy(100), 1)
}

function isBasisOf(view: View, row: TaxRow, byRate: boolean): boolean {
  const isSame = ({ category, rate }: Pick<TaxRow, 'category' | 'rate'>) =>
    category === row.category && (!byRate || (rate !== undefined && row.rate?.equals(rate) === true))
  const lines = sumOfDecimals(view.lines.filter(isSame).map(({ amount }) => amount))
  const adjustments = view.adjustments
    .filter(isSame)
    .map(({ isCharge, amount }) => (isCharge ? amount : amount?.negated()))
  return isSameAmount(row.basis, lines.plus(sumOfDecimals(adjustments)), byRate ? 1 : undefined)
}

function adjusted({ adjustments }: View, isCharge: boolean): Decimal {
  return sumOfDecimals(adjustments.filter((one) => one.isCharge === isCharge).map(({ amount }) => amount))
}

function has(value: unknown): boolean {
  return value !== undefined
}
