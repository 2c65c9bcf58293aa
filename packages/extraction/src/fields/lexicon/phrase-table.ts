import type { Concept } from './concepts.ts'

/**
 * Phrases with their meanings, and all beginnings of phrases that end with a word, as an open hash table. The texts are not
 * in it: a phrase is known by a hash of 63 bits, so that a table of 200,000 entries takes a few megabytes and is mapped in
 * a millisecond. The chance that a phrase of a page has by accident the hash of another is below 1 in 10¹³.
 */
export type PhraseTable = {
  lows: Uint32Array
  /** Odd, so that 0 marks a free place. */
  highs: Uint32Array
  /** The place in `sets` of what a phrase means; 0 for what is only a beginning. */
  meanings: Uint16Array
  sets: readonly (readonly Concept[])[]
}

export type Phrase = { to: number; concepts: readonly Concept[] }

export type PhraseHash = { low: number; high: number }

export const emptyHash: PhraseHash = { low: 0x811c9dc5, high: 0x2545f491 }

const space = 32

/** Continues a hash by a word: FNV-1a, and beside it a hash of another factor. */
export function hashWord(hash: PhraseHash, word: string): PhraseHash {
  let { low, high } = hash
  for (let i = -1; i < word.length; i++) {
    const code = i < 0 ? space : word.charCodeAt(i)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x5bd1e995)
    high ^= high >>> 15
  }
  return { low: low >>> 0, high: high >>> 0 }
}

/** The place of a hash in a table, or the free place for it. */
export function placeOf({ lows, highs }: PhraseTable, { low, high }: PhraseHash): number {
  const last = lows.length - 1
  const odd = (high | 1) >>> 0
  let at = (low ^ (odd >>> 7)) & last
  while (highs[at] !== 0 && (highs[at] !== odd || lows[at] !== low)) at = (at + 1) & last
  return at
}

/** The longest phrase that begins at a word; undefined if there is none. */
export function longestPhrase(
  table: PhraseTable,
  words: readonly string[],
  from: number,
): Phrase | undefined {
  let found: Phrase | undefined
  let hash = emptyHash
  for (let i = from; i < words.length; i++) {
    hash = hashWord(hash, words[i]!)
    const at = placeOf(table, hash)
    if (table.highs[at] === 0) break
    if (table.meanings[at] !== 0) found = { to: i + 1, concepts: table.sets[table.meanings[at]!]! }
  }
  return found
}

/** Whether a phrase of one word, or a beginning of one word, is in a table. */
export function hasWord(table: PhraseTable, word: string): boolean {
  return table.highs[placeOf(table, hashWord(emptyHash, word))] !== 0
}
