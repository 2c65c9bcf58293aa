import { isLegalForm } from '../layout/legal-forms.ts'
import { oncePerSegment } from '../layout/once-per-segment.ts'
import type { Layout, Segment } from '../layout/segment.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { hashText } from '../text/hash.ts'
import { honorificStart } from '../text/honorific.ts'
import type { Named } from './feature.ts'
import { type ConceptFeatures, conceptFeatures, numbered } from './feature-names.ts'
import { wordHash, wordShapes } from './word-hashes.ts'

/** Features: those that hold in any language, hashes of the names of those that are words themselves. */
export type FeatureNames = { general: Named[]; words: number[] }

const column = 40

const names = {
  before: conceptFeatures('p'),
  beforeThat: conceptFeatures('pp'),
  first: conceptFeatures('f'),
  next: conceptFeatures('n'),
  above: conceptFeatures('a'),
  farAbove: conceptFeatures('af'),
  fartherAbove: conceptFeatures('aff'),
  aboveThat: conceptFeatures('a2'),
  below: conceptFeatures('b'),
  cellLabel: conceptFeatures('cl'),
  head: conceptFeatures('h'),
  blockHead: conceptFeatures('bh'),
  blockHeadOfSecond: conceptFeatures('bh1'),
  overBlock: conceptFeatures('bo'),
  overBlockOfFirst: conceptFeatures('bo0'),
  inBlock: conceptFeatures('bc'),
  party: conceptFeatures('party'),
  blockIndex: numbered('bi'),
  blockSize: numbered('bn'),
  gap: numbered('gap'),
  y: numbered('y'),
  x: numbered('x'),
  size: numbered('s'),
}

/** Hashes of how the names of words begin. */
const prefixes = {
  before: hashText('pw:'),
  first: hashText('fw:'),
  above: hashText('aw:'),
  below: hashText('bw:'),
}

export function addConcepts(
  features: Named[],
  { plain, marked }: ConceptFeatures,
  segment: Segment | null,
  isExactOnly = false,
): void {
  if (!segment || (isExactOnly && !segment.isLabel)) return
  const featureOf = segment.isLabel ? marked : plain
  for (const hit of segment.hits) for (const concept of hit.concepts) features.push(featureOf(concept))
}

const shapesOf = oncePerSegment(({ words }) => words.flatMap(({ text }) => wordShapes(text)))

function addWords(hashes: number[], prefix: number, segment: Segment | null, most = 5): void {
  if (!segment) return
  for (const shape of shapesOf(segment).slice(0, most)) hashes.push(wordHash(prefix, shape))
}

/** The nearest label straight above: a column's title, or a label above its value. */
function findHead(segment: Segment): Segment | null {
  let above = segment.above
  for (let i = 0; above && i < column; i++, above = above.above) if (above.isLabel) return above
  return null
}

function findFirst(segment: Segment): Segment {
  let first = segment
  while (first.left) first = first.left
  return first
}

/**
 * The label at the left of a form's cell whose value is at the right of the cell, below it: their extents do
 * not overlap.
 */
function findCellLabel(segment: Segment, { lines }: Layout): Segment | null {
  for (const line of [lines[segment.line - 1], lines[segment.line - 2]]) {
    if (line?.page !== segment.page) return null
    const before = line.segments.findLast(({ x0 }) => x0 <= segment.x1)
    if (!before || segment.y0 - before.y1 > 1.2 * segment.size) return null
    if (before.isLabel) return before
  }
  return null
}

function addBlock(general: Named[], segment: Segment): void {
  const { segments, concepts, hasAt } = segment.block
  general.push(
    names.blockIndex(Math.min(segment.blockIndex, 6)),
    names.blockSize(Math.min(segments.length, 8)),
  )
  const head = segments[0]!
  if (head !== segment) {
    addConcepts(general, names.blockHead, head)
    if (segment.blockIndex === 1) addConcepts(general, names.blockHeadOfSecond, head, true)
  }
  const over = head.above
  if (over && head.y0 - over.y1 < 2.5 * head.size) {
    addConcepts(general, names.overBlock, over)
    if (segment.blockIndex === 0) addConcepts(general, names.overBlockOfFirst, over, true)
  }
  for (const concept of concepts) general.push(names.inBlock.plain(concept))
  if (hasAt) general.push('bc:at')
}

const parties: readonly Concept[] = ['from', 'bill_to', 'ship_to', 'other_party', 'bank']
const farthestParty = 14

