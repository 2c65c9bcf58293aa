import type { Word } from '../file-content.ts'
import type { OcrWord } from './engine.ts'

const onlyRules = /^[|_—–=~.,:;'"`´‘’“”¦\\[\](){}<>*«»-]*$/
const edgeRules = /^[|¦]+|[|¦]+$/g

/** Converts OCR words to the words of a page; specks and table rules that were read as text are left out. */
export function toWords(words: OcrWord[]): Word[] {
  return words.flatMap(({ text: raw, box, confidence }) => {
    const text = raw.replace(edgeRules, '').normalize('NFC')
    if (onlyRules.test(text) && text !== '-') return []
    return [
      { text, box, confidence, fontSize: (box[3] - box[1]) / inkEm(text), isBold: false, isVisible: true },
    ]
  })
}

/** The height of a text's ink in ems, by its ascenders and descenders. */
function inkEm(text: string): number {
  return (/[\p{Lu}\p{Nd}bdfhklt€$£()/]/u.test(text) ? 0.72 : 0.5) + (/[gjpqyç,;()/]/.test(text) ? 0.2 : 0)
}
