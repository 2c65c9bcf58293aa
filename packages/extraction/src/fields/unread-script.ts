import type { ReadFile, Word } from '../file-content.ts'
import { isLabelWord } from './lexicon/labels.ts'
import { plainWords } from './text/plain-words.ts'

/** Capitals behind small letters and digits between letters: `BuTowa`, `npo6uBaHe` for Cyrillic, `OEZZA^ONIKH` for Greek. */
const oddWord = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{2}|\p{L}[\d^]\p{L}/u
/** Shorter words are odd, or labels, by chance. */
const fewestLetters = { odd: 4, known: 3, doubtful: 2 }
const fewestWords = 8
/** Of the words of Latin pages, also photos of receipts, at most a quarter are odd. */
const leastOdd = 0.3
/** Fewer odd words are enough where hardly any word is one of a label; Latin pages have a sixth of such words or more. */
const leastOddOfUnknown = 0.12
const mostKnown = 0.08
/** Of the words of 800 recognised Latin documents, one had so many that recognition doubts: a photo that nobody can read. */
const doubtful = 0.6
const leastDoubtful = 0.65

function lettersOf({ text }: Word): number {
  return text.replace(/\P{L}/gu, '').length
}

function shareOf(words: readonly Word[], is: (word: Word) => boolean): number {
  return words.length < fewestWords ? 0 : words.filter(is).length / words.length
}

function isKnown({ text }: Word): boolean {
  return plainWords(text).some((word) => word.length >= fewestLetters.known && isLabelWord(word))
}

/** A model of another script reads foreign letters as few of its own: Armenian has one Thai letter in three, and no language more than one in six. */
const mostOfOneLetter = 0.25
const fewestForeign = 60

function isMonotonous(words: readonly Word[]): boolean {
  const letters = words.flatMap(({ text }) => text.match(/(?!\p{Script=Latin})\p{L}/gu) ?? [])
  const counts = [...Map.groupBy(letters, (letter) => letter).values()].map(({ length }) => length)
  return letters.length >= fewestForeign && Math.max(...counts) > mostOfOneLetter * letters.length
}

/**
 * Whether pages were recognised as Latin letters, or as those of another script, although they are written in others, so that no
 * word means anything: most words are doubted, look like no word, or have one letter again and again.
 */
export function isInUnreadScript({ pages }: Pick<ReadFile, 'pages'>): boolean {
  const words = pages
    .filter(({ source }) => source === 'ocr')
    .flatMap((page) => page.words)
    .filter((word) => lettersOf(word) >= fewestLetters.doubtful)
  const long = words.filter((word) => lettersOf(word) >= fewestLetters.odd)
  const odd = shareOf(long, ({ text }) => oddWord.test(text))
  return (
    isMonotonous(words) ||
    odd >= leastOdd ||
    shareOf(words, ({ confidence }) => confidence < doubtful) >= leastDoubtful ||
    (odd >= leastOddOfUnknown && shareOf(words, isKnown) < mostKnown)
  )
}
