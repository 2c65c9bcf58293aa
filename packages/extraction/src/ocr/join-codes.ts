import type { LineWord } from './engine.ts'
import { heightOf, joinWords } from './join-words.ts'

/** Groups of capitals and digits with hyphens or slashes between them; the first group contains a digit. */
const code = /^[(<[]?(?=\p{Lu}*\d)[\p{Lu}\d]+(?:[-/][\p{Lu}\d]+)+[)>\].,:]?$/u
const partOfCode = /^[\p{Lu}\d/-]+[)>\].,:]?$/u
const blankBesideNoSign = /[\p{Lu}\d] [\p{Lu}\d]/u
const signBetweenBlanks = / [-/] /
const oneSignAgainAndAgain = /^[^-/]+([-/])[^-/]+(?:\1[^-/]+)+$/
/**
 * A space that was read into a code by mistake is narrower than this, relative to the height of the letters.
 */
const widestBlank = 0.6

/**
 * Joins the words of a line that are one code, such as `20-117 -W`, where the other engine reads it without
 * spaces. Not joined: a single sign with spaces on both sides, or a sign between two codes; ranges are
 * written so.
 */
export function joinCodes(words: LineWord[], otherText: string): LineWord[] {
  const joined: LineWord[] = []
  for (let start = 0; start < words.length; ) {
    const end = findEnd(words, start, otherText)
    joined.push(joinWords(words.slice(start, end)))
    start = end
  }
  return joined
}

/** The end index of the code that starts at a word; of the word itself where no code starts. */
function findEnd(words: LineWord[], start: number, otherText: string): number {
  let end = start + 1
  while (end < words.length && partOfCode.test(words[end]!.text) && areClose(words[end - 1]!, words[end]!))
    end++
  while (end > start + 1 && !areCode(words.slice(start, end), otherText)) end--
  return end
}

function areClose(before: LineWord, after: LineWord): boolean {
  return after.box.x0 - before.box.x1 <= widestBlank * Math.max(heightOf(before), heightOf(after))
}

function areCode(words: LineWord[], otherText: string): boolean {
  const text = words.map((word) => word.text).join('')
  const spaced = words.map((word) => word.text).join(' ')
  if (!code.test(text) || !otherText.includes(text) || blankBesideNoSign.test(spaced)) return false
  const parts = spaced.split(signBetweenBlanks)
  const whole = parts.filter((part) => /[-/]/.test(part)).length
  return parts.length === 1 || (whole < 2 && oneSignAgainAndAgain.test(text))
}
