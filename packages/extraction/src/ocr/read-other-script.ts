import type { Letter } from './decode-steps.ts'
import type { LineWord } from './engine.ts'
import { type Language, looksLikeLatin } from './language.ts'
import type { PpOcr } from './pp-ocr.ts'
import { putNumbers } from './put-numbers.ts'
import { type ReadLine, readAgain } from './read-again.ts'
import { putLatin, putScript } from './second-opinion.ts'

/** An engine that knows nearly all letters of a line reads it, too. */
export function readInOwnLetters(whole: PpOcr['whole'], line: ReadLine): Promise<LineWord[]> {
  const readLine: PpOcr['readLine'] = async (...picture) => {
    const { letters, ...reading } = await whole.readLine(...picture)
    return { ...reading, letters: sureOfSigns(letters) }
  }
  return readAgain({ ...whole, readLine }, line, undefined)
}

/**
 * Settles what the first engine read of a line by its reading with other models of the script, and the numbers by an engine
 * that does not know its letters.
 */
export async function readOtherwise(
  ppOcr: Pick<PpOcr, 'readLine'>,
  { picture, words }: Pick<ReadLine, 'picture' | 'words'>,
  other: readonly LineWord[],
  script: Language,
): Promise<LineWord[]> {
  const reading = await ppOcr.readLine(picture)
  const settled = looksLikeLatin(script) ? putLatin(words, other, reading.letters) : putScript(words, other)
  return putNumbers(settled, reading)
}

/** A sign of currency before a digit is surely none of the letters that the other engine takes it for. */
function sureOfSigns(letters: readonly Letter[]): Letter[] {
  return letters.map((letter, i) =>
    /\p{Sc}/u.test(letter.text) && /\d/.test(letters[i + 1]?.text ?? '')
      ? { ...letter, probability: 1 }
      : letter,
  )
}
