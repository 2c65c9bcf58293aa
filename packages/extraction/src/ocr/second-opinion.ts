import { twinLetters } from '../twin-letters.ts'
import type { Letter } from './decode-steps.ts'
import type { LineWord } from './engine.ts'
import { covers, type Found, putInPlace } from './put-in-place.ts'

/** Words of another script are replaced by Latin ones only if they are read with less certainty than this. */
const sure = 0.85
/** A Latin word that is read with less certainty on a page of another script may be one of that script. */
const sureOfLatin = 0.9
/** Capitals that Greek or Cyrillic have, too: a word of these alone may be in any of the scripts. */
const inSeveralScripts = /^[ABCEHIKMNOPTXYZ\P{L}]+$/u
const latinTwins = new Map(
  Object.values(twinLetters).flatMap(({ latin, other }) =>
    [...other.toUpperCase()].map((letter, i) => [letter, latin[i]!.toUpperCase()] as const),
  ),
)
const latin = /\p{Script=Latin}/u

/**
 * Puts Latin words and numbers in the place of doubtful ones in a script that looks like Latin, whose model reads them in its
 * own letters: those that both readers of Latin letters agree on.
 */
export function putLatin(
  words: readonly LineWord[],
  inLatin: readonly LineWord[],
  letters: readonly Letter[],
): LineWord[] {
  const text = letters.map((letter) => letter.text).join('')
  const isAgreed = (word: LineWord) =>
    text.includes(word.text) && (/\p{Nd}/u.test(word.text) || !inSeveralScripts.test(word.text))
  return put(
    words,
    inLatin.filter(isAgreed),
    (word, found) => word.confidence < sure && inLatinLetters(word.text) !== found.text,
  )
}

/** A word with the Latin letters that its own look like, by which it is no other reading. */
function inLatinLetters(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => latinTwins.get(letter) ?? letter)
}

/** Puts words that were read with the models of a script alone in the place of Latin ones that were less surely read. */
export function putScript(words: readonly LineWord[], inScript: readonly LineWord[]): LineWord[] {
  const own = inScript.filter(({ text }) => /\p{L}/u.test(text) && !latin.test(text))
  return put(words, own, isUnsureLatin)
}

/** Whether a word on a page of another script may have been read in wrong letters. */
export function isUnsureLatin({ text, confidence }: Pick<LineWord, 'text' | 'confidence'>): boolean {
  return latin.test(text) && confidence < sureOfLatin
}

function put(
  words: readonly LineWord[],
  others: readonly LineWord[],
  mayReplace: (word: LineWord, found: Found) => boolean,
): LineWord[] {
  return others
    .map(({ text, confidence, box }): Found => ({ text, confidence, x0: box.x0, x1: box.x1 }))
    .reduce<LineWord[]>(
      (placed, found) => (covers(found, placed) ? putInPlace(placed, found, mayReplace) : placed),
      [...words],
    )
}
