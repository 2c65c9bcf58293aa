import type { Concept } from '../lexicon/concepts.ts'
import { oncePerText } from '../text/once-per-text.ts'
import { type Feature, featureOf } from './feature.ts'

const mostNames = 5_000

/** Features whose names begin alike, each made once as long as they are not too many. */
export function prefixed(prefix: string): (rest: string) => Feature {
  return oncePerText(mostNames, (rest) => featureOf(prefix + rest))
}

/** Features whose names end with a small number, each made once. */
export function numbered(prefix: string): (count: number) => Feature {
  const features: Feature[] = []
  return (count) => {
    features[count] ??= featureOf(`${prefix}${count}`)
    return features[count]
  }
}

/** Features of the meaning of a label: `plain` of one within other words, `marked` (`!`) of one alone. */
export type ConceptFeatures = Readonly<Record<'plain' | 'marked', (concept: Concept) => Feature>>

/** The features of all meanings whose names begin with a prefix and a colon. */
export function conceptFeatures(prefix: string): ConceptFeatures {
  return { plain: prefixed(`${prefix}:`), marked: prefixed(`${prefix}!:`) }
}
