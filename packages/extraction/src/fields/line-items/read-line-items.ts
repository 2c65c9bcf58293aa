import { documentSchemas, type SchemaId } from '@numora/contract'
import { attempt, type Fault } from '../../fault.ts'
import type { FieldValue } from '../../file-content.ts'
import type { LineReader } from '../../schemas/schema-reading.ts'
import { beforeSubtotal, explanations } from '../adjustments/explain.ts'
import { labelledAdjustments } from '../adjustments/labelled-adjustments.ts'
import type { Amount } from '../candidates/amounts.ts'
import type { Document } from '../candidates/document.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import type { Layout } from '../layout/segment.ts'
import { nothing } from '../nothing.ts'
import { findBodyHeads } from './body-head.ts'
import { isCleanName, itemsEvidence } from './cell-evidence.ts'
import { withGluedUnits } from './glued-units.ts'
import { halvesOf } from './halves.ts'
import { type Item, itemFields, type Part, type ReadItem, sumOf } from './item.ts'
import { withoutDate } from './item-text.ts'
import { joinGroups } from './join-groups.ts'
import { withLeadingNumbers } from './leading-numbers.ts'
import { type Evidence, type LineModel, loadLineModel, scoreOf } from './line-model.ts'
import { withLonePrices, withNamesAbove } from './lone-prices.ts'
import { readCards } from './read-cards.ts'
import { readOutline } from './read-outline.ts'
import { readTable, sourceOfPart } from './read-table.ts'
import { readTape, readTapeLines } from './read-tape.ts'
import { addUpTo, isSum, isSumPrinted, type Sums, sumsOf } from './sums.ts'
import { findHeads, findSectionHeads, findTableHeads, type TableHead } from './table-head.ts'
import type { TapeLine } from './tape-line.ts'
import { thresholds } from './thresholds.ts'
import { withUnclearAmounts } from './unclear-amounts.ts'
import { withoutTotal } from './without-others.ts'
import { withoutStrip } from './without-strip.ts'

/**
 * Whether most items, and the last one, are not named like sums. Some may be, such as a city tax or a
 * deposit.
 */
function isMostlyPlain(items: readonly ReadItem[]): boolean {
  return (
    !items.at(-1)!.isSurcharge && items.filter(({ isSurcharge }) => isSurcharge).length * 2 < items.length
  )
}

/**
 * The first run of at least two items whose amounts add up to the sum without tax or to the next printed
 * amount.
 */
function makingSum(items: readonly ReadItem[], { net }: Sums): readonly ReadItem[] {
  const amounts = items.map(({ amount }) => Number(amount?.value ?? 0))
  for (const [start, first] of items.slice(0, thresholds.mostStarts).entries()) {
    // A run that starts with a sum continues with taxes.
    if (first.isSurcharge) continue
    let sum = 0
    for (let end = start; end < items.length; end++) {
      sum += amounts[end]!
      const isNext = end + 1 < items.length && Math.abs(amounts[end + 1]! - sum) < thresholds.sameSum
      if (end === start || sum <= 0 || !(isNext || isSum(sum, { net, gross: null }))) continue
      const run = items.slice(start, end + 1)
      if (isMostlyPlain(run)) return run
    }
  }
  return []
}

/** The first run of a receipt's lines that adds up to its sum: others are sums without a label, or were misread. */
function addingUp(items: readonly ReadItem[], sums: Sums, amounts: readonly Amount[]): readonly ReadItem[] {
  // Their sum may be printed before a tip.
  if (items.length > 1 && isSumPrinted(sumOf(items), amounts)) return items
  const own = items.map(({ amount }) => Number(amount?.value ?? 0))
  for (const start of items.slice(0, thresholds.mostStarts).keys()) {
    let [sum, end] = [0, -1]
    // Some of the lines may add up to the sum without tax by chance.
    for (let last = start; last < own.length; last++) {
      sum += own[last]!
      if (isSum(Math.abs(sum), sums)) end = last
    }
    // One line alone may be the sum of lines that were misread.
    if (end > (start === 0 ? -1 : start)) return items.slice(start, end + 1)
  }
  return items
}

/**
 * One way of reading the lines. A weak one has little other evidence and counts only if its sum or its
 * products are right.
 */
type Reading = { items: readonly ReadItem[]; isWeak: boolean }

function share(items: readonly ReadItem[], isSo: (item: ReadItem) => boolean): number {
  return items.filter(isSo).length / items.length
}

function countRight({ items }: Reading): number {
  return items.filter(({ isRight }) => isRight).length
}

/** Whether all available evidence supports a reading. */
function isPerfect({ items }: Reading, sums: Sums): boolean {
  return (
    addUpTo(items, sums) && items.every((item) => item.isRight && isCleanName(item) && item.coverage === 1)
  )
}

