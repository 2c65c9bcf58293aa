import { isLegalForm } from '../fields/layout/legal-forms.ts'
import { findLabels } from '../fields/lexicon/labels.ts'
import { plainWords } from '../fields/text/plain-words.ts'

/** Legal forms have fewer words than this. */
const mostWords = 8

/** A name with each legal form that a page prints right behind it: the full formal name (BT-27), as plain words. */
export function namesWithForm(name: string, pageText: string): string[] {
  const [words, own] = [plainWords(pageText), plainWords(name)]
  return words.flatMap((_, at) => {
    if (own.length === 0 || own.some((word, i) => words[at + i] !== word)) return []
    const rest = words.slice(at + own.length, at + own.length + mostWords)
    const form = findLabels(rest).find((span) => span.from === 0 && isLegalForm(span))
    return form ? [[...own, ...rest.slice(0, form.to)].join(' ')] : []
  })
}
