import { readdirSync, readFileSync } from 'node:fs'

/** A line of a lexicon: everything that a wording can mean in a language, and where the wording comes from. */
export type LexiconLine = { meanings: string; wording: string; origin: string }

const folder = new URL('./', import.meta.url)

/** The languages that have a lexicon, as the names of its files. */
export function lexiconLanguages(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => name.slice(0, -'.tsv'.length))
    .sort()
}

/** The lines of a language's lexicon: meanings separated by commas, the wording, its origin, with a tab between them. */
export function readLexicon(language: string): LexiconLine[] {
  const text = readFileSync(new URL(`${language}.tsv`, folder), 'utf8')
  const lines: LexiconLine[] = []
  for (let from = 0; from < text.length; ) {
    const tab = text.indexOf('\t', from)
    const lastTab = text.indexOf('\t', tab + 1)
    const end = text.indexOf('\n', lastTab)
    lines.push({
      meanings: text.slice(from, tab),
      wording: text.slice(tab + 1, lastTab),
      origin: text.slice(lastTab + 1, end),
    })
    from = end + 1
  }
  return lines
}
