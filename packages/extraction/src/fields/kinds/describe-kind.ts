import type { Candidate, Kind } from '../candidates/candidate.ts'
import { isLabelled } from '../candidates/is-labelled.ts'
import { conceptFeatures } from '../features/feature-names.ts'
import type { LayoutPage, Segment } from '../layout/segment.ts'
import { type Concept, titles } from '../lexicon/concepts.ts'
import { findLabels } from '../lexicon/labels.ts'
import { plainWords } from '../text/plain-words.ts'

const has = conceptFeatures('has')
const title = conceptFeatures('title')
const firstTitle = conceptFeatures('first')

const counted: readonly Kind[] = [
  'amount',
  'date',
  'time',
  'id',
  'tax_id',
  'iban',
  'address',
  'method',
  'terms',
]
const labelled: readonly (readonly [name: string, kind: Kind, ...concepts: Concept[]])[] = [
  ['total', 'amount', 'total', 'due'],
  ['tax', 'amount', 'tax'],
  ['subtotal', 'amount', 'subtotal', 'tax_base'],
  ['paid', 'amount', 'paid', 'cash', 'card', 'change'],
  ['invoiceNumber', 'id', 'invoice_number'],
  ['receiptNumber', 'id', 'receipt_number'],
  ['orderNumber', 'id', 'order_number'],
  ['deliveryNumber', 'id', 'delivery_number'],
  ['otherNumber', 'id', 'number', 'reference'],
  ['invoiceDate', 'date', 'invoice_date'],
  ['dueDate', 'date', 'due_date'],
  ['deliveryDate', 'date', 'delivery_date'],
]

function bucket(count: number): number {
  return count < 3 ? count : count < 6 ? 3 : count < 15 ? 4 : count < 40 ? 5 : 6
}

/** The titles of a segment, with a mark where nothing else is in it. */
function titlesOf({ hits, isLabel }: Segment, names: typeof title): string[] {
  return hits.flatMap(({ concepts }) =>
    concepts.flatMap((concept) =>
      titles.includes(concept)
        ? [names.plain(concept).name, ...(isLabel ? [names.marked(concept).name] : [])]
        : [],
    ),
  )
}

/** From so many sizes of the page's print on, a line is set as a title. */
const leastTitleSize = 1.2

/**
 * A title in large print whose number's label is a longer wording with another meaning, without that label: `Cenová nabídka č. 7`
 * is a quote, where the wording `cenová nabídka č` is a reference.
 */
function asNumbered(segment: Segment, medianSize: number): Segment {
  const { words, hits, size } = segment
  const [first] = hits
  if (!first || first.from > 0 || first.to < 2 || size < leastTitleSize * medianSize) return segment
  if (first.concepts.some((concept) => titles.includes(concept))) return segment
  const plain = plainWords(
    words
      .slice(0, first.to - 1)
      .map(({ text }) => text)
      .join(' '),
  )
  const [label] = findLabels(plain)
  return label && label.from === 0 && label.to === plain.length
    ? { ...segment, hits: [{ ...first, to: first.to - 1, concepts: label.concepts }, ...hits.slice(1)] }
    : segment
}

/** Of the segments of the first page: which title is the largest, which the uppermost, and whether another kind is named, too. */
function describeTitles(segments: readonly Segment[]): string[] {
  const titled = segments.filter((segment) => titlesOf(segment, title).length > 0)
  const [first] = titled
  if (!first) return ['untitled']
  const largest = titled.reduce((best, each) => (each.size > 1.05 * best.size ? each : best), first)
  const names = [...titlesOf(largest, title), ...titlesOf(first, firstTitle)]
  const isLargest = segments.every((each) => each.size <= 1.05 * largest.size)
  const kinds = new Set(titled.flatMap((each) => each.hits.flatMap(({ concepts }) => concepts)))
  const found = titles.filter((each) => kinds.has(each)).join('+')
  return [
    ...names,
    ...(isLargest ? names.map((name) => `largest ${name}`) : []),
    `of ${found}`,
    `of ${found} ${names[0]}`,
  ]
}

/** The words of a document in long lines, and its amounts, as shares of all its words. */
function describeText(segments: readonly Segment[], amounts: number): string[] {
  const words = segments.reduce((sum, each) => sum + each.words.length, 0)
  const inLines = segments.reduce((sum, each) => sum + (each.words.length >= 8 ? each.words.length : 0), 0)
  const known = segments.filter(({ hits }) => hits.length > 0).length
  const tenths = (part: number, of: number) => Math.floor((10 * part) / Math.max(1, of))
  return [
    `words${bucket(words / 8)}`,
    `prose${tenths(inLines, words)}`,
    `amounts${Math.min(5, Math.floor((20 * amounts) / Math.max(1, words)))}`,
    `known${tenths(known, segments.length)}`,
  ]
}

/**
 * Names of what a document has as a whole, by which invoices and receipts differ from other papers: its titles, the meanings of
 * its labels, what values they stand beside, and how much of it is text.
 */
export function describeKind(
  { pages, segments }: { pages: readonly LayoutPage[]; segments: readonly Segment[] },
  candidatesOf: (kind: Kind) => readonly Candidate[],
): string[] {
  const names = new Set<string>(['paper'])
  for (const { hits, isLabel } of segments)
    for (const { concepts } of hits)
      for (const concept of concepts) {
        names.add(has.plain(concept).name)
        if (isLabel) names.add(has.marked(concept).name)
      }
  const first = pages[0]
  const onFirst = segments.filter(({ page }) => page === first?.number)
  const sized = onFirst.map((each) => asNumbered(each, first?.medianSize ?? 0))
  for (const name of describeTitles(sized)) names.add(name)
  for (const name of describeText(segments, candidatesOf('amount').length)) names.add(name)
  for (const kind of counted) names.add(`${kind}s${bucket(candidatesOf(kind).length)}`)
  for (const [name, kind, ...concepts] of labelled) {
    if (candidatesOf(kind).some((candidate) => isLabelled(candidate, ...concepts))) names.add(`with ${name}`)
  }
  if (first) {
    const ratio = first.height / first.width
    names.add(`ratio${ratio < 1.2 ? 0 : ratio < 1.35 ? 1 : ratio < 1.5 ? 2 : ratio < 1.9 ? 3 : 4}`)
    names.add(`narrow${first.width < 320}`)
  }
  names.add(`pages${Math.min(pages.length, 3)}`)
  return [...names]
}
