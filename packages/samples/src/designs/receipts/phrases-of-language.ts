import type { List } from '../../world/world.ts'

/** Sentences of receipts in a language; `{name}` is a name of the merchant. */
export type Phrases = {
  /** Conditions, advertisements and appeals. */
  notices: List
  /** Thanks that name the shop. */
  thanksTo: List
  /** Before the name of the firm that runs a shop. */
  operated: List
  /** Words of cards' slips, beside those that are the same everywhere. */
  approved: List
  copy: List
  /** A word for a shop of a chain, followed by its number. */
  store: List
  entry: string
  exit: string
  guest: string
  /** A period of validity. */
  valid: string
  savedWith: string
}
