import { type CompiledLexicon, readCompiledLexicon } from './compiled-lexicon.ts'
import type { Concept } from './concepts.ts'
import { hasWord, longestPhrase } from './phrase-table.ts'

/**
 * A label found in a list of words: the index of its first word and of the one after its last, and all its
 * meanings.
 */
export type LabelSpan = { from: number; to: number; concepts: readonly Concept[] }

let compiled: CompiledLexicon | undefined

function lexicon(): CompiledLexicon {
  compiled ??= readCompiledLexicon()
  return compiled
}

/** Finds the longest labels in a list of plain words, from left to right, without overlaps. */
export function findLabels(words: readonly string[]): LabelSpan[] {
  const { labels } = lexicon()
  const spans: LabelSpan[] = []
  for (let from = 0; from < words.length; ) {
    const found = longestPhrase(labels, words, from)
    if (found) spans.push({ from, ...found })
    from = found?.to ?? from + 1
  }
  return spans
}

/** Whether a plain word is part of any label. */
export function isLabelWord(word: string): boolean {
  return hasWord(lexicon().words, word)
}

/** Legal forms of companies as they are written. */
export function legalForms(): CompiledLexicon['legalForms'] {
  return lexicon().legalForms
}

/** The names of months and their abbreviations, with the number of the month. */
export function monthForms(): CompiledLexicon['months'] {
  return lexicon().months
}
