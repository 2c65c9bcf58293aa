import { lexiconLanguages, readLexicon } from '../../fields/lexicon/lexicon-lines.ts'
import type { TaughtText } from './taught-text.ts'

/** Concepts that are words within values, not captions. */
const within = new Set(['legal_form', 'legal_form_end', 'street', 'country', 'thanks'])
const parties = new Set(['bill_to', 'from'])
/** How many companies are made of each language's words for a buyer or seller. */
const placeholders = 120

function capitalised(text: string): string {
  return text.replace(/^\p{L}/u, (letter) => letter.toUpperCase())
}

/**
 * The wordings of the lexicon as captions, and companies named by what they are in the document, as in
 * examples and test data: `Kunde AG`.
 */
export function* lexiconTexts(random: () => number): Generator<TaughtText> {
  for (const language of lexiconLanguages()) {
    const lines = readLexicon(language)
    const of = (isSo: (concept: string) => boolean) =>
      lines.filter(({ meanings }) => meanings.split(',').some(isSo)).map(({ wording }) => wording)
    for (const wording of of((concept) => !within.has(concept) && !concept.startsWith('month_')))
      yield { kind: 'caption', text: capitalised(wording) + (random() < 0.3 ? ':' : '') }
    for (const wording of of((concept) => concept === 'thanks'))
      yield { kind: 'sentence', text: capitalised(wording) }
    const names = of((concept) => parties.has(concept)).filter((wording) => !wording.includes(' '))
    const forms = of((concept) => concept === 'legal_form')
    if (names.length === 0 || forms.length === 0) continue
    const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!
    for (let n = 0; n < placeholders; n++)
      yield { kind: 'company', text: `${capitalised(pick(names))} ${pick(forms).toUpperCase()}` }
  }
}