/** The parties that a label names. */
const partiesIn = oncePerSegment(({ hits }): readonly Concept[] =>
  hits.some(isLegalForm) ? [] : hits.flatMap((hit) => hit.concepts.filter((each) => parties.includes(each))),
)

/**
 * The nearest heading of a party (seller, buyer, …) above a segment. A company's name is no heading, whatever
 * its words mean.
 */
function findParty(start: Segment | null): { segment: Segment; concepts: readonly Concept[] } | null {
  let above = start?.above ?? null
  for (let i = 0; above && i < farthestParty; i++, above = above.above) {
    if (!above.isLabel) continue
    const concepts = partiesIn(above)
    if (concepts.length > 0) return { segment: above, concepts }
  }
  return null
}

/** Whom a form of address behind a name shows in its block. */
const addressed: readonly Concept[] = ['bill_to']

const addressedBlocks = new WeakMap<Segment['block'], boolean>()

function isAddressed({ block }: Segment): boolean {
  const known = addressedBlocks.get(block)
  if (known !== undefined) return known
  const found = block.segments.some(({ text }) => honorificStart(text) !== null)
  addressedBlocks.set(block, found)
  return found
}

/**
 * The party that a segment belongs to: by a form of address in its block, otherwise by the heading above it or above the
 * label beside it, whichever is nearer.
 */
export function partyOf(segment: Segment): readonly Concept[] {
  if (isAddressed(segment)) return addressed
  const own = findParty(segment)
  const beside = findParty(segment.left)
  const nearest = own && beside ? (beside.segment.line > own.segment.line ? beside : own) : (own ?? beside)
  return nearest?.concepts ?? []
}

function addParty(general: Named[], segment: Segment): void {
  for (const concept of partyOf(segment)) general.push(names.party.plain(concept))
}

function addLine({ general, words }: FeatureNames, segment: Segment): void {
  const { left, right } = segment
  addConcepts(general, names.before, left)
  addWords(words, prefixes.before, left)
  if (left) {
    addConcepts(general, names.beforeThat, left.left)
    const gap = (segment.x0 - left.x1) / segment.size
    general.push(names.gap(gap < 2 ? 0 : gap < 6 ? 1 : gap < 15 ? 2 : 3))
    const first = findFirst(segment)
    if (first !== left) {
      addConcepts(general, names.first, first)
      addWords(words, prefixes.first, first, 3)
    }
  } else general.push('first_on_line')
  if (right) addConcepts(general, names.next, right)
  else general.push('last_on_line')
}

function addColumn({ general, words }: FeatureNames, segment: Segment, layout: Layout): void {
  const { above, below } = segment
  if (above) {
    const gap = (segment.y0 - above.y1) / segment.size
    const near = gap < 1.3 ? names.above : gap < 4 ? names.farAbove : names.fartherAbove
    addConcepts(general, near, above)
    if (gap < 4) addWords(words, prefixes.above, above, 4)
    addConcepts(general, names.aboveThat, above.above)
  } else general.push('top_of_column')
  if (below && below.y0 - segment.y1 < 2 * segment.size) {
    addConcepts(general, names.below, below)
    addWords(words, prefixes.below, below, 3)
  }
  const cellLabel = findCellLabel(segment, layout)
  if (cellLabel && cellLabel !== above) addConcepts(general, names.cellLabel, cellLabel)
  const head = findHead(segment)
  if (head && head !== above) addConcepts(general, names.head, head)
}

function addPlace(general: Named[], segment: Segment, layout: Layout): void {
  const page = layout.pages.find(({ number }) => number === segment.page)!
  const y = segment.y0 / page.height
  const x = (segment.x0 + segment.x1) / 2 / page.width
  general.push(
    names.y(Math.floor(y * 10)),
    names.x(Math.floor(x * 5)),
    `y${Math.floor(y * 5)}x${Math.floor(x * 3)}`,
  )
  const size = segment.size / page.medianSize
  general.push(names.size(size < 0.85 ? 0 : size < 1.1 ? 1 : size < 1.4 ? 2 : size < 2 ? 3 : 4))
  if (segment.isBold) general.push('bold')
  if (segment.page > 1) general.push('later_page')
  if (segment.page === layout.pages.at(-1)!.number) general.push('last_page')
}

/** Features of a segment's surroundings and position on the page; the same for all its candidates. */
export function describeSurroundings(segment: Segment, layout: Layout): FeatureNames {
  const features: FeatureNames = { general: [], words: [] }
  addParty(features.general, segment)
  addLine(features, segment)
  addColumn(features, segment, layout)
  addBlock(features.general, segment)
  addPlace(features.general, segment, layout)
  return features
}
