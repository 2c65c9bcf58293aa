import type { Word } from '../../file-content.ts'
import type { Amount } from '../candidates/amounts.ts'
import type { Layout, Line } from '../layout/segment.ts'
import { numberPart, type Part, type ReadItem } from './item.ts'
import { isProduct } from './product.ts'
import { isTotalsLine } from './table-rows.ts'

/** `2 x 3.50`, `2 @ 3.50`, `0,482 kg x 2,99` */
const times =
  /(?<![\d.,])(\d{1,4}(?:[.,]\d{1,3})?) ?(?:[\p{L}]{1,4}\.? ?)?[x×X*@à] ?(?:[€$£]|RM|EUR)? ?(\d+[.,]\d{2})(?!\d)/u

/** The words before a line's amount, if there are any; words after it are tax codes. */
function wordsBefore(line: Line, amount: Amount | undefined): Word[] {
  const words = line.segments.flatMap((segment) => segment.words)
  const end = amount ? words.indexOf(amount.segments[0]!.words[amount.from]!) : words.length
  return words.slice(0, end).some(({ text }) => /\p{L}/u.test(text)) ? words.slice(0, end) : words
}

function descriptionOnLine(line: Line, taken: ReadonlySet<Word>, amount?: Amount): Part | null {
  const words = wordsBefore(line, amount).filter((word) => !taken.has(word))
  const value = words
    .map((word) => word.text)
    .filter((text) => !/^(?:€|\$|£|RM|EUR|[x×*@])$/.test(text))
    .join(' ')
    .replace(/^[\s:;,*|.-]+|[\s:;,|*-]+$/g, '')
  return /\p{L}{2}/u.test(value) ? { value, page: line.page, words } : null
}

/** Whether a text beside a quantity is only its unit. */
function isUnit({ value }: Part): boolean {
  return /^\p{L}{1,3}\.?(?: [xX×*@])?$/u.test(value)
}

function textOfLine(line: Line): string {
  return line.segments.map((segment) => segment.text).join(' ')
}

function numberOf(amount: Amount | undefined): number {
  return Number(amount?.value ?? Number.NaN)
}

function isTimes(quantity: Amount | undefined, price: Amount | undefined, amount: Amount): boolean {
  return isProduct(numberOf(quantity), numberOf(price), numberOf(amount))
}

/**
 * The items of a till receipt: lines that end in an amount; with `isToSum` only those before the first sum.
 */
export function readTape({ lines }: Layout, amounts: readonly Amount[], isToSum: boolean): ReadItem[] {
  const byLine = Map.groupBy(amounts, (amount) => amount.segments[0]!.line)
  const items: ReadItem[] = []
  let waiting: Line | null = null
  for (const [index, line] of lines.entries()) {
    const money = (byLine.get(index) ?? []).filter((amount) => amount.decimals === 2)
    if (isToSum && money.length > 0 && isTotalsLine(line)) {
      if (items.length === 0) continue
      break
    }
    const last = money.at(-1)
    const product = times.exec(textOfLine(line))
    const numbers = byLine.get(index) ?? []
    const factor = (text: string | undefined) =>
      numbers.find((amount) => text !== undefined && amount.value === text.replace(',', '.'))
    const [quantity, price] = [factor(product?.[1]), factor(product?.[2])]
    if (!last) {
      waiting = line.segments.some(({ text }) => /\p{L}{2}/u.test(text)) ? line : null
      continue
    }
    const used = new Set(
      [last, quantity, price].flatMap((amount) =>
        amount ? amount.segments[0]!.words.slice(amount.from, amount.to) : [],
      ),
    )
    const text = descriptionOnLine(line, used, last)
    const own = product && text && isUnit(text) ? null : text
    const previous = items.at(-1)
    if (!own && product && last === price) {
      if (previous && !previous.unit_price) {
        previous.quantity = quantity ? numberPart(quantity) : null
        previous.unit_price = numberPart(price)
        previous.isRight = isProduct(numberOf(quantity), numberOf(price), Number(previous.amount!.value))
        continue
      }
      // The price of a unit is not the amount of several.
      if (quantity && numberOf(quantity) !== 1) continue
    }
    const description = own ?? (waiting && descriptionOnLine(waiting, new Set()))
    waiting = null
    if (!description) continue
    items.push({
      description,
      product_code: null,
      quantity: quantity ? numberPart(quantity) : null,
      unit: null,
      unit_price: price && price !== last ? numberPart(price) : null,
      tax_rate: null,
      amount: numberPart(last),
      isRight: isTimes(quantity, price, last),
      isSurcharge: isTotalsLine(line),
      gap: null,
      coverage: 1,
      evidence: {},
    })
  }
  return items
}
