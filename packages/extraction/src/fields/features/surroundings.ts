import type { Layout, Segment } from '../layout/segment.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { plainWords } from '../text/plain-words.ts'

/** Names of features: `general` for what holds in any language, `words` for the words themselves. */
export type FeatureNames = { general: string[]; words: string[] }

const column = 40

/** A word as used in a feature's name: every digit becomes 0. */
export function shape(word: string): string {
  return word.replace(/\d/g, '0')
}

export function addConcepts(
  names: string[],
  prefix: string,
  segment: Segment | null,
  isExactOnly = false,
): void {
  if (!segment || (isExactOnly && !segment.isLabel)) return
  const mark = segment.isLabel ? `${prefix}!` : prefix
  for (const hit of segment.hits) for (const concept of hit.concepts) names.push(`${mark}:${concept}`)
}

function addWords(names: string[], prefix: string, segment: Segment | null, most = 5): void {
  if (!segment) return
  let count = 0
  for (const word of segment.words)
    for (const plain of plainWords(word.text)) if (count++ < most) names.push(`${prefix}:${shape(plain)}`)
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

function addBlock(general: string[], segment: Segment): void {
  const { segments } = segment.block
  general.push(`bi${Math.min(segment.blockIndex, 6)}`, `bn${Math.min(segments.length, 8)}`)
  const head = segments[0]!
  if (head !== segment) {
    addConcepts(general, 'bh', head)
    if (segment.blockIndex === 1) addConcepts(general, 'bh1', head, true)
  }
  const over = head.above
  if (over && head.y0 - over.y1 < 2.5 * head.size) {
    addConcepts(general, 'bo', over)
    if (segment.blockIndex === 0) addConcepts(general, 'bo0', over, true)
  }
  const kinds = new Set<string>()
  for (const other of segments) {
    for (const hit of other.hits) for (const concept of hit.concepts) kinds.add(concept)
    if (other.text.includes('@')) kinds.add('at')
  }
  for (const kind of kinds) general.push(`bc:${kind}`)
}

const parties: readonly Concept[] = ['from', 'bill_to', 'ship_to', 'other_party', 'bank']
const farthestParty = 14

/**
 * The nearest heading of a party (seller, buyer, …) above a segment. A company's name is no heading, whatever
 * its words mean.
 */
function findParty(start: Segment | null): { segment: Segment; concepts: Concept[] } | null {
  let above = start?.above ?? null
  for (let i = 0; above && i < farthestParty; i++, above = above.above) {
    if (!above.isLabel || above.hits.some((hit) => hit.concepts.includes('legal_form'))) continue
    const concepts = above.hits.flatMap((hit) => hit.concepts.filter((each) => parties.includes(each)))
    if (concepts.length > 0) return { segment: above, concepts }
  }
  return null
}

/**
 * Adds the party that a segment belongs to: by the heading above it or above the label beside it, whichever
 * is nearer.
 */
function addParty(general: string[], segment: Segment): void {
  const own = findParty(segment)
  const beside = findParty(segment.left)
  const nearest = own && beside ? (beside.segment.line > own.segment.line ? beside : own) : (own ?? beside)
  for (const concept of nearest?.concepts ?? []) general.push(`party:${concept}`)
}

function addLine({ general, words }: FeatureNames, segment: Segment): void {
  const { left, right } = segment
  addConcepts(general, 'p', left)
  addWords(words, 'pw', left)
  if (left) {
    addConcepts(general, 'pp', left.left)
    const gap = (segment.x0 - left.x1) / segment.size
    general.push(`gap${gap < 2 ? 0 : gap < 6 ? 1 : gap < 15 ? 2 : 3}`)
    const first = findFirst(segment)
    if (first !== left) {
      addConcepts(general, 'f', first)
      addWords(words, 'fw', first, 3)
    }
  } else general.push('first_on_line')
  if (right) addConcepts(general, 'n', right)
  else general.push('last_on_line')
}

function addColumn({ general, words }: FeatureNames, segment: Segment, layout: Layout): void {
  const { above, below } = segment
  if (above) {
    const gap = (segment.y0 - above.y1) / segment.size
    const near = gap < 1.3 ? 'a' : gap < 4 ? 'af' : 'aff'
    addConcepts(general, near, above)
    if (gap < 4) addWords(words, 'aw', above, 4)
    addConcepts(general, 'a2', above.above)
  } else general.push('top_of_column')
  if (below && below.y0 - segment.y1 < 2 * segment.size) {
    addConcepts(general, 'b', below)
    addWords(words, 'bw', below, 3)
  }
  const cellLabel = findCellLabel(segment, layout)
  if (cellLabel && cellLabel !== above) addConcepts(general, 'cl', cellLabel)
  const head = findHead(segment)
  if (head && head !== above) addConcepts(general, 'h', head)
}

function addPlace(general: string[], segment: Segment, layout: Layout): void {
  const page = layout.pages.find(({ number }) => number === segment.page)!
  const y = segment.y0 / page.height
  const x = (segment.x0 + segment.x1) / 2 / page.width
  general.push(
    `y${Math.floor(y * 10)}`,
    `x${Math.floor(x * 5)}`,
    `y${Math.floor(y * 5)}x${Math.floor(x * 3)}`,
  )
  const size = segment.size / page.medianSize
  general.push(`s${size < 0.85 ? 0 : size < 1.1 ? 1 : size < 1.4 ? 2 : size < 2 ? 3 : 4}`)
  if (segment.isBold) general.push('bold')
  if (segment.page > 1) general.push('later_page')
  if (segment.page === layout.pages.at(-1)!.number) general.push('last_page')
}

/** Features of a segment's surroundings and position on the page; the same for all its candidates. */
export function describeSurroundings(segment: Segment, layout: Layout): FeatureNames {
  const names: FeatureNames = { general: [], words: [] }
  addParty(names.general, segment)
  addLine(names, segment)
  addColumn(names, segment, layout)
  addBlock(names.general, segment)
  addPlace(names.general, segment, layout)
  return names
}
