import type { Word } from '../../file-content.ts'
import { isUnspaced } from '../../unspaced.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { findLabels, isLabelWord, legalForms } from '../lexicon/labels.ts'
import { plainWords } from '../text/plain-words.ts'

/** The start of a word up to a colon or a number. */
const beforeValue = /^(?=[^:\d\p{L}\p{Sc}]*\p{L})(?<label>[^:\d\p{Sc}]+)(?:(?<colon>:)|(?=\p{Sc}?\d))(?=.)/u

/** Where the value begins in a word such as `请求日:2026年3月31日` or `小計1,950`; 0 if the word is no such pair. */
function valueStart(text: string): number {
  const found = beforeValue.exec(text)
  if (!found) return partyStart(text)
  const [label] = plainWords(found.groups!.label!)
  return found.groups!.colon || (label !== undefined && isLabelWord(label))
    ? found[0].length
    : partyStart(text)
}

const ofParty: readonly Concept[] = ['party_name', 'bill_to', 'from']
/** The start of an address in Japan, China, Taiwan, Korea and Thailand. */
const region =
  /^(?:〒|\p{Script=Han}{2,3}[都道府県省市]|\p{Script=Hangul}{1,5}[시도](?:$|\p{Script=Hangul}+[시군구])|ตำบล|แขวง|ถนน)/u
const fewestOfName = 3
/** No label has more characters; without a limit, the time for a long word would grow with its square. */
const longestLabel = 40
/** A mark or a vowel that belongs to the letter before it. */
const goesOn = /^[\p{M}ะาำ]/u

/** Where a firm's name or an address begins behind its label: `客户名称福隆旅行社有限公司`, `住所東京都港区芝`. */
function partyStart(text: string): number {
  for (let at = Math.min(text.length - fewestOfName, longestLabel); at > 1; at--) {
    const value = text.slice(at)
    const isAddress = region.test(value)
    if (goesOn.test(value) || !(isAddress || hasGluedForm(value))) continue
    const label = wholeLabel(text.slice(0, at))
    if (label.some((each) => (isAddress && each === 'party_address') || ofParty.includes(each))) return at
  }
  return 0
}

/** What a text means that is a label as a whole. */
function wholeLabel(text: string): readonly Concept[] {
  const plain = plainWords(text)
  const [label] = findLabels(plain)
  return label?.to === plain.length ? label.concepts : []
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

/** Words for terms within a word: within or after days, at the end of the next month, or until a date; no day of a date. */
const days =
  /(?<![月월]|\d)\d{1,3} ?(?:[日天]以?[内內]|[日天][后後]|일(?:이내|후))|月[结結]\d|月末締|翌月末|翌々月|익월말|(?:までに?|前)[おご]?(?:振り?込|支払|付[清款])/u

/** Whether terms of payment are within a word, as in `收到发票后30天内付款`. */
export function hasGluedDays(text: string): boolean {
  return isUnspaced(text) && days.test(text)
}
