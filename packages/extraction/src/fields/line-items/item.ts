import type { Word } from '../../model.ts'
import type { Amount } from '../candidates/amounts.ts'

/** A printed value and the words it stands in. */
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

/** A line with what speaks for its being read well. */
export type ReadItem = Item & {
  /** Whether its amount is what its other numbers come to: quantity times price, less a discount. */
  isRight: boolean
  /** Whether it may be a discount or a charge that is no item. */
  isSurcharge: boolean
  /** How far it stands under the row before, in points; null: over all, or not in a table. */
  gap: number | null
  /** The part of the words beside its amount that are in its cells. */
  coverage: number
}

/** An amount as a cell, with its sign. */
export function numberPart({ value, isNegative, segments: [segment], from, to }: Amount): Part {
  return {
    value: isNegative ? `-${value}` : value,
    page: segment!.page,
    words: segment!.words.slice(from, to),
  }
}

/** What the amounts of lines come to. */
export function sumOf(items: readonly Item[]): number {
  return items.reduce((total, { amount }) => total + Number(amount?.value ?? 0), 0)
}