/** What is known of a document's sums: `between` are those of charges less discounts that may be between items and subtotal. */
type Setting = { sums: Sums; amounts: readonly Amount[]; between: () => readonly number[] }

/** The sums of labelled charges less discounts. */
function betweenSums(described: DescribedDocument): number[] {
  return explanations(labelledAdjustments(described), beforeSubtotal).map(({ sum }) => sum / 1000)
}

/** How well the items add up, from 0 to 2. A printed sum of few of `mostItems` may be that of one table of several. */
function fitOf(items: readonly ReadItem[], mostItems: number, { sums, amounts, between }: Setting): number {
  if (addUpTo(items, sums)) return 2
  const rests = [sums.net, sums.gross].flatMap((sum) => (sum === null ? [] : sum - sumOf(items)))
  if (rests.some((rest) => between().some((sum) => Math.abs(sum - rest) < thresholds.sameSum))) return 1.5
  const isPrinted = items.length > 1 && isSumPrinted(sumOf(items), amounts)
  return isPrinted ? items.length / Math.max(items.length, mostItems) : 0
}

/**
 * How strong the evidence for a reading is: right products count most, then a right sum, then clean names.
 */
function weightOf(reading: Reading, mostItems: number, setting: Setting): number {
  const { items, isWeak } = reading
  if (items.length === 0) return -1
  const right = countRight(reading) / Math.max(items.length, mostItems)
  // A single line that equals the document's sum may be the sum itself.
  if (isWeak && items.length === 1 && right === 0) return addUpTo(items, setting.sums) ? 0 : -1
  const clean = share(items, isCleanName)
  const fit = fitOf(items, mostItems, setting)
  // Names that contain amounts are rows whose columns were not separated.
  if (isWeak && right < thresholds.leastRight && (fit === 0 || clean < thresholds.leastRight)) return -1
  const coverage = items.reduce((sum, item) => sum + item.coverage, 0) / items.length
  return fit + 3 * right + clean + coverage
}

function chooseReading(
  all: readonly (() => Reading)[],
  setting: Setting,
  faults: Fault[],
): readonly ReadItem[] {
  const readings: Reading[] = []
  for (const read of all) {
    const whole = attempt(faults, 'line items', read, () => null)
    if (!whole) continue
    const reading = { ...whole, items: withoutTotal(whole.items, setting.sums) }
    if (isPerfect(reading, setting.sums)) return reading.items
    readings.push(reading)
  }
  // Right products are few if another reading has more, or has more items that add up and is not weak.
  const counts = readings.map((reading) =>
    !reading.isWeak && addUpTo(reading.items, setting.sums) ? reading.items.length : countRight(reading),
  )
  const mostItems = Math.max(0, ...counts)
  let best: readonly ReadItem[] = []
  let most = -1
  for (const reading of readings) {
    const weight = weightOf(reading, mostItems, setting)
    if (weight <= most) continue
    most = weight
    best = reading.items
  }
  return best
}

/**
 * The ways to read the lines: a table by its titles, a table by the alignment of its rows, or the lines of a
 * receipt.
 */
function readingsOf(
  { layout, numbers }: Document,
  amounts: readonly Amount[],
  isReceipt: boolean,
  sums: Sums,
  model: LineModel,
): (() => Reading)[] {
  const all = findHeads(layout)
  const heads = findTableHeads(layout, all)
  const halves = halvesOf(layout, heads) ?? []
  const sections = findSectionHeads(all)
  const measured = withGluedUnits(layout, amounts, numbers)
  const inTable = (own: Layout, ownHeads: readonly TableHead[], cells: readonly Amount[]) => {
    const rows = withNamesAbove(readTable(own, ownHeads, cells, sums, model))
    return withLonePrices(withLeadingNumbers(rows, isReceipt), sums, isReceipt)
  }
  const titled = (own: Layout, ownHeads: readonly TableHead[]) => inTable(own, ownHeads, measured)
  const tables: (() => Reading)[] = [
    () => ({ items: titled(layout, heads), isWeak: false }),
    ...(halves.length > 0
      ? [
          () => ({
            items: halves.flatMap((half) => titled(half, findTableHeads(half))),
            isWeak: false,
          }),
        ]
      : []),
    ...(sections.length > 0 ? [() => ({ items: titled(layout, sections), isWeak: false })] : []),
    () => ({
      items: inTable(layout, findBodyHeads(layout, amounts), amounts),
      isWeak: true,
    }),
  ]
  const cards = readCards(layout, amounts)
  if (cards.length > 1) tables.push(() => ({ items: cards, isWeak: true }))
  tables.push(() => ({ items: readOutline(layout, amounts, sums), isWeak: true }))
  let lines: TapeLine[] | undefined
  const tape = (isToSum: boolean) => {
    lines ??= readTapeLines(isReceipt ? withoutStrip(layout) : layout, amounts, sums)
    return readTape(layout, lines, sums, isToSum)
  }
  if (isReceipt)
    return [
      ...tables,
      () => ({
        items: withLeadingNumbers(addingUp(tape(true), sums, amounts), isReceipt),
        isWeak: false,
      }),
      // What is called a fare or a service may be a sum on one receipt and an item on another.
      () => {
        const run = makingSum(tape(false), sums)
        return { items: addUpTo(run, sums) ? withLeadingNumbers(run, isReceipt) : [], isWeak: true }
      },
    ]
  // Without a table head, everything an invoice's line says is in its name, so coverage proves nothing.
  const bare = (items: readonly ReadItem[]): Reading => ({
    items: withLeadingNumbers(items, isReceipt).map((item) => ({
      ...item,
      description: withoutDate(item.description),
      coverage: 0,
    })),
    isWeak: true,
  })
  return [...tables, () => bare(makingSum(tape(false), sums)), () => bare(tape(true))]
}

