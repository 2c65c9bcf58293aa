import { compose } from '../compose.ts'
import type { Word } from '../file-content.ts'
import type { OcrWord } from './engine.ts'

const onlyRules = /^[|_—–=~.,:;'"`´‘’“”¦\\[\](){}<>*«»-]*$/
const edgeRules = /^[|¦]+|[|¦]+$/g
/** A capital with an accent above it. */
const accentedCapital = /\p{Lu}[\u{300}-\u{30c}]/u

/** Converts OCR words to the words of a page; specks and table rules that were read as text are left out. */
export function toWords(words: OcrWord[]): Word[] {
  return words.flatMap(({ text: raw, box, confidence }) => {
    const text = compose(raw.replace(edgeRules, ''))
    if (onlyRules.test(text) && text !== '-') return []
    return [
      { text, box, confidence, fontSize: (box[3] - box[1]) / inkEm(text), isBold: false, isVisible: true },
    ]
  })
}

/** Letters that fill the height of a line, of Chinese, Japanese and Korean, and how much of an em their ink is. */
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const eastAsianInkEm = 0.88

/** The height of a text's ink in ems, by its ascenders, the accents of its capitals, and its descenders. */
function inkEm(text: string): number {
  if (eastAsian.test(text)) return eastAsianInkEm
  return (
    (/[\p{Lu}\p{Nd}bdfhklt€$£()/]/u.test(text) ? 0.72 : 0.5) +
    (accentedCapital.test(text.normalize('NFD')) ? 0.2 : 0) +
    (/[gjpqyç,;()/]/.test(text) ? 0.2 : 0)
  )
}
