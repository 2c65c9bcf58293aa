import type { LayoutPage } from '../layout/segment.ts'
import type { PageFacts } from './page-facts.ts'

/** Facts that count for or against a page beginning a document, or being attached to the one before. */
export const evidenceNames = [
  'firstOfAll',
  'first',
  'laterOfPages',
  'endedBefore',
  'firstAgain',
  'goesOnBefore',
  'otherNumber',
  'sameNumber',
  'otherInvoice',
  'sameInvoice',
  'anyNumber',
  'otherVendor',
  'sameVendor',
  'otherDate',
  'sameDate',
  'title',
  'otherTitle',
  'parties',
  'total',
  'afterTotal',
  'noTotalBefore',
  'likeFirst',
  'otherFoot',
  'sameFoot',
  'otherPaper',
  'carried',
  'noAmounts',
  'fewAmounts',
  'prose',
  'amountColumns',
  'onlyQuantities',
  'otherLines',
  'afterAttachment',
  'otherHead',
  'sameHead',
  'otherMoment',
  'sameMoment',
  'otherPhone',
  'samePhone',
  'otherTotal',
  'sameTotal',
  'paid',
  'paidBefore',
  'whole',
  'wholeAgain',
  'otherWidth',
  'invoice',
  'receipt',
  'otherKind',
  'unlikeBefore',
  'copy',
] as const
export type Evidence = (typeof evidenceNames)[number]

/** The pages of a document before a page; `isAttached` says whether the last of them is an attachment of it. */
export type Before = { pages: readonly PageFacts[]; isAttached: boolean }

const fewestProseWords = 150

/** What is known of a page, compared with the pages of the document before it. */
export function evidenceOf(page: PageFacts, { pages: before, isAttached }: Before): Set<Evidence> {
  const previous = before.at(-1)!
  const { printed } = page
  const isFirst = printed?.number === 1
  const totalBefore = before.some(({ hasTotal }) => hasTotal)
  const goesOn = previous.printed !== null && (previous.printed.of ?? 0) > previous.printed.number
  const facts: Partial<Record<Evidence, boolean>> = {
    firstOfAll: isFirst && printed.of !== null,
    first: isFirst && printed.of === null && previous.printed !== null,
    laterOfPages: printed !== null && printed.number > 1 && continues(printed, previous.printed),
    endedBefore: hasEnded(previous) && !(printed !== null && printed.number > 1),
    firstAgain: isFirst && previous.printed !== null && (hasEnded(previous) || previous.printed.of === null),
    goesOnBefore: goesOn && !isFirst,
    ...compare(page.numbers, union(before, 'numbers'), 'sameNumber', 'otherNumber'),
    ...compare(page.invoiceNumbers, union(before, 'invoiceNumbers'), 'sameInvoice', 'otherInvoice'),
    ...compare(page.marks, union(before, 'marks'), 'sameVendor', 'otherVendor'),
    ...compare(page.dates, union(before, 'dates'), 'sameDate', 'otherDate'),
    ...compare(page.moments, union(before, 'moments'), 'sameMoment', 'otherMoment'),
    ...compare(page.phones, union(before, 'phones'), 'samePhone', 'otherPhone'),
    ...compare(page.totals, union(before, 'totals'), 'sameTotal', 'otherTotal'),
    ...compareWords(page.head, before[0]!.head, 'sameHead', 'otherHead'),
    ...compareWords(page.foot, previous.foot, 'sameFoot', 'otherFoot'),
    anyNumber: page.numbers.size > 0,
    title: page.hasTitle,
    otherTitle: page.hasOtherTitle,
    parties: page.hasParties,
    total: page.hasTotal,
    afterTotal: totalBefore && page.hasTotal,
    noTotalBefore: !totalBefore,
    likeFirst: totalBefore && page.hasTotal && isLike(page, before[0]!),
    otherPaper: isOtherPaper(page.layout, previous.layout),
    carried: page.isContinued,
    noAmounts: page.amounts.size === 0,
    fewAmounts: page.amounts.size > 0 && page.amounts.size < 3,
    prose: page.words.size >= fewestProseWords && page.amounts.size < 3,
    amountColumns: page.columns === 'amounts',
    onlyQuantities: page.columns === 'quantities',
    otherLines: previous.columns !== 'none' && page.columns !== 'none' && page.columns !== previous.columns,
    afterAttachment: isAttached,
    paid: page.isPaid,
    paidBefore: before.some(({ isPaid }) => isPaid),
    whole: isWhole(page),
    wholeAgain: isWhole(page) && before.some(isWhole) && !sharesMoment(page, before),
    invoice: page.kind === 'invoice',
    receipt: page.kind === 'receipt',
    otherKind: page.kind === 'other',
    unlikeBefore: page.kind !== null && before[0]!.kind !== null && page.kind !== before[0]!.kind,
    copy: before.some((each) => isCopy(page, each)),
    otherWidth: Math.abs(page.textWidth - previous.textWidth) > 0.1,
  }
  return new Set(evidenceNames.filter((name) => facts[name] === true))
}

