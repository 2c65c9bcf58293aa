import type { Candidate, Kind } from '../candidates/candidate.ts'
import type { Document } from '../candidates/document.ts'
import type { Candidates } from '../candidates/find-candidates.ts'
import type { Segment } from '../layout/segment.ts'
import { describeContext } from './context.ts'
import { addPairs, type FeatureHashes, hashFeatures, type Named } from './feature.ts'
import { linkInWords } from './in-words.ts'
import { linkInstalments } from './instalments.ts'
import { linkAmounts, linkCurrencies, linkDates, linkOrder } from './links.ts'
import { linkNames } from './name-links.ts'
import { linkParties } from './party-links.ts'

/**
 * Hashes of features as signed integers, sort after sort: links to other values, labels around, form and position, words.
 * `ends` are the ends of the sorts.
 */
export type Features = { hashes: readonly number[]; ends: readonly [number, number, number, number] }

/**
 * A candidate with its own features and those of its surroundings; `around` is one object for all candidates
 * of a segment.
 */
export type Described = { candidate: Candidate; own: Features; around: Features }

/** The features of a segment's surroundings; `paired` are those that may be combined with others. */
export type Surroundings = Pick<FeatureHashes, 'paired'> & { features: Features }

export function toFeatures({ general, labels, form, words }: Omit<FeatureHashes, 'paired'>): Features {
  const toLabels = general.length + labels.length
  const toForm = toLabels + form.length
  const hashes = general.concat(labels, form, words)
  return { hashes, ends: [general.length, toLabels, toForm, hashes.length] }
}

function joined(some: readonly Named[][], others: readonly Named[][]): Named[][] {
  return some.map((names, i) => [...names, ...others[i]!])
}

function linksOf(kind: Kind, candidates: Candidates, document: Document): Named[][] {
  switch (kind) {
    case 'amount':
      return joined(linkAmounts(candidates.amount), linkInWords(candidates.amount, document))
    case 'date':
      return joined(linkDates(candidates.date), linkInstalments(candidates.date, candidates.amount))
    case 'name':
      return linkNames(candidates.name, candidates, document)
    case 'currency':
      return linkCurrencies(candidates.currency, candidates, document)
    case 'tax_id':
    case 'email':
    case 'phone':
    case 'website':
      return linkParties(candidates[kind], document.layout)
    default:
      return candidates[kind].map(() => [])
  }
}

/**
 * All candidates of a kind with their features; `around` returns the features of a segment's surroundings.
 */
export function describe(
  kind: Kind,
  candidates: Candidates,
  document: Document,
  around: (segment: Segment) => Surroundings,
): Described[] {
  const links = linksOf(kind, candidates, document)
  const orders = linkOrder(candidates[kind])
  return candidates[kind].map((candidate, i) => {
    const own = hashFeatures(describeContext(candidate), links[i]!, orders[i]!)
    const { features, paired } = around(candidate.segments[0]!)
    addPairs(own, paired, kind === 'name')
    return { candidate, own: toFeatures(own), around: features }
  })
}
