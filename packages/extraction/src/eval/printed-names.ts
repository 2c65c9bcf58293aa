import { isLegalForm } from '../fields/layout/legal-forms.ts'
import { findLabels } from '../fields/lexicon/labels.ts'
import { plainWords } from '../fields/text/plain-words.ts'

/** A form of address before a name, which pages print on a line of its own and some e-invoices before the name (BT-44). */
const formOfAddress = /^(?:Herrn?|Frau|Mrs?\.?|Ms\.?|Mme|M\.|Sra?\.) (?=\S)/
/** Legal forms have fewer words than this. */
const mostWords = 8

/** A name without its form of address. */
export function withoutAddress(name: string): string {
  return name.replace(formOfAddress, '')
}

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
