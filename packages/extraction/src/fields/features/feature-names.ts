import { type Concept, concepts } from '../lexicon/concepts.ts'
import { oncePerText } from '../text/once-per-text.ts'
import { type Feature, featureOf } from './feature.ts'

/** Names of features by the meaning of a label: `plain` of one within other words, `marked` (`!`) of one alone. */
export type ConceptNames = Readonly<Record<'plain' | 'marked', Readonly<Record<Concept, string>>>>

function withPrefix(prefix: string): Readonly<Record<Concept, string>> {
  return Object.fromEntries(concepts.map((concept) => [concept, `${prefix}:${concept}`])) as Record<
    Concept,
    string
  >
}

/** The names with a prefix. They are made once: a string that is made anew is hashed anew wherever it is looked up. */
export function conceptNames(prefix: string): ConceptNames {
  return { plain: withPrefix(prefix), marked: withPrefix(`${prefix}!`) }
}

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

/** The features whose names are those of {@link conceptNames}. */
export function conceptFeatures(prefix: string): ConceptFeatures {
  return { plain: prefixed(`${prefix}:`), marked: prefixed(`${prefix}!:`) }
}
