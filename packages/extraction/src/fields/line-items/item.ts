import type { Word } from '../../model.ts'

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
