import type { Candidate, Kind } from '../candidates/candidate.ts'
import { isLabelled } from '../candidates/is-labelled.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import { chancesOfKinds, type PaperChoice, paperChoices } from '../kinds/kind-chances.ts'
import { hasLabel } from '../layout/has-label.ts'
import type { LayoutPage, Segment } from '../layout/segment.ts'
import { type Concept, taxIdConcepts } from '../lexicon/concepts.ts'

/** What a page says of whether a document begins on it, or is attached to one. */
export type PageFacts = {
  layout: LayoutPage
  /** `Page 2 of 3`; `of` is null where only the number is printed. */
  printed: { number: number; of: number | null } | null
  /** What it would be if it were a document by itself, where that is likely. */
  kind: PaperChoice | null
  hasTitle: boolean
  /** Another paper's title, such as that of a delivery note. */
  hasOtherTitle: boolean
  /** Whether a total is labelled on it. */
  hasTotal: boolean
  isContinued: boolean
  /** Whether a customer or an address for deliveries is labelled on it. */
  hasParties: boolean
  /** Whether a column of amounts is labelled, or else one of quantities. */
  columns: 'amounts' | 'quantities' | 'none'
  /** Numbers with a label of any document's number. */
  numbers: ReadonlySet<string>
  /** Those with a label of an invoice or receipt. */
  invoiceNumbers: ReadonlySet<string>
  /** What identifies its vendor: tax ids, accounts, addresses in the web. */
  marks: ReadonlySet<string>
  /** Labelled as the date of the document. */
  dates: ReadonlySet<string>
  /** All dates and times, and phone numbers. */
  moments: ReadonlySet<string>
  phones: ReadonlySet<string>
  amounts: ReadonlySet<string>
  /** Labelled as a total, or as due. */
  totals: ReadonlySet<string>
  /** Whether a way of payment is printed. */
  isPaid: boolean
  /** Words without digits: of the whole page, of its head and of its foot. */
  words: ReadonlySet<string>
  /** Of the lines of text, from the first to the last: their width, as a fraction of the page. */
  textWidth: number
  head: ReadonlySet<string>
  foot: ReadonlySet<string>
}

const numberConcepts: Concept[] = ['invoice_number', 'receipt_number', 'number']
const pageOfPages =
  /(?:^|[\s(])(\d{1,3})\s?(?:\/|of|von|de|sur|di|van|av|af|ze?|din|od)\s?(\d{1,3})(?:[\s).]|$)/iu
const onlyNumber = /^[\p{L}.\-: ]*?(\d{1,3})$/u

/** What each page says, by its labels and candidates. */
export function factsOfPages({ document: { layout }, candidates }: DescribedDocument): PageFacts[] {
  const segments = Map.groupBy(layout.segments, ({ page }) => page)
  const byKind = new Map(
    Object.entries(candidates).map(([kind, all]) => [
      kind as Kind,
      Map.groupBy<number, Candidate>(all, ({ segments: [segment] }) => segment!.page),
    ]),
  )
  return layout.pages.map((page) =>
    factsOf(page, segments.get(page.number) ?? [], (kind) => byKind.get(kind)?.get(page.number) ?? []),
  )
}

function factsOf(
  layout: LayoutPage,
  segments: readonly Segment[],
  on: (kind: Kind) => readonly Candidate[],
): PageFacts {
  const hasTitle = (...concepts: Concept[]) =>
    segments.some(
      (segment) =>
        hasLabel(segment, ...concepts) &&
        segment.size > 1.25 * layout.medianSize &&
        segment.y0 < layout.height / 2,
    )
  const isOnPage = (...concepts: Concept[]) => segments.some((segment) => hasLabel(segment, ...concepts))
  const [left, right] = extentOf(segments, 'x0', 'x1')
  const [top, bottom] = extentOf(segments, 'y0', 'y1')
  const numbers = on('id').filter((candidate) => isLabelled(candidate, ...numberConcepts))
  const marks = (['iban', 'tax_id', 'website', 'email'] as const).flatMap((kind) =>
    on(kind).filter((candidate) => kind !== 'tax_id' || isLabelled(candidate, ...taxIdConcepts)),
  )
  return {
    layout,
    kind: kindOf(layout, segments, on),
    printed: printedNumber(segments, layout),
    hasTitle: hasTitle('title_invoice', 'title_credit', 'title_receipt'),
    hasOtherTitle: hasTitle('title_other'),
    hasTotal: isOnPage('total', 'due'),
    isContinued: segments.some((segment) => segment.y0 < 0.4 * layout.height && hasLabel(segment, 'carried')),
    hasParties: isOnPage('bill_to', 'ship_to'),
    columns: isOnPage('col_amount', 'col_unit_price')
      ? 'amounts'
      : isOnPage('col_quantity')
        ? 'quantities'
        : 'none',
    numbers: new Set(numbers.map(({ value }) => value)),
    invoiceNumbers: new Set(
      numbers
        .filter((candidate) => isLabelled(candidate, 'invoice_number', 'receipt_number'))
        .map(({ value }) => value),
    ),
    marks: new Set(marks.map(({ value }) => value.toLowerCase())),
    dates: new Set(
      on('date')
        .filter((candidate) => isLabelled(candidate, 'invoice_date', 'date'))
        .map(({ value }) => value),
    ),
    moments: new Set([...on('date'), ...on('time')].map(({ value }) => value)),
    phones: new Set(on('phone').map(({ value }) => value)),
    amounts: new Set(on('amount').map(({ value }) => value)),
    totals: new Set(
      on('amount')
        .filter((candidate) => isLabelled(candidate, 'total', 'due'))
        .map(({ value }) => value),
    ),
    isPaid: on('method').length > 0,
    words: wordsOf(segments),
    textWidth: (right - left) / layout.width,
    head: wordsOf(segments.filter(({ y0 }) => y0 < top + 0.2 * (bottom - top))),
    foot: wordsOf(segments.filter(({ y0 }) => y0 > 0.9 * layout.height)),
  }
}

const likely = 0.7

function kindOf(...[layout, segments, on]: Parameters<typeof factsOf>): PageFacts['kind'] {
  const chances = chancesOfKinds({ pages: [layout], segments }, on)
  const best = chances.findIndex((chance) => chance > likely)
  return paperChoices[best] ?? null
}

function extentOf(
  segments: readonly Segment[],
  from: 'x0' | 'y0',
  to: 'x1' | 'y1',
): [least: number, most: number] {
  return segments.reduce(
    ([least, most], segment) => [Math.min(least, segment[from]), Math.max(most, segment[to])],
    [segments[0]?.[from] ?? 0, segments[0]?.[to] ?? 0],
  )
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
