import type { Described } from '../fields/features/describe.ts'

/**
 * Probabilities (0 to 1) of hiding features during training, so that the model learns to work without them.
 */
export type HideOptions = {
  /** All meanings of known labels, as in an unknown language or wording. */
  labels: number
  /** All words. */
  words: number
  /** All form and position. */
  form: number
  /** A single feature. */
  feature: number
  /** All evidence for a field's absence. */
  none: number
  /** The right candidates of a field. */
  right: number
  /** A unit of the hidden layer. */
  unit: number
}

/** The features of candidates that are not hidden this time, candidate after candidate. */
export type Seen = {
  features: Uint32Array
  /** The end index of each candidate's features. */
  ends: number[]
  /** The end index of each candidate's features that hold in any layout; form, position and words follow. */
  firmEnds: number[]
  isLabelless: boolean
}

/** Selects at random which features of the candidates are seen. */
export function look(candidates: readonly Described[], hide: HideOptions, random: () => number): Seen {
  const isLabelless = random() < hide.labels
  const isFormless = random() < hide.form
  const isWordless = random() < hide.words
  const features: number[] = []
  const take = (some: readonly number[]) => {
    for (const feature of some) if (random() >= hide.feature) features.push(feature)
  }
  const ends: number[] = []
  const firmEnds: number[] = []
  for (const { own, around } of candidates) {
    for (const { hashes, ends } of [own, around]) {
      take(hashes.slice(0, ends[0]))
      if (!isLabelless) take(hashes.slice(ends[0], ends[1]))
    }
    firmEnds.push(features.length)
    for (const { hashes, ends } of [own, around]) {
      if (!isFormless) take(hashes.slice(ends[1], ends[2]))
      if (!isWordless) take(hashes.slice(ends[2], ends[3]))
    }
    ends.push(features.length)
  }
  return { features: Uint32Array.from(features), ends, firmEnds, isLabelless }
}
