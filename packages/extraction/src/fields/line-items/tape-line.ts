import type { Word } from '../../file-content.ts'
import type { Amount } from '../candidates/amounts.ts'
import type { Line } from '../layout/segment.ts'
import { isCurrencySign } from '../text/currency-signs.ts'
import { matchesOf } from '../text/matches.ts'
import type { Part } from './item.ts'
import { isProduct } from './product.ts'

/** `2 x 3.50`, `2 @ 3.50`, `0,482 kg x 2,99` */
const times =
  /(?<![\d.,])(\d{1,4}(?:[.,]\d{1,3})?) ?(?:[\p{L}]{1,4}\.? ?)?[x×X*@à] ?(?:[€$£]|RM|EUR)? ?(\d+[.,]\d{2})(?!\d)/u

/** `2 x 239`, `3 X 1.890`: without decimals only where the amount is their product, as `12X500` is also a size. */
const wholeTimes = /(?<![\d.,])(\d{1,4}) ?[x×X*@] ?(\d{1,3}(?:[ .,]\d{3})+|\d{2,6})(?![\d.,])/gu

/** `0,99 x 2 pcs`, `2,69 x 1,422 kg`: a price with decimals, and behind it a whole quantity or one with three decimals. */
const priceTimes =
  /(?<![\d.,])(\d+[.,]\d{2}) ?(?:\p{Sc}|[A-Z]{2,3})? ?[x×X*] ?(\d{1,3}(?:[.,]\d{3})?)(?![\d.,]|\p{L}{4})/u

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

/** Whether a text beside a quantity is only its unit. */
function isUnit({ value }: Part): boolean {
  return /^\p{L}{1,3}\.?(?: [xX×*@])?$/u.test(value)
}

/** Quantity and price of a line, as they are printed or, without decimals, as values. */
function timesOf({ segments }: Line, amount: Amount | undefined): string[] | null {
  const text = segments.map((segment) => segment.text).join(' ')
  const product = times.exec(text)
  if (product) return product
  const reversed = priceTimes
    .exec(text)
    ?.slice(0, 3)
    .map((part) => part.replace(',', '.'))
  if (reversed) {
    const [all, price, quantity] = reversed as [string, string, string]
    const total = Number(amount?.value ?? price)
    // `1.40 x 200` before another amount is a size.
    if (total === Number(price) || isProduct(Number(quantity), Number(price), total))
      return [all, quantity, price]
  }
  return (
    segments
      .flatMap(({ text }) => matchesOf(text, wholeTimes))
      .map(([all, quantity, price]) => [all, quantity!, price!.replace(/\D/g, '')])
      .find(([, quantity, price]) => Number(quantity) * Number(price) === Number(amount?.value)) ?? null
  )
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
    numbers.find((each) => text !== undefined && each.value === text.replace(',', '.'))
  const [quantity, price] = product
    ? [factor(product[1]), factor(product[2])]
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
