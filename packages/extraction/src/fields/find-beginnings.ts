import type { Candidate, Kind } from './candidates/candidate.ts'
import { isLabelled } from './candidates/is-labelled.ts'
import type { DescribedDocument } from './features/describe-document.ts'
import type { LayoutPage, Segment } from './layout/segment.ts'
import type { Concept } from './lexicon/concepts.ts'

/** What a page says of whether a document begins on it. */
type PageFacts = {
  layout: LayoutPage
  /** `Page 2 of 3`; `of` is null where only the number is printed. */
  printed: { number: number; of: number | null } | null
  hasTitle: boolean
  /** Whether a total is labelled on it. */
  hasTotal: boolean
  isContinued: boolean
  /** Invoice or receipt numbers with a label. */
  numbers: ReadonlySet<string>
  /** What identifies its vendor: tax ids, accounts, addresses in the web. */
  marks: ReadonlySet<string>
  /** Labelled as the date of the document. */
  dates: ReadonlySet<string>
  amounts: ReadonlySet<string>
  /** Words without digits: of the whole page, and of its foot. */
  words: ReadonlySet<string>
  foot: ReadonlySet<string>
}

/** How much evidence makes a beginning. */
const enough = 3
const weights = {
  firstOfAll: 8,
  first: 4,
  laterOfPages: -5,
  endedBefore: 2,
  otherNumber: 3,
  sameNumber: -4,
  otherVendor: 2,
  sameVendor: -0.5,
  otherDate: 1.5,
  sameDate: -1,
  title: 1.5,
  afterTotal: 1,
  noTotalBefore: -1,
  likeFirst: 2,
  otherFoot: 0.5,
  sameFoot: -0.5,
  otherPaper: 1,
  carried: -3,
}
const numberConcepts: Concept[] = ['invoice_number', 'receipt_number', 'number']
const pageOfPages = /(?:^|[\s(])(\d{1,3})\s?(?:\/|of|von|de|sur|di|van|av|af|z)\s?(\d{1,3})(?:[\s).]|$)/iu
const onlyNumber = /^[\p{L}.\-: ]*?(\d{1,3})$/u

/** The pages after the first on which another document seems to begin. */
export function findBeginnings({ document: { layout }, candidates }: DescribedDocument): number[] {
  if (layout.pages.length < 2) return []
  const pages = layout.pages.map((page) => factsOf(page, layout.segments, candidates))
  const beginnings: number[] = []
  let current = [pages[0]!]
  for (const page of pages.slice(1)) {
    if (evidenceFor(page, current) < enough) current.push(page)
    else {
      beginnings.push(page.layout.number)
      current = [page]
    }
  }
  return beginnings
}

/** The evidence that a page begins a document, after the pages of the one before. */
function evidenceFor(page: PageFacts, before: readonly PageFacts[]): number {
  const previous = before.at(-1)!
  const found: (keyof typeof weights)[] = []
  const { printed } = page
  if (printed?.number === 1) {
    if (printed.of !== null) found.push('firstOfAll')
    else if (previous.printed) found.push('first')
  } else if (printed && continues(printed, previous.printed)) found.push('laterOfPages')
  if (previous.printed && previous.printed.of === previous.printed.number && !(printed && printed.number > 1))
    found.push('endedBefore')
  found.push(...compare(page.numbers, union(before, 'numbers'), 'sameNumber', 'otherNumber'))
  found.push(...compare(page.marks, union(before, 'marks'), 'sameVendor', 'otherVendor'))
  found.push(...compare(page.dates, union(before, 'dates'), 'sameDate', 'otherDate'))
  found.push(...compareFeet(page.foot, previous.foot))
  if (page.hasTitle) found.push('title')
  if (page.isContinued) found.push('carried')
  if (before.some(({ hasTotal }) => hasTotal)) {
    if (page.hasTotal) found.push('afterTotal')
    if (page.hasTotal && isLike(page, before[0]!)) found.push('likeFirst')
  } else found.push('noTotalBefore')
  if (isOtherPaper(page.layout, previous.layout)) found.push('otherPaper')
  return found.reduce((sum, name) => sum + weights[name], 0)
}

function continues(printed: NonNullable<PageFacts['printed']>, before: PageFacts['printed']): boolean {
  return before === null || (printed.number > before.number && (printed.of ?? 0) === (before.of ?? 0))
}

function union(pages: readonly PageFacts[], what: 'numbers' | 'marks' | 'dates'): ReadonlySet<string> {
  return new Set(pages.flatMap((page) => [...page[what]]))
}

