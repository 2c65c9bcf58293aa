import type { Page, Word } from '../../file-content.ts'
import { fold } from '../text/fold.ts'

/** Shorter words often differ from other words in one letter. */
const fewestLetters = 5
/** From this length on two letters may differ. */
const longWord = 10
/** A word that was read with less certainty may be another word of the page. */
const doubtful = 0.8
/** A word that was read with at least this certainty is taken to be right. */
const clear = 0.95
const onlyLetters = /^\p{L}+$/u
const wordAlone = /^\p{L}[\p{L}\d]*$/u
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu
const betweenWords = /[.@/:_-]+/

/** The folded words that were read clearly, also those within web and mail addresses, by their length. */
function clearWordsOf(pages: readonly Page[]): Map<number, string[]> {
  const words = pages.flatMap((page) => page.words).filter(({ confidence }) => confidence >= clear)
  const folded = words
    .flatMap(({ text }) => text.split(betweenWords))
    .map((text) => fold(text.replace(edges, '')))
    .filter((text) => text.length >= fewestLetters && onlyLetters.test(text))
  return Map.groupBy(new Set(folded), ({ length }) => length)
}

/** The number of letters in which two words of equal length differ. */
function differences(a: string, b: string): number {
  return [...a].filter((letter, i) => letter !== b[i]).length
}

/** Replaces the letters of a word that another one has otherwise, keeping its case. */
function withLettersOf(text: string, other: string): string {
  const isUpper = text === text.toUpperCase()
  let at = -1
  return text.replace(/[\p{L}\p{N}]/gu, (letter) => {
    at++
    const right = other[at]!
    if (fold(letter) === right) return letter
    return isUpper || (at === 0 && /\p{Lu}/u.test(letter)) ? right.toUpperCase() : right
  })
}

function mendWord(word: Word, clearWords: ReadonlyMap<number, readonly string[]>): Word {
  if (word.confidence >= doubtful) return word
  const core = word.text.replace(edges, '')
  const folded = fold(core)
  if (folded.length < fewestLetters || !wordAlone.test(folded)) return word
  const most = folded.length >= longWord ? 2 : 1
  const near = (clearWords.get(folded.length) ?? []).filter((other) => differences(other, folded) <= most)
  // A word that was also read clearly has no difference from itself: there is nothing to correct.
  const [only] = near
  return near.length === 1 && only !== folded
    ? { ...word, text: word.text.replace(core, withLettersOf(core, only!)) }
    : word
}

/**
 * Corrects words of recognised pages that differ in a letter or two from exactly one word that was read clearly elsewhere,
 * such as a name in a logo that the web address contains. Their certainty stays what it was.
 */
export function mendByPage(pages: readonly Page[]): readonly Page[] {
  const read = pages.filter(({ source }) => source === 'ocr')
  if (read.length === 0) return pages
  const clearWords = clearWordsOf(read)
  return pages.map((page) =>
    page.source === 'ocr' ? { ...page, words: page.words.map((word) => mendWord(word, clearWords)) } : page,
  )
}
