import { type Concept, concepts } from '../lexicon/concepts.ts'
import { oncePerText } from '../text/once-per-text.ts'

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

/** Names that begin alike, each made once as long as they are not too many. */
export function prefixed(prefix: string): (rest: string) => string {
  return oncePerText(mostNames, (rest) => prefix + rest)
}

/** Names that end with a small number, each made once. */
export function numbered(prefix: string): (count: number) => string {
  const names: string[] = []
  return (count) => {
    names[count] ??= `${prefix}${count}`
    return names[count]
  }
}
