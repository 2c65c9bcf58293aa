import type { Amount } from '../candidates/amounts.ts'
import type { Layout, Line } from '../layout/segment.ts'
import { type Item, numberPart, type Part, type ReadItem, textOf } from './item.ts'
import { isProduct } from './product.ts'
import { type ColumnRole, rolesOf } from './table-head.ts'

const numberFields = { col_quantity: 'quantity', col_unit_price: 'unit_price', col_amount: 'amount' } as const

type Card = { [K in 'quantity' | 'unit_price' | 'amount' | 'description']?: Part }

/** What the label that begins a line may mean, as the title of a column does. */
function rolesOnLine({ segments: [first] }: Line): readonly ColumnRole[] {
  const hit = first!.hits[0]
  return hit?.from === 0 && first!.isLabel ? rolesOf(hit.concepts) : []
}

function textIn({ page, segments }: Line, from: number): Part | null {
  const words = segments.slice(from).flatMap((segment) => segment.words)
  return words.some(({ text }) => /\p{L}{2}/u.test(text)) ? { value: textOf(words), page, words } : null
}

function toItem({ description, quantity, unit_price, amount }: Card): ReadItem[] {
  if (!description || !quantity || !unit_price || !amount) return []
  if (!isProduct(Number(quantity.value), Number(unit_price.value), Number(amount.value))) return []
  const item: Item = {
    description,
    quantity,
    unit_price,
    amount,
    product_code: null,
    unit: null,
    tax_rate: null,
  }
  return [{ ...item, isRight: true, isSurcharge: false, gap: null, coverage: 1, evidence: {} }]
}

/**
 * Items that have a line for each value, with its label before it, as narrow screens show them; the name may be above them
 * without one. Only those whose amount is quantity times price are items.
 */
export function readCards({ lines }: Layout, amounts: readonly Amount[]): ReadItem[] {
  const byLine = Map.groupBy(amounts, ({ segments }) => segments[0]!.line)
  const cards: Card[] = []
  let heading: Part | null = null
  for (const [index, line] of lines.entries()) {
    const roles = rolesOnLine(line)
    const number = (byLine.get(index) ?? []).at(-1)
    const named = roles.includes('col_description') && line.segments.length > 1 ? textIn(line, 1) : null
    const begins: Part | null = named ?? (roles.length > 0 && number ? heading : null)
    if (begins) cards.push({ description: begins })
    heading = begins || (roles.length > 0 && number) ? null : textIn(line, 0)
    if (!named && number) {
      const card = cards.at(-1)
      const [, field] =
        Object.entries(numberFields).find(([role]) => roles.includes(role as ColumnRole)) ?? []
      if (card && field) card[field] ??= numberPart(number)
    }
  }
  return cards.flatMap(toItem)
}
