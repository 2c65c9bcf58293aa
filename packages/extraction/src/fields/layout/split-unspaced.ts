import type { Word } from '../../file-content.ts'
import { isUnspaced } from '../../unspaced.ts'
import { isLabelWord, legalForms } from '../lexicon/labels.ts'
import { plainWords } from '../text/plain-words.ts'

/** The start of a word up to a colon or a number. */
const beforeValue = /^(?<label>[^:\d\p{Sc}]*\p{L}[^:\d\p{Sc}]*)(?:(?<colon>:)|(?=\p{Sc}?\d))(?=.)/u

/** Where the value begins in a word such as `请求日:2026年3月31日` or `小計1,950`; 0 if the word is no such pair. */
function valueStart(text: string): number {
  const found = beforeValue.exec(text)
  if (!found) return 0
  const [label] = plainWords(found.groups!.label!)
  return found.groups!.colon || (label !== undefined && isLabelWord(label)) ? found[0].length : 0
}

/** Splits a word that is a label and its value into the two; other words stay as they are. */
export function splitUnspaced(word: Word): Word[] {
  const at = isUnspaced(word.text) ? valueStart(word.text) : 0
  if (at === 0) return [word]
  const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (isUnspaced(letter) ? 2 : 1), 0)
  const [x0, y0, x1, y1] = word.box
  const middle = x0 + ((x1 - x0) * widthOf(word.text.slice(0, at))) / widthOf(word.text)
  return [
    { ...word, text: word.text.slice(0, at), box: [x0, y0, middle, y1] },
    { ...word, text: word.text.slice(at), box: [middle, y0, x1, y1] },
  ]
}

/** Legal forms of one letter in brackets, as they are printed and as one sign. */
const bracketed = /^(?:\((?:주|유|株|有|合|資|名)\)|[㈜㈱㈲])\S|\S(?:\((?:주|유|株|有|合|資|名)\)|[㈜㈱㈲])$/u

let forms: string[] | undefined

/** Whether a word begins or ends with a legal form, as `株式会社山手商事`. */
export function hasGluedForm(text: string): boolean {
  if (!isUnspaced(text)) return false
  forms ??= legalForms().filter(isUnspaced)
  return (
    bracketed.test(text) ||
    forms.some((form) => form !== text && (text.startsWith(form) || text.endsWith(form)))
  )
}
