import { readFileSync } from 'node:fs'
import type { Concept } from './concepts.ts'
import type { PhraseTable } from './phrase-table.ts'

/** The lexicons of all languages, ready for use: a page may have several languages, and which is not known before. */
export type CompiledLexicon = {
  labels: PhraseTable
  /** Every word of a label. */
  words: PhraseTable
  /** Legal forms of companies as they are written. */
  legalForms: readonly string[]
  /** The names of months and their abbreviations, with the number of the month. */
  months: readonly (readonly [form: string, month: number])[]
}

/** What is not a number: beside the columns of both tables. */
export type LexiconHead = Pick<CompiledLexicon, 'legalForms' | 'months'> & {
  sets: Concept[][]
  /** The lengths of the tables. */
  labels: number
  words: number
  /** Of the sources that it was compiled from. */
  stamp: string
}

const folder = new URL('compiled/', import.meta.url)
export const headFile = new URL('lexicon.json', folder)
export const tablesFile = new URL('lexicon.bin', folder)

/** Maps what `pnpm generate` has compiled from the lexicons. */
export function readCompiledLexicon(): CompiledLexicon {
  const { sets, labels, words, legalForms, months } = JSON.parse(
    readFileSync(headFile, 'utf8'),
  ) as LexiconHead
  const { buffer } = new Uint8Array(readFileSync(tablesFile))
  const tables = tablesIn(buffer, [labels, words], sets)
  return { labels: tables[0]!, words: tables[1]!, legalForms, months }
}

/** The tables of some lengths that follow each other in a buffer; only the first one has meanings. */
export function tablesIn(buffer: ArrayBuffer, lengths: readonly number[], sets: Concept[][]): PhraseTable[] {
  let at = 0
  return lengths.map((length) => {
    const lows = new Uint32Array(buffer, at, length)
    const highs = new Uint32Array(buffer, at + 4 * length, length)
    const meanings = new Uint16Array(buffer, at + 8 * length, length)
    at += bytesOf(length)
    return { lows, highs, meanings, sets }
  })
}

/** The size in bytes of a table with a number of places. */
export function bytesOf(length: number): number {
  return 10 * length
}
