import type { Line, Segment } from '../layout/segment.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { thresholds } from './thresholds.ts'

const totals: Concept[] = [
  'subtotal',
  'total',
  'tax',
  'due',
  'paid',
  'tax_base',
  'rounding',
  'carried',
  'tip',
  'cash',
  'card',
  'change',
]

const ofItems: readonly Concept[] = ['col_unit_price', 'col_discount', 'col_quantity', 'col_unit']

/** Whether a label means one of these concepts and is not about a single item. */
function means(concepts: readonly Concept[], of: readonly Concept[]): boolean {
  return (
    concepts.some((concept) => of.includes(concept)) && !concepts.some((concept) => ofItems.includes(concept))
  )
}

function isTotal(segment: Segment): boolean {
  return segment.hits.some((hit) => means(hit.concepts, totals))
}

/** Whether a text is mostly the label of a sum. */
function isTotalLabel({ hits, words }: Segment, of: readonly Concept[]): boolean {
  if (hits[0]?.from !== 0 || !means(hits[0].concepts, of)) return false
  const labelWords = hits
    .filter((hit) => means(hit.concepts, of))
    .reduce((sum, { from, to }) => sum + to - from, 0)
  const letters = words.filter((word) => /\p{L}/u.test(word.text)).length
  return labelWords * 2 >= Math.min(letters, 4)
}

/** Whether a line is a sum rather than an item, or a line of titles for the sums below it. */
export function isTotalsLine(line: Line): boolean {
  const texts = line.segments.filter(({ text }) => /\p{L}{2}/u.test(text))
  if (!/\d/.test(line.segments.map(({ text }) => text).join(' ')))
    return texts.length > 1 && texts.every((segment) => segment.isLabel) && texts.filter(isTotal).length > 1
  const [first] = texts
  // The amount may be in the text of its label.
  const isSum = (label: number) =>
    label === 1 &&
    line.segments.slice(label).some(({ text }) => /\d/.test(text)) &&
    isTotalLabel(line.segments[label]!, ['subtotal', 'total', 'due', 'paid'])
  return (
    (first !== undefined && isTotalLabel(first, totals)) ||
    // Payment terms or a bank account may be to the left of the sums; a tax may be in the line of an item.
    isSum(line.segments.findLastIndex(({ text }) => /\p{L}{2}/u.test(text) && !/\d/.test(text))) ||
    isSum(line.segments.findLastIndex(({ text }) => /\p{L}{2}/u.test(text)))
  )
}

/** Whether two lines begin with a number, date or code, and their parts are one below the other. */
function isSetAlike({ page, segments }: Line, other: Line): boolean {
  return (
    page === other.page &&
    segments.length > 2 &&
    segments.length === other.segments.length &&
    /\d/.test(segments[0]!.text) &&
    segments.every(({ x0, x1, size }, i) => {
      const { x0: left, x1: right } = other.segments[i]!
      return Math.min(Math.abs(x0 - left), Math.abs(x1 - right)) < thresholds.amountAlignment * size
    })
  )
}

/** Whether a line that is worded like a sum is an item, such as the tax of a town: the line above or below is set alike. */
export function isSetLikeItem(lines: readonly Line[], index: number): boolean {
  return [lines[index - 1], lines[index + 1]].some(
    (other) => other !== undefined && !isTotalsLine(other) && isSetAlike(lines[index]!, other),
  )
}
