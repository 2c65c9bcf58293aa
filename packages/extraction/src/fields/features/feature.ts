import { hashText } from '../text/hash.ts'
import type { FeatureNames } from './surroundings.ts'

/** Where a candidate is and what it looks like: other layouts differ in this more than in what labels say. */
const isForm =
  /^(?:[xysn]?\d|y\dx\d|b[in]\d|gap\d|t:(?:digits|length|shape|words|lines)|line\d|nth|of\d|bold|later_page|last_page|(?:first|last)_on_line|top_of_column|starts|inside$|ends|bc:|x\d|y\d|s\d)/

/** What labels around a candidate mean: in a language or wording that is not known, nothing. */
const isLabel = /^(?:l\d?|ll|r|pp?|f|n|a|aff?|aa|a2|b|h|cl|b[ho]\d?|party|o0?)!?:/

/** Features that mean more together than apart: each of the first with each of the second. */
const pairings: readonly { isOfNames: boolean; first: RegExp; second: RegExp }[] = [
  {
    isOfNames: false,
    first: /^(?:l0|p!|aa!|f!|cl!):/,
    second:
      /^(?:max|sum|base|tax|taxed|part|left_over|before_paid|rounded|to_round|settled|column_sum|earliest|latest|nth0|t:percent|t:range_start|bold)$/,
  },
  // A name's cut together with what stands before it, over it and in it.
  {
    isOfNames: true,
    first:
      /^t:(?:whole|dash|comma|bracket|last_bracket|to_ending|to_number|(?:labelled|after_label)(?:_cut)?|two_lines|three_lines)$/,
    second:
      /^(?:l0|p!|party|aa!|o0):|^(?:legal_end|in_web|all_label|half_label|t:apart|t:close|t:other_print|t:same_print)$/,
  },
  { isOfNames: true, first: /^party:/, second: /^(?:p!|l0):/ },
]

/** What a feature's name alone tells: its hash, its sort, and of which pairings it is the first or the second. */
type Feature = {
  name: string
  hash: number
  sort: 'general' | 'labels' | 'form'
  firstOf: readonly boolean[]
  secondOf: readonly boolean[]
}

const known = new Map<string, Feature>()
const mostKnown = 20_000

function featureOf(name: string): Feature {
  const found = known.get(name)
  if (found) return found
  const feature: Feature = {
    name,
    hash: hashText(name),
    sort: isForm.test(name) ? 'form' : isLabel.test(name) ? 'labels' : 'general',
    firstOf: pairings.map(({ first }) => first.test(name)),
    secondOf: pairings.map(({ second }) => second.test(name)),
  }
  if (known.size >= mostKnown) known.clear()
  known.set(name, feature)
  return feature
}

/** Hashes of features by their sort, each once, and those that may be of a pair. */
export type FeatureHashes = {
  general: number[]
  labels: number[]
  form: number[]
  words: number[]
  paired: Feature[]
}

export function hashFeatures({ general, words }: FeatureNames): FeatureHashes {
  const hashes: FeatureHashes = { general: [], labels: [], form: [], words: [], paired: [] }
  for (const name of new Set(general)) {
    const feature = featureOf(name)
    hashes[feature.sort].push(feature.hash)
    if (feature.firstOf.includes(true) || feature.secondOf.includes(true)) hashes.paired.push(feature)
  }
  for (const word of new Set(words)) hashes.words.push(hashText(word))
  return hashes
}

/** Hashes of `first&second`. */
export function hashPairs(
  features: readonly Feature[],
  isOfNames: boolean,
): Pick<FeatureHashes, 'general' | 'labels'> {
  const hashes: Pick<FeatureHashes, 'general' | 'labels'> = { general: [], labels: [] }
  for (const [i, pairing] of pairings.entries()) {
    if (pairing.isOfNames !== isOfNames) continue
    for (const first of features)
      if (first.firstOf[i])
        for (const second of features)
          if (second.secondOf[i]) {
            const isOfLabel = first.sort === 'labels' || second.sort === 'labels'
            const hash = hashText(second.name, hashText('&', first.hash))
            hashes[isOfLabel ? 'labels' : 'general'].push(hash)
          }
  }
  return hashes
}
