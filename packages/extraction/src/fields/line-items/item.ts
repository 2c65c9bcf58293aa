import type { Word } from '../../file-content.ts'
import type { Amount } from '../candidates/amounts.ts'
import type { Evidence } from './line-model.ts'

/** A printed value and the words that it was read from. */
export type Part = { value: string; page: number; words: readonly Word[] }

export type Item = {
  description: Part | null
  product_code: Part | null
  quantity: Part | null
  unit: Part | null
  unit_price: Part | null
  tax_rate: Part | null
  amount: Part | null
}

/** The fields of an item. */
export const itemFields: readonly (keyof Item)[] = [
  'description',
  'product_code',
  'quantity',
  'unit',
  'unit_price',
  'tax_rate',
  'amount',
]

/** An item with the evidence that it was read correctly. */
export type ReadItem = Item & {
  /** Whether its amount equals quantity times price, less a discount where there is one. */
  isRight: boolean
  /** Whether it may be a discount or a charge rather than an item. */
  isSurcharge: boolean
  /**
   * Distance in points from the top of the row above to the top of this one; null: there is no row above on
   * the page, or the item is not from a table.
   */
  gap: number | null
  /** The share (0 to 1) of the words in the amount's line that are part of one of its cells. */
  coverage: number
  /** What speaks for and against each of its values, by how its table was read. */
  evidence: Readonly<Partial<Record<keyof Item, Evidence>>>
}

/** The cell of an amount; a negative value keeps its minus sign. */
export function numberPart({ value, isNegative, segments: [segment], from, to }: Amount): Part {
  return {
    value: isNegative ? `-${value}` : value,
    page: segment!.page,
    words: segment!.words.slice(from, to),
  }
}

export function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ')
}

/** The sum of the items' amounts. */
export function sumOf(items: readonly Item[]): number {
  return items.reduce((total, { amount }) => total + Number(amount?.value ?? 0), 0)
}
