import type { Candidate, Kind } from '../candidates/candidate.ts'
import { isLegalForm } from '../layout/legal-forms.ts'
import type { Hit } from '../layout/segment.ts'
import { hashText } from '../text/hash.ts'
import { plainWords } from '../text/plain-words.ts'
import type { Named } from './feature.ts'
import { conceptFeatures, prefixed } from './feature-names.ts'
import { addConcepts, type FeatureNames } from './surroundings.ts'
import { wordHash, wordShapes } from './word-hashes.ts'

const left = conceptFeatures('l').plain
/** By the distance in words. */
const leftAt = [0, 1, 2, 3].map((distance) => conceptFeatures(`l${distance}`).plain)
const farthest = leftAt.length - 1
/** Of the words on the left, so many are features. */
const mostWords = 4
const leftOfThat = conceptFeatures('ll').plain
const right = conceptFeatures('r').plain
const own = conceptFeatures('o').plain
const ownFirst = conceptFeatures('o0').plain
const aligned = conceptFeatures('aa')
const traitFeature = prefixed('t:')

/** Hashes of how the names of words begin. */
const prefixes = {
  left: hashText('lw:'),
  nearest: hashText('lw0:'),
  nearestTwo: hashText('lw2:'),
  right: hashText('rw:'),
}

/**
 * Adds the labels to the left in the same segment, or in the same word (`COO:000221702`): the nearest one with its
 * distance in words, and the one before it.
 */
function addLeft(features: FeatureNames, { segments, from, traits }: Candidate): void {
  const segment = segments[0]!
  const isStuck = traits.includes('stuck')
  let nearest: Hit | undefined
  let beforeThat: Hit | undefined
  for (const hit of segment.hits)
    if (hit.from < from || (isStuck && hit.from === from)) {
      beforeThat = nearest
      nearest = hit
    }
  if (nearest) {
    let distance = 0
    for (let at = nearest.to; at < from && distance < farthest; at++)
      if (plainWords(segment.words[at]!.text).length > 0) distance++
    for (const concept of nearest.concepts) {
      features.general.push(left(concept))
      features.general.push(leftAt[distance]!(concept))
    }
    for (const concept of beforeThat?.concepts ?? []) features.general.push(leftOfThat(concept))
  }
  let last: string | undefined
  let second: string | undefined
  for (let at = Math.max(0, from - mostWords); at < from; at++)
    for (const word of wordShapes(segment.words[at]!.text)) {
      features.words.push(wordHash(prefixes.left, word))
      second = last
      last = word
    }
  if (last !== undefined) features.words.push(wordHash(prefixes.nearest, last))
  if (second !== undefined) features.words.push(wordHash(prefixes.nearestTwo, `${second}_${last}`))
  features.general.push(from === 0 ? 'starts' : 'inside')
}

function addRight(features: FeatureNames, { segments, to }: Candidate): void {
  const segment = segments[0]!
  for (const hit of segment.hits)
    if (hit.from >= to) for (const concept of hit.concepts) features.general.push(right(concept))
  const after = segment.words[to]
  for (const word of after ? wordShapes(after.text) : []) features.words.push(wordHash(prefixes.right, word))
  if (!after) features.general.push('ends')
}

/** Adds the meanings of the candidate's own words. */
function addOwn(general: Named[], { segments, from, to }: Candidate): void {
  let labelled = 0
  for (const hit of segments[0]!.hits) {
    if (hit.from < from || hit.to > to) continue
    // A legal form (Ltd, GmbH) is part of a company's name.
    if (!isLegalForm(hit)) labelled += hit.to - hit.from
    for (const concept of hit.concepts) general.push((hit.from === from ? ownFirst : own)(concept))
  }
  const share = labelled / Math.max(1, to - from)
  general.push(
    share >= 0.99 ? 'all_label' : share >= 0.5 ? 'half_label' : labelled > 0 ? 'some_label' : 'no_label',
  )
}

const textKinds: readonly Kind[] = ['name', 'address', 'terms', 'method']

/** Adds the label above whose left edge is the candidate's. */
function addAligned(general: Named[], { segments: [segment], from }: Candidate): void {
  const { above, x0, size } = segment!
  if (from === 0 && above?.isLabel && Math.abs(above.x0 - x0) < size) addConcepts(general, aligned, above)
}

/** The features of a candidate's form and of the words beside it in its own segment. */
export function describeContext(candidate: Candidate): FeatureNames {
  const features: FeatureNames = { general: candidate.traits.map(traitFeature), words: [] }
  if (textKinds.includes(candidate.kind)) addOwn(features.general, candidate)
  addLeft(features, candidate)
  addRight(features, candidate)
  addAligned(features.general, candidate)
  return features
}
