import { type Candidate, wordsOf } from '../candidates/candidate.ts'
import type { Calibration } from '../ranker/ranker-weights.ts'
import { certaintyAtSides } from './cut-pages.ts'
import { supportOf } from './support.ts'

const surest = 0.999
/** A word of a value that was read with a certainty below this lowers the value's confidence. */
const clearWord = 0.98
/**
 * Recognition doubts digits and Latin letters more often than it misreads them: these powers of its certainty come true, also
 * on damaged pages (ADR 9). In other scripts it is as certain as it says.
 */
const power = { digits: 0.25, latin: 0.6 }
const otherLetters = /(?!\p{Script=Latin})\p{L}/u

/**
 * The calibrated probability, times the lowest reading certainty of the value's words, the certainty of what they mean, and
 * the certainty that nothing of them is cut off; 0 to 0.999.
 */
export function toConfidence(
  key: string,
  probability: number,
  candidate: Candidate,
  { cutPages, ...known }: Calibrated & { cutPages: ReadonlySet<number> },
): number {
  const confidence =
    calibrated(key, probability, { ...known, support: supportOf(candidate) }) *
    readingCertainty(candidate) *
    certaintyAtSides(candidate, cutPages) *
    (candidate.certainty ?? 1)
  return Number(Math.min(surest, Math.max(0, confidence)).toFixed(4))
}

/** The lowest certainty with which a word of a candidate was read, as it proved right; 1 if all are clear. */
export function readingCertainty(candidate: Candidate): number {
  const words = wordsOf(candidate)
  const certainties = words.map(({ confidence }) => (confidence > clearWord ? 1 : confidence))
  const text = words.map((word) => word.text).join(' ')
  const own = otherLetters.test(text) ? 1 : /\p{L}/u.test(text) ? power.latin : power.digits
  return Math.min(1, ...certainties) ** own
}

type Calibrated = {
  calibration: Record<string, Calibration>
  /** Whether the document is in other letters than Latin ones. */
  isOtherScript?: boolean
  /** The probability that one of the field's other values is the right one. */
  rivals?: number
  /** What the value's form says for it, in log-odds. */
  support?: number
}

/** From these log-odds on a probability is calibrated with a slope of its own. */
const knee = 4

/** What calibration multiplies by its slopes: the log-odds of a probability up to the knee, and those above it. */
export function calibrationTerms(probability: number): [below: number, above: number] {
  const p = Math.min(1 - 1e-6, Math.max(1e-6, probability))
  const logOdds = Math.log(p / (1 - p))
  return [Math.min(logOdds, knee), Math.max(0, logOdds - knee)]
}

/** Other values that are less probable together hardly count as rivals. */
const hardlyRival = 0.01

/** How much speaks for other values of a field, in log-odds from 0: a rival is more often right than an absent field. */
export function rivalry(rivals: number): number {
  return Math.log1p(rivals / hardlyRival)
}

/**
 * The ranker's probability as it proved right on documents of layouts that it was not trained on: Platt's scaling, with a
 * second slope for high log-odds, which grow faster than what is right, an offset of its own for other scripts, less for values
 * with rivals, and what the value's form says for it.
 */
export function calibrated(
  key: string,
  probability: number,
  { calibration, isOtherScript = false, rivals = 0, support = 0 }: Calibrated,
): number {
  const fit = calibration[key]
  if (!fit) return probability
  const [slope, offset, upperSlope = slope, otherScript = 0, rival = 0] = fit
  const [below, above] = calibrationTerms(probability)
  const shift = offset + (isOtherScript ? otherScript : 0) + rival * rivalry(rivals) + support
  return 1 / (1 + Math.exp(-(slope * below + upperSlope * above + shift)))
}
