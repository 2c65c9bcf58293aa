import type { Shop } from '../../receipt/shop.ts'
import type { Html } from '../html.ts'
import type { Design } from '../paper.ts'
import type { ReceiptPaper } from './tape-style.ts'
import type { Till } from './till.ts'
import type { TradeName } from './trades.ts'

/** A kind of receipt: how it is put together, independent of what it says. */
export type ReceiptDesign = {
  name: string
  /** Designs to judge by are never learnt from. */
  use: Design['use']
  /** Where receipts of this kind exist; everywhere if absent. */
  countries?: readonly string[]
  languages?: readonly string[]
  /** Whose receipt it is: of a trade that has its own goods, or of some kinds of shops; of any shop if both are absent. */
  trades?: readonly TradeName[]
  kinds?: readonly Shop['kind'][]
  papers: readonly ReceiptPaper[]
  print: (till: Till) => { css?: string; body: Html }
}

/** Words in the language of the receipt, or the English ones. */
export function own<T>(t: Till, words: Readonly<Record<string, T>> & { en: T }): T {
  return words[t.facts.region.language] ?? words.en
}
