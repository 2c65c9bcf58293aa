import type { Candidate, Kind } from '../candidates/candidate.ts'
import type { Document } from '../candidates/document.ts'
import type { Candidates } from '../candidates/find-candidates.ts'
import type { Segment } from '../layout/segment.ts'
import { describeContext } from './context.ts'
import { type FeatureHashes, hashFeatures, hashPairs } from './feature.ts'
import { linkAmounts, linkCurrencies, linkDates, linkNames, linkOrder } from './links.ts'

/** Hashes of a candidate's features: labels and links to other values, form and place, and words. */
export type Features = { general: Uint32Array; form: Uint32Array; words: Uint32Array }

export type Described = { candidate: Candidate; features: Features }

const linksOf = (kind: Kind, candidates: Candidates, document: Document): string[][] => {
  switch (kind) {
    case 'amount':
      return linkAmounts(candidates.amount)
    case 'date':
      return linkDates(candidates.date)
    case 'name':
      return linkNames(candidates.name, candidates, document)
    case 'currency':
      return linkCurrencies(candidates.currency, candidates, document)
    default:
      return candidates[kind].map(() => [])
  }
}

const concat = (a: readonly number[], b: readonly number[], c: readonly number[] = []): Uint32Array =>
  Uint32Array.from([...a, ...b, ...c])

/** All candidates of a kind with their features; `around` tells those of a candidate's surroundings. */
export const describe = (
  kind: Kind,
  candidates: Candidates,
  document: Document,
  around: (segment: Segment) => FeatureHashes,
): Described[] => {
  const links = linksOf(kind, candidates, document)
  const orders = linkOrder(candidates[kind])
  return candidates[kind].map((candidate, i) => {
    const { general, words } = describeContext(candidate)
    const own = hashFeatures({ general: [...general, ...links[i]!, ...orders[i]!], words })
    const other = around(candidate.segments[0]!)
    const pairs = hashPairs([...own.paired, ...other.paired], kind === 'name')
    return {
      candidate,
      features: {
        general: concat(own.general, other.general, pairs),
        form: concat(own.form, other.form),
        words: concat(own.words, other.words),
      },
    }
  })
}
