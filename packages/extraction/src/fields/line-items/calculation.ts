import type { Word } from '../../file-content.ts'
import { parseNumber } from '../parse/number.ts'
import { matchesOf } from '../text/matches.ts'
import { type Item, type Part, textOf } from './item.ts'
import { isProduct } from './product.ts'

/** `6 hrs @ $95/hr`, `Qty: 24 | Nos x 310.00`, `3 Stk à 12,90 €` */
const calculation =
  /(?<![\p{L}\d.,])(?<quantity>\d{1,5}(?:[.,]\d{1,3})?)(?: ?[|•·])? ?(?:(?<unit>\p{L}[\p{L}²³]{0,9}\.?) ?)?(?:[x×X*@à]|at|per|je) ?(?:\p{Sc}|[A-Z]{2,3}|Rs\.?)? ?(?<price>\d[\d.,'’]*\d|\d)(?! ?(?:cm|mm|m|kg|g|ml|l)\b)/dgu

/** `0,99 x 2 pcs`, `2,69 x 1,422 kg`: the number with two decimals is the price, before a quantity with none or three. */
const priceFirst =
  /(?<![\p{L}\d.,])(?<price>\d+[.,]\d{2}) ?(?:\p{Sc}|[A-Z]{3})? ?[x×X*] ?(?<quantity>\d{1,3}(?:[.,]\d{3})?)(?![\d.,])(?: ?(?<unit>\p{L}[\p{L}²³]{0,4}\.?)(?!\p{L}))?/dgu

/** A quantity and a price that make an amount, printed as text; `before` are the words in front of them. */
type Calculation = { quantity: Part; unit: Part | null; price: Part; before: readonly Word[] }

/** The number that the digits are in one of the two styles and that makes the amount. */
function pricesOf(text: string): string[] {
  const styles = (['.', ','] as const).map((decimal) => ({ decimal, hasSpaceGroups: false }))
  return styles.flatMap((style) => parseNumber(text, style)?.value ?? [])
}

/** Finds a quantity times a price among the words of a line, if they make the amount, also less a percentage behind them. */
function findCalculation(words: readonly Word[], page: number, amount: number): Calculation | null {
  const starts: number[] = []
  let text = ''
  for (const word of words) {
    starts.push(text.length)
    text += `${word.text} `
  }
  const wordsIn = (start: number, end: number) =>
    words.filter(({ text: own }, i) => starts[i]! < end && starts[i]! + own.length > start)
  const matches = [priceFirst, calculation].flatMap((pattern) => matchesOf(text, pattern))
  for (const match of matches) {
    const { quantity, unit, price } = match.groups!
    const places = match.indices!.groups!
    const end = match.index + match[0].length
    const percent = /^\/?\p{L}* ?\(?[-–−] ?(\d{1,2}(?:[.,]\d+)?) ?%/u.exec(text.slice(end))?.[1]
    const share = percent ? 1 - Number(percent.replace(',', '.')) / 100 : 1
    const count = quantity!.replace(',', '.')
    const value = pricesOf(price!).find((each) => isProduct(Number(count), Number(each) * share, amount))
    if (value === undefined) continue
    const part = (own: string, [start, stop]: readonly [number, number]): Part => ({
      value: own,
      page,
      words: wordsIn(start, stop),
    })
    return {
      quantity: part(count, places.quantity!),
      unit: unit ? part(unit, places.unit!) : null,
      price: part(value, places.price!),
      before: words.filter((_, i) => starts[i]! + words[i]!.text.length <= match.index),
    }
  }
  return null
}

const code = /^(?=.*\d)[\p{Lu}\d][\p{Lu}\d./_-]{2,}$/u

/** What a calculation in an item's name, or on a line below it, says of an item that has only an amount. */
export function calculated(
  { amount, description, quantity, unit_price }: Item,
  below: readonly (readonly Word[])[],
): Partial<Item> | null {
  if (!amount || quantity || unit_price) return null
  const { value, page } = amount
  const inName = description && findCalculation(description.words, page, Number(value))
  const name = textOf(inName?.before ?? []).replace(/[\s([,;:|•·–-]+$/u, '')
  if (inName && /\p{L}{2}/u.test(name))
    return { ...valuesOf(inName), description: { ...description, value: name, words: inName.before } }
  const found = below.flatMap((words) => findCalculation(words, page, Number(value)) ?? [])[0]
  if (!found) return null
  const own = found.before.filter(({ text }) => code.test(text)).at(-1)
  return { ...valuesOf(found), ...(own ? { product_code: { value: own.text, page, words: [own] } } : {}) }
}

function valuesOf({ quantity, unit, price }: Calculation) {
  return { quantity, unit_price: price, ...(unit ? { unit } : {}) }
}