function compare<Same extends string, Other extends string>(
  own: ReadonlySet<string>,
  others: ReadonlySet<string>,
  same: Same,
  other: Other,
): (Same | Other)[] {
  if (own.size === 0 || others.size === 0) return []
  return own.isDisjointFrom(others) ? [other] : [same]
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = one.union(other).size
  return all === 0 ? 0 : one.intersection(other).size / all
}

/** Whether a page is of the same form as the first page of a document, with other amounts. */
function isLike(page: PageFacts, first: PageFacts): boolean {
  return likeness(page.words, first.words) > 0.4 && likeness(page.amounts, first.amounts) < 0.5
}

function compareFeet(one: ReadonlySet<string>, other: ReadonlySet<string>): ('sameFoot' | 'otherFoot')[] {
  if (one.size < 3 || other.size < 3) return []
  const same = likeness(one, other)
  return same > 0.7 ? ['sameFoot'] : same < 0.2 ? ['otherFoot'] : []
}

function isOtherPaper(a: LayoutPage, b: LayoutPage): boolean {
  const isDifferent = (one: number, two: number) => Math.abs(one - two) > 0.02 * Math.max(one, two)
  return a.isOcr !== b.isOcr || isDifferent(a.width, b.width) || isDifferent(a.height, b.height)
}

function factsOf(
  layout: LayoutPage,
  allSegments: readonly Segment[],
  candidates: DescribedDocument['candidates'],
): PageFacts {
  const segments = allSegments.filter(({ page }) => page === layout.number)
  const on = (kind: Kind): Candidate[] =>
    candidates[kind].filter(({ segments: [segment] }) => segment!.page === layout.number)
  const says = (segment: Segment, ...concepts: Concept[]) =>
    segment.hits.some((hit) => hit.concepts.some((concept) => concepts.includes(concept)))
  const numbers = on('id').filter((candidate) => isLabelled(candidate, ...numberConcepts))
  const marks = (['iban', 'tax_id', 'website', 'email'] as const).flatMap((kind) =>
    on(kind).filter(
      (candidate) => kind !== 'tax_id' || isLabelled(candidate, 'vat_id', 'tax_number', 'customer_tax'),
    ),
  )
  return {
    layout,
    printed: printedNumber(segments, layout),
    hasTitle: segments.some(
      (segment) =>
        says(segment, 'title_invoice', 'title_credit', 'title_receipt') &&
        segment.size > 1.25 * layout.medianSize &&
        segment.y0 < layout.height / 2,
    ),
    hasTotal: segments.some((segment) => says(segment, 'total', 'due')),
    isContinued: segments.some((segment) => segment.y0 < 0.4 * layout.height && says(segment, 'carried')),
    numbers: new Set(numbers.map(({ value }) => value)),
    marks: new Set(marks.map(({ value }) => value.toLowerCase())),
    dates: new Set(
      on('date')
        .filter((candidate) => isLabelled(candidate, 'invoice_date', 'date'))
        .map(({ value }) => value),
    ),
    amounts: new Set(on('amount').map(({ value }) => value)),
    words: wordsOf(segments),
    foot: wordsOf(segments.filter(({ y0 }) => y0 > 0.9 * layout.height)),
  }
}

function wordsOf(segments: readonly Segment[]): ReadonlySet<string> {
  return new Set(segments.flatMap(({ text }) => text.toLowerCase().match(/(?<!\S)\p{L}{3,}(?!\S)/gu) ?? []))
}

/** The number that is printed on a page: at its top or bottom, or with a word for pages. */
function printedNumber(segments: readonly Segment[], { height }: LayoutPage): PageFacts['printed'] {
  for (const segment of segments) {
    const isNamed =
      segment.hits.some(({ concepts }) => concepts.includes('page')) ||
      (segment.left?.hits.some(({ concepts }) => concepts.includes('page')) ?? false)
    const isAtEdge = segment.y0 < 0.1 * height || segment.y1 > 0.9 * height
    if (!isNamed && !isAtEdge) continue
    const text = segment.right ? `${segment.text} ${segment.right.text}` : segment.text
    const match = pageOfPages.exec(text)
    if (match && (isNamed || match[0].trim() === text.trim())) {
      const [number, of] = [Number(match[1]), Number(match[2])]
      if (number >= 1 && number <= of && of <= 200) return { number, of }
    }
    const alone = isNamed ? onlyNumber.exec(segment.text) : null
    if (alone && Number(alone[1]) >= 1) return { number: Number(alone[1]), of: null }
  }
  return null
}
