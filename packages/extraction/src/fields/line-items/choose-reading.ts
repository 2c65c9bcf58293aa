import { attempt, type Fault } from '../../fault.ts'
import type { Amount } from '../candidates/amounts.ts'
import { isCleanName } from './cell-evidence.ts'
import { type ReadItem, sumOf } from './item.ts'
import { addUpTo, isSumPrinted, type Sums } from './sums.ts'
import { thresholds } from './thresholds.ts'
import { withoutTotal } from './without-others.ts'

/**
 * One way of reading the lines. A weak one has little other evidence and counts only if its sum or its
 * products are right.
 */
export type Reading = { items: readonly ReadItem[]; isWeak: boolean }

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
export type Setting = { sums: Sums; amounts: readonly Amount[]; between: () => readonly number[] }

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

/** The items of the reading for which most speaks; one that breaks is noted among the faults and leaves the others. */
export function chooseReading(
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
