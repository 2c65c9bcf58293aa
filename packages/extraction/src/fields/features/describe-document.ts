import { attempt, type Fault } from '../../fault.ts'
import type { ReadFile } from '../../file-content.ts'
import type { Kind } from '../candidates/candidate.ts'
import { type Document, readDocument } from '../candidates/document.ts'
import { type Candidates, findCandidates } from '../candidates/find-candidates.ts'
import type { Segment } from '../layout/segment.ts'
import { hashText } from '../text/hash.ts'
import { type Described, describe, type Surroundings, toFeatures } from './describe.ts'
import { hashFeatures } from './feature.ts'
import { conceptFeatures } from './feature-names.ts'
import { describeSurroundings } from './surroundings.ts'

export type DescribedDocument = {
  document: Document
  candidates: Candidates
  /** Hashed features of the document as a whole. */
  whole: readonly number[]
  /** Candidates of a kind with their features, computed on the first call. */
  of: (kind: Kind) => Described[]
}

function bucket(count: number): number {
  return count < 3 ? count : count < 6 ? 3 : count < 15 ? 4 : count < 40 ? 5 : 6
}

const found = conceptFeatures('d')
const large = conceptFeatures('large').plain

/** Whether an address begins with a likely street, so that it may be one without a postal code. */
function isPlace(traits: readonly string[]): boolean {
  return traits.includes('first_street') && (traits.includes('k_first3') || traits.includes('k_first4'))
}

/** Feature names of the whole document: kinds of words and values on its pages, and where title words are. */
function describeWhole({ layout }: Document, candidates: Candidates): string[] {
  const names = new Set<string>(['whole'])
  for (const segment of layout.segments) {
    const page = layout.pages.find(({ number }) => number === segment.page)!
    const isLarge = segment.size > 1.25 * page.medianSize
    const isTop = segment.page === 1 && segment.y0 < 0.35 * page.height
    for (const hit of segment.hits)
      for (const concept of hit.concepts) {
        names.add(found.plain(concept).name)
        if (segment.isLabel) names.add(found.marked(concept).name)
        if (isLarge) names.add(large(concept).name)
        if (concept.startsWith('title') && (isLarge || isTop))
          names.add(`top:${concept}${segment.isLabel ? '!' : ''}`)
      }
  }
  const [first] = layout.pages
  if (first) {
    const ratio = first.height / first.width
    names.add(`ratio${ratio < 1.2 ? 0 : ratio < 1.35 ? 1 : ratio < 1.5 ? 2 : ratio < 1.9 ? 3 : 4}`)
    names.add(`narrow${first.width < 320 ? 1 : 0}`)
  }
  names.add(`segments${bucket(layout.segments.length / 4)}`)
  names.add(`pages${Math.min(layout.pages.length, 3)}`)
  // Words that may be a street or a town are on any paper; with a postal code they say more of its kind.
  const { length: addressCount } = candidates.address.filter(({ traits }) => traits.includes('k_post'))
  for (const [kind, { length }] of Object.entries(candidates))
    names.add(`n_${kind}${bucket(kind === 'address' ? addressCount : length)}`)
  const placeCount = candidates.address.filter(({ traits }) => isPlace(traits)).length
  names.add(`n_place${bucket(placeCount)}`)
  return [...names]
}

function describeAround(segment: Segment, { layout }: Document): Surroundings {
  const { paired, ...hashes } = hashFeatures(describeSurroundings(segment, layout))
  return { features: toFeatures(hashes), paired }
}

/**
 * Finds a document's candidates and describes them by features. What cannot be described is recorded as a
 * fault and left out.
 */
export function describeDocument(read: ReadFile, faults: Fault[] = []): DescribedDocument {
  const document = readDocument(read, faults)
  const candidates = findCandidates(document, faults)
  const made = new Map<Kind, Described[]>()
  const surroundings = new Map<Segment, Surroundings>()
  const around = (segment: Segment): Surroundings => {
    const known = surroundings.get(segment) ?? describeAround(segment, document)
    surroundings.set(segment, known)
    return known
  }
  return {
    document,
    candidates,
    whole: attempt(
      faults,
      'features',
      () => describeWhole(document, candidates).map((name) => hashText(name) | 0),
      () => [],
    ),
    of: (kind) => {
      const known =
        made.get(kind) ??
        attempt(
          faults,
          'features',
          () => describe(kind, candidates, document, around),
          () => [],
        )
      made.set(kind, known)
      return known
    },
  }
}
