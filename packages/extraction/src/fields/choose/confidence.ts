import { type Candidate, wordsOf } from '../candidates/candidate.ts'
import type { RankerModel } from '../ranker/ranker-weights.ts'

const surest = 0.999
/** A word of a value that was read with a certainty below this lowers the value's confidence. */
const clearWord = 0.98

/**
 * The calibrated probability, times the lowest reading certainty of the value's words and the certainty of what
 * they mean; 0 to 0.999.
 */
export function toConfidence(
  key: string,
  probability: number,
  candidate: Candidate,
  model: RankerModel,
): number {
  const confidence =
    calibrated(key, probability, model) * readingCertainty(candidate) * (candidate.certainty ?? 1)
  return Number(Math.min(surest, Math.max(0, confidence)).toFixed(4))
}

/** The lowest certainty with which a word of a candidate was read; 1 if all are clear. */
export function readingCertainty(candidate: Candidate): number {
  const certainties = wordsOf(candidate).map(({ confidence }) => (confidence > clearWord ? 1 : confidence))
  return Math.min(1, ...certainties)
}

/** The ranker's probability as it proved right on documents of layouts that it was not trained on. */
export function calibrated(
  key: string,
  probability: number,
  { calibration }: Pick<RankerModel, 'calibration'>,
): number {
  const fit = calibration[key]
  if (!fit) return probability
  const p = Math.min(1 - 1e-6, Math.max(1e-6, probability))
  return 1 / (1 + Math.exp(-(fit[0] * Math.log(p / (1 - p)) + fit[1])))
}
