import type { Amount } from '../candidates/amounts.ts'
import type { Layout, Line } from '../layout/segment.ts'
import { type Item, numberPart, type Part } from './item.ts'
import { isTotalsLine } from './table-rows.ts'

/** `2 x 3.50`, `2 @ 3.50`, `0,482 kg x 2,99` */
const times =
  /(?<![\d.,])(\d{1,4}(?:[.,]\d{1,3})?) ?(?:[\p{L}]{1,4}\.? ?)?[x×X*@à] ?(?:[€$£]|RM|EUR)? ?(\d+[.,]\d{2})(?!\d)/u

const textOf = (line: Line, taken: ReadonlySet<unknown>): Part | null => {
  const words = line.segments.flatMap((segment) => segment.words).filter((word) => !taken.has(word))
  const value = words
    .map((word) => word.text)
    .filter((text) => !/^(?:€|\$|£|RM|EUR|[A-Z]|[x×X*@])$/.test(text))
    .join(' ')
    .replace(/^[\s:;,*|.-]+|[\s:;,|*-]+$/g, '')
  return /\p{L}{2}/u.test(value) ? { value, page: line.page, words } : null
}

const textOfLine = (line: Line): string => line.segments.map((segment) => segment.text).join(' ')

/** Whether what the items come to is printed as an amount on one of the lines that follow. */
const isSumPrinted = (items: readonly Item[], after: readonly Amount[]): boolean => {
  const sum = items.reduce((total, { amount }) => total + Number(amount?.value ?? 0), 0)
  return items.length > 1 && after.some(({ value }) => Math.abs(Number(value) - Math.abs(sum)) < 0.005)
}

/** The items of a till receipt: lines that end in an amount, before the first sum. */
export const readTape = (
  { lines }: Layout,
  amounts: readonly Amount[],
): { items: Item[]; isSumPrinted: boolean } => {
  const byLine = Map.groupBy(amounts, (amount) => amount.segments[0]!.line)
  const items: Item[] = []
  let waiting: Line | null = null
  let end = lines.length
  for (const [index, line] of lines.entries()) {
    const money = (byLine.get(index) ?? []).filter((amount) => amount.decimals === 2)
    if (money.length > 0 && isTotalsLine(line)) {
      if (items.length === 0) continue
      end = index
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
    const own = textOf(line, used)
    const previous = items.at(-1)
    if (!own && product && last === price && previous && !previous.unit_price) {
      previous.quantity = quantity ? numberPart(quantity) : null
      previous.unit_price = numberPart(price)
      continue
    }
    const description = own ?? (waiting && textOf(waiting, new Set()))
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
    })
  }
  const after = amounts.filter(({ segments }) => segments[0]!.line >= end)
  return { items, isSumPrinted: isSumPrinted(items, after) }
}
