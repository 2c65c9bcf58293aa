import { hashText } from '../text/hash.ts'
import { oncePerText } from '../text/once-per-text.ts'

/** Features of position and form: these vary between layouts more than the meaning of labels does. */
const isForm =
  /^(?:[xysn]?\d|y\dx\d|b[in]\d|gap\d|t:(?:digits|length|shape|words|lines)|line\d|nth|size_rank|of\d|bold|later_page|last_page|(?:first|last)_on_line|top_of_column|starts|inside$|ends|bc:|x\d|y\d|s\d)/

/** Features of the meaning of labels around a candidate; absent where the language or wording is unknown. */
const isLabel = /^(?:l\d?|ll|r|pp?|f|n|a|aff?|aa|a2|b|h|cl|b[ho]\d?|party|o0?)!?:/

/** Features that mean more together than alone: each `first` is combined with each `second`. */
const pairings: readonly { isOfNames: boolean; first: RegExp; second: RegExp }[] = [
  {
    isOfNames: false,
    first: /^(?:l0|p!|aa!|f!|cl!):/,
    second:
      /^(?:max|sum|base|tax|taxed|part|left_over|before_paid|rounded|to_round|settled|column_sum|earliest|latest|nth0|t:percent|t:range_start|bold)$/,
  },
  // How a name was cut out, combined with what is before it, above it and in it.
  {
    isOfNames: true,
    first:
      /^t:(?:whole|dash|comma|bracket|slash|hash|last_bracket|to_ending|to_number|(?:labelled|after_label)(?:_cut)?|(?:labelled_)?two_lines|three_lines|between_labels|after_labels)$/,
    second:
      /^(?:l0|p!|party|aa!|o0):|^(?:legal_end|in_web|all_label|half_label|t:apart|t:close|t:other_print|t:same_print|nb_ending|nb_number|nb_code|colon_after|post_[12]|web_start|t:then_\w+)$/,
  },
  { isOfNames: true, first: /^party:/, second: /^(?:p!|l0):/ },
]

/**
 * What is derived from a feature's name alone: its hash, its sort, and in which pairings it is first or
 * second.
 */
export type Feature = {
  name: string
  /** As a signed integer, which lists hold as it is. */
  hash: number
  sort: 'general' | 'labels' | 'form'
  firstOf: readonly boolean[]
  secondOf: readonly boolean[]
  isPaired: boolean
}

const mostKnown = 20_000

export const featureOf = oncePerText(mostKnown, (name): Feature => {
  const firstOf = pairings.map(({ first }) => first.test(name))
  const secondOf = pairings.map(({ second }) => second.test(name))
  return {
    name,
    hash: hashText(name) | 0,
    sort: isForm.test(name) ? 'form' : isLabel.test(name) ? 'labels' : 'general',
    firstOf,
    secondOf,
    isPaired: firstOf.includes(true) || secondOf.includes(true),
  }
})

/** A feature, or the name of one that is found rarely enough to be looked up each time. */
export type Named = Feature | string

/** The feature that is named. */
export function toFeature(named: Named): Feature {
  return typeof named === 'string' ? featureOf(named) : named
}

/** Features: those that hold in any language, hashes of the names of those that are words themselves. */
export type FeatureNames = { general: Named[]; words: number[] }

/** Hashes of features by sort, each once, and the features that may be combined. */
export type FeatureHashes = {
  general: number[]
  labels: number[]
  form: number[]
  words: number[]
  paired: Feature[]
}

/** Lists of so few are searched faster than a set of them is made. */
const mostSearched = 64

function addOnce(hashes: number[], hash: number): boolean {
  if (hashes.includes(hash)) return false
  hashes.push(hash)
  return true
}

/** Hashes features; `more` are lists of further general ones. */
export function hashFeatures(
  { general, words }: FeatureNames,
  ...more: readonly (readonly Named[])[]
): FeatureHashes {
  const hashes: FeatureHashes = { general: [], labels: [], form: [], words: [], paired: [] }
  for (const names of [general, ...more])
    for (const named of names) {
      const feature = toFeature(named)
      if (addOnce(hashes[feature.sort], feature.hash) && feature.isPaired) hashes.paired.push(feature)
    }
  for (const hash of words.length > mostSearched ? new Set(words) : words) addOnce(hashes.words, hash)
  return hashes
}

/** Adds hashes of the combinations `first&second` of a candidate's own features and those `around` it. */
export function addPairs(hashes: FeatureHashes, around: readonly Feature[], isOfNames: boolean): void {
  const features = hashes.paired.concat(around)
  for (const [i, pairing] of pairings.entries()) {
    if (pairing.isOfNames !== isOfNames) continue
    for (const first of features) {
      if (!first.firstOf[i]) continue
      const start = hashText('&', first.hash)
      for (const second of features) {
        if (!second.secondOf[i]) continue
        const isOfLabel = first.sort === 'labels' || second.sort === 'labels'
        hashes[isOfLabel ? 'labels' : 'general'].push(hashText(second.name, start) | 0)
      }
    }
  }
}
