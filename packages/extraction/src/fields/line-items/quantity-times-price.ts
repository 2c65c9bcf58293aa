import { findCurrencySigns } from '../text/currency-signs.ts'
import { matchesOf } from '../text/matches.ts'

/** `2 x 3.50`, `0,482 kg x 2,99`, `3 X 1.890`, `6 hrs @ $95/hr`, `Qty: 24 | Nos x 310.00`, `3 Stk à 12,90 €` */
const quantityFirst =
  /(?<![\d.,])(?<quantity>\d{1,5}(?:[.,]\d{1,3})?)(?: ?[|•·])? ?(?:(?<unit>\p{L}[\p{L}²³]{0,9}\.?) ?)?(?<sign>[x×X*@à]|at|per|je) ?(?:(?<currency>\p{L}{0,3}\p{Sc}|\p{L}{1,4}\.?) ?)?(?<price>\d{1,3}(?: \d{3})+|\d[\d.,'’]*\d|\d)(?!\d)(?! ?(?:cm|mm|m|kg|g|ml|l)\b)/dgu

/** `0,99 x 2 pcs`, `2,69 € x 1,422 kg`: the price has two decimals, the quantity behind it none or three. */
const priceFirst =
  /(?<![\d.,])(?<price>\d+[.,]\d{2}) ?(?:(?<currency>\p{L}{0,3}\p{Sc}|\p{L}{1,4}\.?) ?)?(?<sign>[x×X*]) ?(?<quantity>\d{1,3}(?:[.,]\d{3})?)(?![\d.,]|\p{L}{5})(?: ?(?<unit>\p{L}[\p{L}²³]{0,4}\.?)(?!\p{L}))?/dgu

/** `@150 x 3`, `¥150 × 3`, `150円 x 3コ`: a whole price is marked as one. */
const wholePriceFirst =
  /(?<![\d.,])(?<mark>@|単価?|\p{Sc})? ?(?<price>\d{1,3}(?:,\d{3})+|\d+) ?(?<currency>[円元원])? ?(?<sign>[x×X*]) ?(?<quantity>\d{1,3})(?![\d.,]|\p{L}{5})(?: ?(?<unit>\p{L}[\p{L}²³]{0,4}\.?)(?!\p{L}))?/dgu

type Place = readonly [start: number, end: number]

/** A quantity and a price as they are printed, with where they are in their text. */
export type QuantityTimesPrice = {
  quantity: string
  price: string
  unit: string | undefined
  places: { quantity: Place; price: Place; unit: Place | undefined }
  start: number
  end: number
  isPriceFirst: boolean
  /** Whether its form alone says so: a sign before a price with two decimals. Others may be sizes. */
  isPlain: boolean
}

function isPlain({ sign, price, unit = '' }: Record<string, string | undefined>): boolean {
  return (
    /^[x×X*@à]$/.test(sign!) &&
    /^(?:\d+|\d{1,3}(?:[.,'’ ]\d{3})+)[.,]\d{2}$/.test(price!) &&
    unit.replace('.', '').length <= 4
  )
}

function read(match: RegExpExecArray, isPriceFirst: boolean): QuantityTimesPrice[] {
  const groups = match.groups!
  const { quantity, price, unit, currency: letters } = groups
  if (letters && findCurrencySigns(`1 ${letters}`).length === 0) return []
  const { quantity: ofQuantity, price: ofPrice, unit: ofUnit } = match.indices!.groups!
  return [
    {
      quantity: quantity!,
      price: price!,
      unit,
      places: { quantity: ofQuantity!, price: ofPrice!, unit: ofUnit },
      start: match.index,
      end: match.index + match[0].length,
      isPriceFirst,
      isPlain: !isPriceFirst && isPlain(groups),
    },
  ]
}

/** Finds quantities times prices in a line, in any currency; whether they make an amount is for the caller to check. */
export function quantitiesTimesPrices(text: string): QuantityTimesPrice[] {
  return [
    ...matchesOf(text, priceFirst).flatMap((match) => read(match, true)),
    ...matchesOf(text, wholePriceFirst)
      .filter(({ groups }) => groups?.mark ?? groups?.currency)
      .flatMap((match) => read(match, true)),
    ...matchesOf(text, quantityFirst).flatMap((match) => read(match, false)),
  ]
}