/** Whether a page could be a document by itself, as a receipt is. */
function isWhole({ hasTotal, moments, amounts }: PageFacts): boolean {
  return hasTotal && moments.size > 0 && amounts.size > 1
}

function sharesMoment(page: PageFacts, before: readonly PageFacts[]): boolean {
  return !page.moments.isDisjointFrom(union(before, 'moments'))
}

function hasEnded({ printed }: PageFacts): boolean {
  return printed !== null && printed.of === printed.number
}

function continues(printed: NonNullable<PageFacts['printed']>, before: PageFacts['printed']): boolean {
  return before === null || (printed.number > before.number && (printed.of ?? 0) === (before.of ?? 0))
}

type Values = 'numbers' | 'invoiceNumbers' | 'marks' | 'dates' | 'moments' | 'phones' | 'totals'

function union(pages: readonly PageFacts[], what: Values): ReadonlySet<string> {
  return new Set(pages.flatMap((page) => [...page[what]]))
}

function compare(
  own: ReadonlySet<string>,
  others: ReadonlySet<string>,
  same: Evidence,
  other: Evidence,
): Partial<Record<Evidence, boolean>> {
  if (own.size === 0 || others.size === 0) return {}
  return { [own.isDisjointFrom(others) ? other : same]: true }
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = one.union(other).size
  return all === 0 ? 0 : one.intersection(other).size / all
}

/** Whether a page is of the same form as the first page of a document, with other amounts. */
function isLike(page: PageFacts, first: PageFacts): boolean {
  return likeness(page.words, first.words) > 0.4 && likeness(page.amounts, first.amounts) < 0.5
}

const likeCopies = 0.7

/** Whether a page has the words, amounts, dates and numbers of another, as far as both were read alike. */
function isCopy(page: PageFacts, other: PageFacts): boolean {
  const isOther = (what: Values) => page[what].size > 0 && page[what].isDisjointFrom(other[what])
  return (
    page.amounts.size > 0 &&
    likeness(page.words, other.words) > likeCopies &&
    likeness(page.amounts, other.amounts) > likeCopies &&
    !isOther('numbers') &&
    !isOther('dates') &&
    !isOther('moments')
  )
}

function compareWords(
  one: ReadonlySet<string>,
  others: ReadonlySet<string>,
  same: Evidence,
  other: Evidence,
): Partial<Record<Evidence, boolean>> {
  if (one.size < 3 || others.size < 3) return {}
  const share = likeness(one, others)
  return { [same]: share > 0.7, [other]: share < 0.2 }
}

function isOtherPaper(a: LayoutPage, b: LayoutPage): boolean {
  const isDifferent = (one: number, two: number) => Math.abs(one - two) > 0.02 * Math.max(one, two)
  return a.isOcr !== b.isOcr || isDifferent(a.width, b.width) || isDifferent(a.height, b.height)
}
