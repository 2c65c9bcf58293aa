import { bytesOf, type LexiconHead, tablesIn } from '../src/fields/lexicon/compiled-lexicon.ts'
import type { Concept } from '../src/fields/lexicon/concepts.ts'
import { lexiconLanguages, readLexicon } from '../src/fields/lexicon/lexicon-lines.ts'
import { emptyHash, hashWord, type PhraseTable, placeOf } from '../src/fields/lexicon/phrase-table.ts'
import { splitPlainly } from '../src/fields/text/plain-words.ts'

/** A line gives about this many entries: its wording, the beginnings of it, and the wording without spaces. */
const entriesPerLine = 4
const words = 65_536

/** Compiles the lexicons of all languages into tables and what belongs to them. */
export function compileLexicon(): Omit<LexiconHead, 'stamp'> & { tables: Uint8Array } {
  const lines = lexiconLanguages().flatMap(readLexicon)
  const labels = 2 ** Math.ceil(Math.log2(lines.length * entriesPerLine * 1.5))
  const tables = new ArrayBuffer(bytesOf(labels) + bytesOf(words))
  const sets: Concept[][] = [[]]
  const [labelTable, wordTable] = tablesIn(tables, [labels, words], sets)
  const add = adder(sets)
  const legalForms: string[] = []
  const months: [string, number][] = []
  for (const { meanings, wording } of lines) {
    if (meanings.startsWith('month_')) {
      months.push([wording, Number(meanings.slice('month_'.length))])
      continue
    }
    const concepts = meanings.split(',') as Concept[]
    const parts = splitPlainly(wording)
    add(labelTable!, parts, concepts)
    // Labels are often printed without the space: `InvoiceNo`.
    const glued = parts.length > 1 ? parts.join('') : ''
    if (glued.length > 5) add(labelTable!, [glued], concepts)
    for (const word of parts) add(wordTable!, [word], [])
    if (concepts.includes('legal_form')) legalForms.push(wording)
  }
  return { sets, labels, words, legalForms, months, tables: new Uint8Array(tables) }
}

/** What adds a phrase to a table, with meanings besides those that it has already. */
function adder(sets: Concept[][]) {
  const ids = new Map<string, number>([['', 0]])
  return (table: PhraseTable, words: readonly string[], concepts: readonly Concept[]) => {
    let hash = emptyHash
    let at = 0
    for (const word of words) {
      hash = hashWord(hash, word)
      at = placeOf(table, hash)
      table.lows[at] = hash.low
      table.highs[at] = (hash.high | 1) >>> 0
    }
    const set = [...new Set([...sets[table.meanings[at]!]!, ...concepts])]
    const id = ids.get(set.join()) ?? sets.push(set) - 1
    ids.set(set.join(), id)
    table.meanings[at] = id
  }
}
