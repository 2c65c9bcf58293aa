import type { Part, ReadItem } from './item.ts'
import { isProduct } from './product.ts'
import { thresholds } from './thresholds.ts'

const lead = /^(\d{1,3})(?:[.)]|[x×])?$/i

/** The number that a name starts with, and the rest of the name. */
type Led = {
  value: string
  number: Part
  rest: Part
  /** Whether a dot or a bracket is behind the number. */
  isMarked: boolean
}

function ledOf({ description }: ReadItem): Led | null {
  const [first, ...words] = description?.words ?? []
  const value = lead.exec(first?.text ?? '')?.[1]
  if (!description || !value || !description.value.startsWith(`${first!.text} `)) return null
  const text = description.value.slice(first!.text.length + 1).replace(/^[x×] /i, '')
  if (!/^\P{Nd}*\p{L}{2}/u.test(text)) return null
  const { page } = description
  return {
    value,
    number: { value, page, words: [first!] },
    rest: { value: text, page, words },
    isMarked: /[.)]$/.test(first!.text),
  }
}

/** Whether tills print a quantity only where it is not one: none is, and each amount can be that of so many pieces. */
function areCounts(items: readonly ReadItem[], led: readonly (Led | null)[]): boolean {
  return items.every(({ amount }, i) => {
    const own = led[i]
    if (!own) return true
    const cents = Math.round(Math.abs(Number(amount?.value)) * 100)
    return Number(own.value) > 1 && cents > 0 && cents % Number(own.value) === 0
  })
}

/**
 * Splits leading numbers from the names: they are line positions if they increase from line to line, and
 * quantities if no line that has one has another quantity.
 */
export function withLeadingNumbers(items: readonly ReadItem[], isReceipt: boolean): readonly ReadItem[] {
  const led = items.map(ledOf)
  const found = led.filter((each) => each !== null)
  const isFew = found.length < items.length * (isReceipt ? thresholds.leastCounted : 1)
  const mayBeCounts = isReceipt && areCounts(items, led)
  if (found.length === 0 || (isFew && !mayBeCounts)) return items
  const isAll = found.length === items.length
  const isRising =
    found.length > 1 && found.every(({ value }, i) => i === 0 || Number(value) > Number(found[i - 1]!.value))
  // The only line of a receipt may be numbered, too: `1. Burger`.
  const isNumbered = isReceipt && found.every(({ isMarked, value }, i) => isMarked && Number(value) === i + 1)
  const isPosition = isAll && (isRising || isNumbered)
  const isCount = (!isRising || mayBeCounts) && items.every(({ quantity }, i) => !quantity || led[i] === null)
  if (!isPosition && !isCount) return items
  return items.map((item, i) => {
    const own = led[i]
    if (!own) return item
    if (isPosition) return { ...item, description: own.rest }
    const { unit_price: price, amount } = item
    const isRight = price !== null && isProduct(Number(own.value), Number(price.value), Number(amount?.value))
    return { ...item, description: own.rest, quantity: own.number, isRight }
  })
}
