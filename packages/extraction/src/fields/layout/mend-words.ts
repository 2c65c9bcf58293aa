import type { Word } from '../../model.ts'
import { lexicons } from '../lexicon/labels.ts'
import { plainWords } from '../text/plain-words.ts'

const fewestLetters = 6
/** Longer ones are words, of which others differ in one letter, too. */
const longestWord = 4

let endings: string[][] | undefined

/** Company endings of abbreviations, with letters enough to be known again when one is read wrongly. */
const longEndings = (): string[][] => {
  endings ??= Object.values(lexicons)
    .flatMap(({ labels }) => (labels.legal_form ?? '').split('|'))
    .map((phrase) => [...plainWords(phrase)])
    .filter(
      (words) => words.join('').length >= fewestLetters && words.every((word) => word.length <= longestWord),
    )
  return endings
}

/** Where two words of the same length differ; null if in more than one letter. */
const onlyDifference = (a: string, b: string): number | null => {
  if (a.length !== b.length) return null
  const at = [...a].findIndex((letter, i) => letter !== b[i])
  return a.slice(at + 1) === b.slice(at + 1) ? at : null
}

/** The word with the n-th of its letters and digits put right, in the case of the others. */
const withLetter = (text: string, index: number, letter: string): string => {
  let at = -1
  const isUpper = text === text.toUpperCase()
  return text.replace(/[\p{L}\p{N}]/gu, (old) => {
    at++
    if (at !== index) return old
    return isUpper || (index === 0 && /\p{Lu}/u.test(old)) ? letter.toUpperCase() : letter
  })
}

/** `SON BHD`, `Sdn Ehd`: an ending with one letter read wrongly. */
const mendEnding = (words: readonly Word[], from: number): Word[] | null => {
  for (const ending of longEndings()) {
    const part = words.slice(from, from + ending.length)
    const plain = part.map(({ text }) => plainWords(text))
    if (part.length < ending.length || plain.some((list) => list.length !== 1)) continue
    const differences = plain.map(([word], i) =>
      word === ending[i] ? -1 : onlyDifference(word!, ending[i]!),
    )
    const wrong = differences.filter((at) => at !== -1)
    if (wrong.length !== 1 || wrong[0] === null) continue
    return part.map((word, i) => {
      const at = differences[i]!
      return at === -1 ? word : { ...word, text: withLetter(word.text, at, ending[i]![at]!) }
    })
  }
  return null
}

/** A digit among capital letters, `1DEA`, `HAI-0`, stands for the letter that looks like it. */
const mendCapitals = (text: string): string =>
  /^[\p{Lu}\-.&']*[01][\p{Lu}\-.&']*$/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 3
    ? text.replace('0', 'O').replace('1', 'I')
    : text

/** Words as recognition most likely should have read them; boxes and all else stay. */
export const mendWords = (words: readonly Word[]): Word[] => {
  const mended = words.map((word) => ({ ...word, text: mendCapitals(word.text) }))
  for (let from = 0; from < mended.length; from++) {
    const ending = mendEnding(mended, from)
    if (ending) mended.splice(from, ending.length, ...ending)
  }
  return mended
}
