import { certainty, lettersRead } from './certainty.ts'
import type { LineWord } from './engine.ts'
import { type Language, type Script, scripts, scriptsLikeLatin } from './language.ts'

/**
 * Words in letters that the model of the first reading does not know are read with less certainty than this, and those that
 * it knows with more, unless they can hardly be read: 0.03 to 0.39 and 0.67 to 0.89 on clean pages of 25 languages, 0.44 to
 * 0.92 on faint receipts in Latin letters.
 */
const foreign = 0.45
/**
 * Capitals of scripts whose letters look like Latin ones are read with up to this certainty, as 0.52 on a Greek invoice. Latin
 * letters are read so where they can hardly be read.
 */
const doubted = 0.62
/** By how much the model of such a script must be surer of them. */
const surerBy = 0.15
/**
 * The least certainty of the model of the right script: 0.68 to 0.97 on 30 pages, and up to 0.56 in wrong scripts. The Thai
 * model takes Armenian letters for its own with 0.68.
 */
const legible = 0.65
/** The number of lines that every script is tried on. */
const fewLines = 5
/** Lines read with less certainty than this are in other letters on a page that also has lines that were read. */
const unread = 0.35
const fewestUnread = 3
const fewestLetters = 6
/** Few lines may be scribble or a stamp, of which another model is sure of some letters: it must be surer, and read so many of all. */
const surelyLegible = 0.75
const fewestRead = 1 / 3

type Reading = { language: Language; words: LineWord[] }
type Read = (lines: readonly number[], language: Language) => Promise<LineWord[][]>

function textsOf(words: readonly LineWord[]): LineWord[] {
  const countOf = (text: string, kind: RegExp) => text.match(kind)?.length ?? 0
  return words.filter(({ text }) => countOf(text, /\p{L}/gu) > countOf(text, /\p{N}/gu))
}

/** The certainty of the words that are not numbers, which look alike in most scripts; 1 if there are none. */
function certaintyOfText(words: readonly LineWord[]): number {
  return certainty(textsOf(words))
}

/** The share of all signs that are letters of words and rightly read, by certainty: models of other scripts read few words. */
function shareOfText(words: readonly LineWord[]): number {
  const signs = words.reduce((sum, { text }) => sum + text.length, 0)
  return signs === 0 ? 0 : lettersRead(textsOf(words)) / signs
}

function lengthOfText(words: readonly LineWord[]): number {
  return textsOf(words).reduce((sum, { text }) => sum + text.length, 0)
}

function isUnread(words: readonly LineWord[]): boolean {
  return lengthOfText(words) >= fewestLetters && certaintyOfText(words) < unread
}

/**
 * Finds the language of lines that are written in letters that the model of the first reading does not know; null if it
 * knows them, or if no model reads the lines. On a page in two scripts it is that of the lines that were not read. `read`
 * reads some of the lines, by their index, with the model of a language.
 */
export async function findScript(first: readonly LineWord[][], read: Read): Promise<Language | null> {
  const all = [...first.keys()]
  const sureness = certaintyOfText(first.flat())
  const languageOf = async (
    lines: readonly number[],
    among: readonly Script[],
    isLegible: (words: readonly LineWord[]) => boolean,
  ) => {
    const own = await readByScripts(first, lines, among, read)
    return own && isLegible(own.words) ? own.language : null
  }
  if (sureness < foreign) return languageOf(all, scripts, (words) => certaintyOfText(words) >= legible)
  const unreadLines = all.filter((at) => isUnread(first[at]!))
  if (unreadLines.length >= fewestUnread) {
    const length = lengthOfText(unreadLines.flatMap((at) => first[at]!))
    return languageOf(
      unreadLines,
      scripts,
      (words) => certaintyOfText(words) >= surelyLegible && lengthOfText(words) >= fewestRead * length,
    )
  }
  if (sureness >= doubted) return null
  const least = Math.max(surelyLegible, sureness + surerBy)
  return languageOf(all, scriptsLikeLatin, (words) => certaintyOfText(words) >= least)
}

/** Reads lines with the models of the script that reads the least sure of them best; null if none reads these. */
async function readByScripts(
  first: readonly LineWord[][],
  lines: readonly number[],
  among: readonly Script[],
  read: Read,
): Promise<Reading | null> {
  const leastSure = lines
    .toSorted((a, b) => certaintyOfText(first[a]!) - certaintyOfText(first[b]!))
    .slice(0, fewLines)
  const bestOf = async (
    lines: readonly number[],
    models: readonly Language[],
    rate: (words: readonly LineWord[]) => number,
  ) => {
    const readings: Reading[] = []
    for (const language of models) readings.push({ language, words: (await read(lines, language)).flat() })
    return readings.reduce((best, each) => (rate(each.words) > rate(best.words) ? each : best))
  }
  const script = await bestOf(
    leastSure,
    among.map(([model]) => model),
    shareOfText,
  )
  if (certaintyOfText(script.words) < foreign) return null
  return bestOf(lines, among.find(([model]) => model === script.language)!, certaintyOfText)
}