/**
 * Items that do not add up are read again with what is only probable, or without one that has no product: what adds up to
 * the cent counts.
 */
function addingUpIfUnclear(
  items: readonly ReadItem[],
  sums: Sums,
  readAgain: () => readonly ReadItem[],
): readonly ReadItem[] {
  if (addUpTo(items, sums)) return items
  const isExact = (sum: number) =>
    [sums.net, sums.gross].some(
      // The sums of a credit note have no sign.
      (printed) => printed !== null && Math.abs(Math.abs(sum) - printed) < thresholds.sameSum,
    )
  const again = readAgain()
  if (again.length > 0 && isExact(sumOf(again))) return again
  const all = sumOf(items)
  const surplus = items.filter((item) => !item.isRight && isExact(all - sumOf([item])))
  return items.length > 2 && surplus.length === 1 ? items.filter((item) => item !== surplus[0]) : items
}

/** A value of an item, and what speaks for and against it. */
export type ReadCell = { field: keyof Item; part: Part; evidence: Evidence }

/** Reads the items of a document in the way that most speaks for; a way that breaks leaves the others. */
export function readItems(
  described: DescribedDocument,
  sums: Sums,
  { isTape, model, faults }: { isTape: boolean; model: LineModel; faults: Fault[] },
): ReadCell[][] {
  const amounts = joinGroups(described.candidates.amount)
  let sumsBetween: number[] | undefined
  const between = () => (sumsBetween ??= betweenSums(described))
  const readFrom = (own: readonly Amount[]) =>
    chooseReading(
      readingsOf(described.document, own, isTape, sums, model),
      { sums, amounts: own, between },
      faults,
    )
  const items = addingUpIfUnclear(readFrom(amounts), sums, () => {
    const unclear = withUnclearAmounts(described.document.layout, amounts)
    return unclear ? readFrom(unclear) : []
  })
  const evidenceFor = itemsEvidence(items, sums, amounts)
  return items.map((item) =>
    itemFields.flatMap((field): ReadCell[] => {
      const part = item[field]
      if (!part) return []
      const evidence = evidenceFor(item, field)
      return [{ field, part, evidence: isTape ? { ...evidence, 'on a receipt': 1 } : evidence }]
    }),
  )
}

/** A reader of a schema's lines, which may be printed on a tape, as those of receipts are. */
export function lineReader(schema: SchemaId, { isTape }: { isTape: boolean }): LineReader {
  const names = documentSchemas[schema].lineItemFields.map(({ name }) => name)
  return (described, fields, _, faults) => {
    const model = loadLineModel()
    return readItems(described, sumsOf(schema, fields), { isTape, model, faults }).map((cells) => ({
      fields: Object.fromEntries(
        names.map((name) => [
          name,
          toFieldValue(
            cells.find(({ field }) => field === name),
            model,
          ),
        ]),
      ),
    }))
  }
}

function toFieldValue(cell: ReadCell | undefined, { cells }: LineModel): FieldValue {
  if (!cell) return nothing
  const { field, part, evidence } = cell
  const probability = 1 / (1 + Math.exp(-scoreOf(evidence, cells[field] ?? {})))
  const reading = Math.min(...part.words.map((word) => word.confidence))
  return {
    value: part.value,
    confidence: Number((Math.min(thresholds.surest, probability) * reading).toFixed(4)),
    source: sourceOfPart(part),
    origin: 'extracted',
  }
}
