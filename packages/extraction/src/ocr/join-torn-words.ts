import type { LineWord } from './engine.ts'
import { heightOf, joinWords } from './join-words.ts'

/** Letters at the end of one word and at the start of the next by which a place is found in another reading. */
const letters = 2
/** A space that was read into a word by mistake is narrower than this, relative to the height of the letters. */
const widestTear = 0.6
/** Between capitals, which are rarely narrow, and of which abbreviations and their next words consist. */
const widestTearOfCapitals = 0.4
const areCapitals = /^\p{Lu}{2}$/u
const endsInLetter = /\p{L}$/u
const startsWithLetter = /^\p{L}/u

/** Whether another reading of a line has two words of it as one, such as `Maur itz`. */
function areOne(before: LineWord, after: LineWord, reading: string): boolean {
  return reading.includes(before.text.slice(-letters) + after.text.slice(0, letters))
}

function widestTearBetween(before: LineWord, after: LineWord): number {
  const height = Math.max(heightOf(before), heightOf(after))
  const beside = before.text.slice(-1) + after.text.slice(0, 1)
  return height * (areCapitals.test(beside) ? widestTearOfCapitals : widestTear)
}

function areTorn(before: LineWord, after: LineWord, readings: readonly string[]): boolean {
  return (
    endsInLetter.test(before.text) &&
    startsWithLetter.test(after.text) &&
    after.box.x0 - before.box.x1 < widestTearBetween(before, after) &&
    readings.every((reading) => areOne(before, after, reading))
  )
}

/** Whether a line has neighbouring words that another reading has as one. */
export function hasTornWord(words: readonly LineWord[], reading: string): boolean {
  return words.slice(1).some((word, at) => areTorn(words[at]!, word, [reading]))
}

/** Joins neighbouring words that all other readings of the line have as one. */
export function joinTornWords(words: readonly LineWord[], readings: readonly string[]): LineWord[] {
  const joined: LineWord[] = []
  for (const [at, word] of words.entries()) {
    const before = words[at - 1]
    if (before && areTorn(before, word, readings)) joined.push(joinWords([joined.pop()!, word]))
    else joined.push(word)
  }
  return joined
}
