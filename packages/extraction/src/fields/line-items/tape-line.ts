import type { Word } from '../../file-content.ts'
import type { Amount } from '../candidates/amounts.ts'
import type { Line } from '../layout/segment.ts'
import { isCurrencySign } from '../text/currency-signs.ts'
import type { Part } from './item.ts'
import { isProduct } from './product.ts'
import { type QuantityTimesPrice, quantitiesTimesPrices } from './quantity-times-price.ts'
import { thresholds } from './thresholds.ts'

/** Units of measure: what they follow is no money. */
const measure =
  /^(?:l|lt|ltr|litr(?:e|es|ar|y|ów)?|liters?|litri|litros?|kg|g|m|km|kwh|m3|m³|stk|st|pcs|ks|szt)\.?$/i

/** What a line of a receipt has: the last amount of money, the parts of `2 x 3.50`, and its name. */
export type TapeLine = {
  line: Line
  amount: Amount | undefined
  hasProduct: boolean
  quantity: Amount | undefined
  price: Amount | undefined
  /** Without the numbers; null where there are no words, or only a unit beside a quantity. */
  text: Part | null
}

function isMeasured({ segments: [segment], to }: Amount): boolean {
  return measure.test(segment!.words[to]?.text ?? '')
}

/** The words before a line's amount, if there are any; words after it are tax codes. */
function wordsBefore(line: Line, amount: Amount | undefined): Word[] {
  const words = line.segments.flatMap((segment) => segment.words)
  const end = amount ? words.indexOf(amount.segments[0]!.words[amount.from]!) : words.length
  return words.slice(0, end).some(({ text }) => /\p{L}/u.test(text)) ? words.slice(0, end) : words
}

/** The words of a line as a name, without those that are taken; null: fewer than two letters in a row. */
export function nameOnLine(line: Line, taken: ReadonlySet<Word>, amount?: Amount): Part | null {
  const words = wordsBefore(line, amount).filter((word) => !taken.has(word))
  const value = words
    .map((word) => word.text)
    .filter((text) => !/^[xX×*@]$/.test(text) && !isCurrencySign(text))
    .join(' ')
    .replace(/^[\s:;,*|.-]+|[\s:;,|*-]+$/g, '')
  return /\p{L}{2}/u.test(value) ? { value, page: line.page, words } : null
}

/** Whether a text beside a quantity is only its unit, or the one of a price, too: `kg`, `kg EUR/kg`. */
function isUnit({ value }: Part): boolean {
  const isOfPrice = (word: string) =>
    word.split('/').every((part) => measure.test(part) || isCurrencySign(part))
  return /^\p{L}{1,3}\.?(?: [xX×*@])?$/u.test(value) || value.split(' ').every(isOfPrice)
}

/** Quantity and price of a line as values, where their form says so or they make its amount. */
function timesOf({ segments }: Line, amount: Amount | undefined): readonly [string, string] | null {
  const texts = segments.map(({ text }) => text)
  const found = [texts.join(' '), ...texts]
    .flatMap(quantitiesTimesPrices)
    .map((each) => ({ ...each, values: valuesOf(each) }))
  const plain = found.find((each) => each.isPlain)
  if (plain) return plain.values
  const made = found.find(({ isPriceFirst, values: [quantity, price] }) => {
    const total = Number(amount?.value ?? (isPriceFirst ? price : Number.NaN))
    // `1.40 x 200` before another amount is a size.
    if (isPriceFirst && total === Number(price)) return true
    return isPriceFirst
      ? isProduct(Number(quantity), Number(price), total)
      : Math.abs(Number(quantity) * Number(price) - total) < thresholds.sameSum
  })
  return made?.values ?? null
}

/** Without two decimals, as in `3 X 1.890`, signs of a price are between thousands. */
function valuesOf({ quantity, price }: QuantityTimesPrice): readonly [quantity: string, price: string] {
  const cents = /[.,](\d{2})$/.exec(price)
  const whole = price.slice(0, cents?.index).replace(/\D/g, '')
  return [quantity.replace(',', '.'), cents ? `${whole}.${cents[1]}` : whole]
}

/** The number that a line begins with and its last amount but one, if they are quantity and price of its amount. */
function factorsOf(line: Line, numbers: readonly Amount[], money: readonly Amount[]): Amount[] {
  const [price, amount] = money.slice(-2)
  const [first] = numbers
  const isCount = first?.segments[0] === line.segments[0] && first?.from === 0 && first.decimals === 0
  return isCount &&
    price &&
    amount &&
    first !== price &&
    isProduct(Number(first.value), Number(price.value), Number(amount.value))
    ? [first, price]
    : []
}

/** Reads a line of a receipt; `isMoney` decides which of its numbers are amounts of money. */
export function readTapeLine(
  line: Line,
  numbers: readonly Amount[],
  isMoney: (amount: Amount) => boolean,
): TapeLine {
  const money = numbers.filter(
    (each) => isMoney(each) && !each.traits.includes('percent') && !isMeasured(each),
  )
  const amount = money.at(-1)
  const product = timesOf(line, amount)
  const factor = (text: string | undefined) =>
    numbers.find((each) => text !== undefined && each.value === text)
  const [quantity, price] = product
    ? [factor(product[0]), factor(product[1])]
    : factorsOf(line, numbers, money)
  const used = new Set(
    [amount, quantity, price].flatMap((each) =>
      each ? each.segments[0]!.words.slice(each.from, each.to) : [],
    ),
  )
  const text = nameOnLine(line, used, amount)
  return {
    line,
    amount,
    hasProduct: product !== null,
    quantity,
    price,
    text: product && text && isUnit(text) ? null : text,
  }
}
