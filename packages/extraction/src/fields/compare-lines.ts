import { tolerances } from '@numora/domain'
import type { EInvoice } from '../einvoice/einvoice.ts'
import type { LineItem } from '../file-content.ts'
import { sureOfPage } from './find-on-page.ts'
import { isProduct } from './line-items/product.ts'
import { isSameValue } from './text/is-same-value.ts'
import { plainWords } from './text/plain-words.ts'

type XmlLine = EInvoice['lineItems'][number]

/** Whether a line is a note, with neither quantity nor amount. */
function isNote({ quantity, amount }: XmlLine): boolean {
  return Number(amount ?? 0) === 0 && Number(quantity ?? 0) === 0
}

function amountOf({ fields }: LineItem): string | null {
  return fields.amount?.value ?? null
}

function only<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined
}

/**
 * Finds the printed line of each XML line: by position if their numbers are equal with or without notes,
 * otherwise the only one with the same amount.
 */
export function pairLines(lines: readonly XmlLine[], printed: readonly LineItem[]): (LineItem | undefined)[] {
  const counted = lines.filter((line) => !isNote(line))
  if (lines.length === printed.length) return [...printed]
  if (counted.length === printed.length) return lines.map((line) => printed[counted.indexOf(line)])
  return counted.length === 0
    ? []
    : lines.map((line) => {
        const isSame = (amount: string | null) =>
          amount !== null && line.amount !== null && isSameValue(amount, line.amount)
        const own = only(counted.filter((other) => isSame(other.amount)))
        return own === line ? only(printed.filter((other) => isSame(amountOf(other)))) : undefined
      })
}

/** Whether quantity times price equals the amount; null where one of them is missing. */
function comesOut(quantity: string | null, price: string | null, amount: string | null): boolean | null {
  return quantity === null || price === null || amount === null
    ? null
    : isProduct(Math.abs(Number(quantity)), Math.abs(Number(price)), Math.abs(Number(amount)))
}

function hasSameName(a: string | null, b: string | null): boolean {
  const [one, other] = [a, b].map((name) => plainWords(name ?? '').join(''))
  return one !== '' && other !== '' && (one!.startsWith(other!) || other!.startsWith(one!))
}

/**
 * The fields in which an XML line contradicts its printed line: an amount that is printed nowhere, or a
 * quantity or price that does not multiply to the amount although the printed one does. Prices before a
 * discount and amounts with tax are no contradictions.
 */
export function differingFields(
  line: XmlLine,
  { fields }: LineItem,
  isPrinted: (amount: string) => boolean,
): string[] {
  const sure = (name: string): string | null => {
    const field = fields[name]
    return field?.value != null && field.confidence >= sureOfPage ? field.value : null
  }
  const [quantity, price, amount] = [sure('quantity'), sure('unit_price'), sure('amount')]
  if (amount === null || line.amount === null) return []
  const isRight = comesOut(quantity, price, amount) === true
  if (!isSameValue(amount, line.amount)) {
    const rate = 1 + Number(line.tax_rate ?? fields.tax_rate?.value ?? 0) / 100
    const isWithTax =
      Math.abs(Math.abs(Number(line.amount)) * rate - Math.abs(Number(amount))) < tolerances.amountWithTax
    const isSameLine = hasSameName(line.description, fields.description?.value ?? null)
    return isRight && isSameLine && !isWithTax && !isPrinted(line.amount) ? ['amount'] : []
  }
  if (!isRight || comesOut(line.quantity, line.unit_price, line.amount) !== false) return []
  const differs = (own: string | null, other: string | null) =>
    own !== null && other !== null && !isSameValue(own, other)
  return [
    ...(differs(line.quantity, quantity) ? ['quantity'] : []),
    ...(differs(line.unit_price, price) ? ['unit_price'] : []),
  ]
}

/**
 * The indexes of XML lines that the page lacks: their amounts are printed nowhere, with or without tax, while all lines of
 * the page are in the XML.
 */
export function missingLines(
  lines: readonly XmlLine[],
  printed: readonly LineItem[],
  isPrinted: (amount: string) => boolean,
): number[] {
  const areAllKnown = printed.every((line) => {
    const { value, confidence } = line.fields.amount ?? { value: null, confidence: 0 }
    return (
      value !== null &&
      confidence >= sureOfPage &&
      lines.some(({ amount }) => amount !== null && isSameValue(amount, value))
    )
  })
  const counted = lines.filter((line) => !isNote(line))
  if (printed.length === 0 || printed.length >= counted.length || !areAllKnown) return []
  const isMissing = ({ amount, tax_rate: rate }: XmlLine) => {
    if (amount === null || Number(amount) === 0) return false
    const withTax = (Number(amount) * (1 + Number(rate ?? 0) / 100)).toFixed(2)
    return ![amount, withTax].some((each) => isPrinted(each.replace(/^-/, '')))
  }
  return lines.flatMap((line, index) => (isMissing(line) ? [index] : []))
}
