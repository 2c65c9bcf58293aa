import type { Described } from '../fields/features/describe.ts'

/** How often parts of a document are hidden while it is learnt from: what is left must do without. */
export type HideOptions = {
  /** All that known labels mean, as in a language or wording never seen. */
  labels: number
  /** All words. */
  words: number
  /** Form and place. */
  form: number
  /** A single feature. */
  feature: number
  /** What speaks for a field's absence. */
  none: number
  /** A unit of the hidden layer. */
  unit: number
}

/** The features of candidates that are looked at this time, one candidate's after the other's. */
export type Seen = {
  features: Uint32Array
  /** Where a candidate's features end. */
  ends: number[]
  /** Where those end that hold in any layout; form, place and words follow. */
  firmEnds: number[]
  isLabelless: boolean
}

/** Draws what is seen of candidates. */
export function look(candidates: readonly Described[], hide: HideOptions, random: () => number): Seen {
  const isLabelless = random() < hide.labels
  const isFormless = random() < hide.form
  const isWordless = random() < hide.words
  const features: number[] = []
  const take = (some: Uint32Array) => {
    for (const feature of some) if (random() >= hide.feature) features.push(feature)
  }
  const ends: number[] = []
  const firmEnds: number[] = []
  for (const { own, around } of candidates) {
    for (const { general, labels } of [own, around]) {
      take(general)
      if (!isLabelless) take(labels)
    }
    firmEnds.push(features.length)
    for (const { form, words } of [own, around]) {
      if (!isFormless) take(form)
      if (!isWordless) take(words)
    }
    ends.push(features.length)
  }
  return { features: Uint32Array.from(features), ends, firmEnds, isLabelless }
}
