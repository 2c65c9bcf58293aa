import type { Word } from '../../file-content.ts'
import type { Amount } from '../candidates/amounts.ts'
import type { Layout, Line } from '../layout/segment.ts'
import { findCurrencySigns } from '../text/currency-signs.ts'
import { calculated } from './calculation.ts'
import { extentOf } from './extent-of.ts'
import { numberPart, type Part, type ReadItem, textOf } from './item.ts'
import { isPackSize } from './pack-size.ts'
import { isProduct } from './product.ts'
import { isSum, type Sums } from './sums.ts'
import { nameOnLine, readTapeLine, type TapeLine } from './tape-line.ts'
import { thresholds } from './thresholds.ts'
import { isTotalsLine } from './totals-line.ts'

function numberOf(amount: Amount | undefined): number {
  return Number(amount?.value ?? Number.NaN)
}

/** Where the currency behind an amount ends. */
function endOfCurrency({ segments: [segment], to }: Amount): number {
  const { words, x1 } = segment!
  const isLast = to === words.length - 1 && findCurrencySigns(`1 ${words[to]!.text}`).length > 0
  return isLast ? x1 : extentOf(segment!, to - 1, to)[1]
}

/** Where an amount ends with the letter of a tax behind it, as in `680 A`. */
function endOfLetter({ segments: [segment], to }: Amount): number {
  const rest = segment!.words.slice(to)
  return rest.length === 1 && /^[A-Z]$/.test(rest[0]!.text) ? segment!.x1 : Number.NaN
}

function isTimes({ quantity, price }: TapeLine, amount: number): boolean {
  return isProduct(numberOf(quantity), numberOf(price), amount)
}

function endOf({ segments: [segment], from, to }: Amount): number {
  return extentOf(segment!, from, to)[1]
}

/**
 * What amounts of money are: numbers with two decimals. Where no number has them, whole numbers that end below or above the
 * document's total, or below or above the currency behind it.
 */
function moneyTest(amounts: readonly Amount[], { gross }: Sums): (amount: Amount) => boolean {
  if (gross === null || amounts.some(({ decimals }) => decimals === 2))
    return ({ decimals }) => decimals === 2
  const ends = amounts
    .filter(({ value }) => Number(value) === gross)
    .flatMap((total) => [endOf(total), endOfCurrency(total)])
  return (amount) =>
    [endOf(amount), endOfLetter(amount)].some((own) =>
      ends.some((end) => Math.abs(own - end) < thresholds.amountAlignment * amount.segments[0]!.size),
    )
}

/** Whether a line has only the document's sum, in large letters, as slips and mails do above their items. */
function isLargeSum({ amount, text }: TapeLine, { pages }: Layout, sums: Sums): boolean {
  if (!amount || text || !isSum(Number(amount.value), sums)) return false
  const [segment] = amount.segments
  const { medianSize } = pages.find(({ number }) => number === segment!.page)!
  return segment!.size > thresholds.largeSum * medianSize
}

/** Whether an amount alone is the document's sum and printed nowhere else, as on the slip of a payment. */
function isOnlySum({ amount, text }: TapeLine, lines: readonly TapeLine[], sums: Sums): boolean {
  const value = numberOf(amount)
  return !text && isSum(value, sums) && lines.filter((other) => numberOf(other.amount) === value).length === 1
}

/** Whether an amount alone below an item is that of several pieces, and the one beside its name that of one: `2x Beer 3.00`. */
function isOfSeveral({ amount, text, hasProduct }: TapeLine, previous: ReadItem | undefined): boolean {
  const count = /^(\d{1,3})[x×]? /i.exec(previous?.description?.value ?? '')?.[1]
  return (
    !text &&
    !hasProduct &&
    Number(count) > 1 &&
    isProduct(Number(count), Number(previous?.amount?.value), numberOf(amount))
  )
}

function toItem({ line, quantity, price, amount }: TapeLine, description: ReadItem['description']): ReadItem {
  return {
    description,
    product_code: null,
    quantity: quantity ? numberPart(quantity) : null,
    unit: null,
    unit_price: price && price !== amount ? numberPart(price) : null,
    tax_rate: null,
    amount: numberPart(amount!),
    isRight: price !== amount && isProduct(numberOf(quantity), numberOf(price), numberOf(amount)),
    isSurcharge: isTotalsLine(line),
    gap: null,
    coverage: 1,
    evidence: {},
  }
}

function wordsOfLine({ segments }: Line): Word[] {
  return segments.flatMap(({ words }) => words)
}

function withWords(part: Part, words: readonly Word[]): Part {
  return { ...part, value: `${part.value} ${textOf(words)}`, words: [...part.words, ...words] }
}

function addProduct(item: ReadItem, of: TapeLine): void {
  item.quantity = of.quantity ? numberPart(of.quantity) : null
  item.unit_price = of.price ? numberPart(of.price) : null
  item.isRight = isTimes(of, Number(item.amount!.value))
}

/** The lines of a document as those of a till receipt. */
export function readTapeLines(layout: Layout, amounts: readonly Amount[], sums: Sums): TapeLine[] {
  const byLine = Map.groupBy(amounts, (amount) => amount.segments[0]!.line)
  const isMoney = moneyTest(amounts, sums)
  return layout.lines.map((line, index) => readTapeLine(line, byLine.get(index) ?? [], isMoney))
}

/**
 * The items of a till receipt: lines that end in an amount; with `isToSum` only those before the first sum.
 */
export function readTape(
  layout: Layout,
  lines: readonly TapeLine[],
  sums: Sums,
  isToSum: boolean,
): ReadItem[] {
  const items: ReadItem[] = []
  let waiting: Line | null = null
  let product: TapeLine | null = null
  for (const [index, own] of lines.entries()) {
    const { line, amount, hasProduct, price, quantity } = own
    if (
      isToSum &&
      amount &&
      (isTotalsLine(line) || isLargeSum(own, layout, sums) || isOnlySum(own, lines, sums))
    ) {
      if (items.length === 0) continue
      break
    }
    if (!amount) {
      const name = items.at(-1)?.description
      if (name && waiting === null && isPackSize(textOf(wordsOfLine(line)))) {
        items.at(-1)!.description = withWords(name, wordsOfLine(line))
        continue
      }
      if (line.segments.some(({ text }) => /\p{L}{2}/u.test(text))) waiting = line
      continue
    }
    const previous = items.at(-1)
    const made = waiting === null && previous && calculated(previous, [wordsOfLine(line)])
    if (made && amount === price) {
      Object.assign(previous, made, { isRight: true })
      continue
    }
    if (waiting === null && isOfSeveral(own, previous)) {
      previous!.unit_price = previous!.amount
      previous!.amount = numberPart(amount)
      continue
    }
    if (!own.text && hasProduct && amount === price) {
      const next = lines[index + 1]
      const isOfPrevious = previous && !previous.unit_price && isTimes(own, Number(previous.amount!.value))
      if (!isOfPrevious && next?.text && next.amount && isTimes(own, numberOf(next.amount))) {
        product = own
        continue
      }
      if (previous && !previous.unit_price) {
        addProduct(previous, own)
        continue
      }
      // The price of a unit is not the amount of several.
      if (quantity && numberOf(quantity) !== 1) continue
    }
    const description = own.text ?? (waiting && nameOnLine(waiting, new Set()))
    waiting = null
    if (!description) continue
    const item = toItem(own, description)
    if (product && !item.unit_price) addProduct(item, product)
    product = null
    items.push(item)
  }
  return items
}
