import type { Amount } from '../candidates/amounts.ts'
import type { Candidate } from '../candidates/candidate.ts'
import type { Segment } from '../layout/segment.ts'
import type { Concept } from '../lexicon/concepts.ts'

/** A date with the amount beside it; `index` is its place among all dates. */
type Payment = { index: number; segment: Segment; date: string; cents: number; isLabelled: boolean }

type Beside = { amount: Amount; isLabelled: boolean }

/** Ems: an amount is no farther below its date. */
const farthestBelow = 1.5
/** Lines: payments of a plan are no farther apart. */
const farthestLines = 3
/** Plans of more payments are not compared with the sums of a document. */
const mostPayments = 60
const sums: readonly Concept[] = ['subtotal', 'total', 'due', 'paid', 'col_amount']

/**
 * Whether no words describe something else between a date and an amount: currencies, signs, numbers and labels of sums do
 * not; null: they do.
 */
function labelBetween({ words, hits }: Segment, from: number, to: number): boolean | null {
  const named = words.slice(from, to).map(({ text }, i) => {
    const isSum = hits.some(
      (hit) =>
        hit.from <= from + i && hit.to > from + i && hit.concepts.some((concept) => sums.includes(concept)),
    )
    return isSum ? true : /^[A-Z]{3}$/.test(text) || !/\p{L}{3}/u.test(text) ? false : null
  })
  return named.includes(null) ? null : named.includes(true)
}

function isMoney({ decimals, hasCurrency, traits }: Amount): boolean {
  return !traits.includes('percent') && (decimals === 2 || hasCurrency || traits.includes('grouped'))
}

/** The amount beside a date: behind it or before it on its line, or close below it. */
function amountBeside(
  date: Candidate,
  dates: ReadonlyMap<Segment, readonly Candidate[]>,
  amounts: ReadonlyMap<Segment, readonly Amount[]>,
): Beside | null {
  const [segment] = date.segments
  const moneyIn = (other: Segment) => (amounts.get(other) ?? []).filter(isMoney)
  const checked = (amount: Amount, from: number, to: number): Beside | null => {
    const isLabelled = labelBetween(amount.segments[0]!, from, to)
    return isLabelled === null ? null : { amount, isLabelled }
  }
  const others = dates.get(segment!)!.filter((other) => other !== date)
  const next = Math.min(...others.map(({ from }) => from).filter((from) => from >= date.to))
  const last = Math.max(...others.map(({ to }) => to).filter((to) => to <= date.from))
  const own = moneyIn(segment!)
  const behind = own.find(({ from }) => from >= date.to && from < next)
  if (behind) return checked(behind, date.to, behind.from)
  if (next === Infinity && labelBetween(segment!, date.to, segment!.words.length) !== null)
    for (let right = segment!.right; right && !dates.has(right); right = right.right) {
      const [found] = moneyIn(right)
      if (found) return checked(found, 0, found.from)
      if (labelBetween(right, 0, right.words.length) === null) break
    }
  const before = own.findLast(({ from, to }) => to <= date.from && from >= last)
  if (before) return checked(before, before.to, date.from)
  const { below } = segment!
  const [lower] = below && below.y0 - segment!.y1 < farthestBelow * segment!.size ? moneyIn(below) : []
  return lower ? checked(lower, 0, lower.from) : null
}

function isNext(upper: Payment, lower: Payment): boolean {
  return (
    lower.date > upper.date &&
    lower.segment.page === upper.segment.page &&
    lower.segment.line - upper.segment.line <= farthestLines
  )
}

/** Payments that follow each other, each later than the one before. */
function plansOf(payments: readonly Payment[]): Payment[][] {
  const plans: Payment[][] = []
  for (const payment of payments) {
    const last = plans.at(-1)?.at(-1)
    if (last && isNext(last, payment)) plans.at(-1)!.push(payment)
    else plans.push([payment])
  }
  return plans.filter((plan) => plan.length > 1)
}

/**
 * Features of dates that amounts are to be paid on: whether an amount without a label is beside a date, and whether it is the
 * first or a later one of several, whose amounts may add up to a printed one.
 */
export function linkInstalments(dates: readonly Candidate[], amounts: readonly Amount[]): string[][] {
  const datesOf = Map.groupBy(dates, ({ segments }) => segments[0]!)
  const amountsOf = Map.groupBy(amounts, ({ segments }) => segments[0]!)
  const payments = dates.flatMap((date, index): Payment[] => {
    const found = amountBeside(date, datesOf, amountsOf)
    const cents = Math.round(Number(found?.amount.value ?? 0) * 100)
    return found && cents > 0
      ? [{ index, segment: date.segments[0]!, date: date.value, cents, isLabelled: found.isLabelled }]
      : []
  })
  const printed = new Set(amounts.map(({ value }) => Math.round(Number(value) * 100)))
  const features = dates.map((): string[] => [])
  // A sum with a label may be printed beside any date.
  for (const { index, isLabelled } of payments) if (!isLabelled) features[index]!.push('amount_beside')
  for (const plan of plansOf(payments.slice(0, mostPayments))) {
    const isWhole = printed.has(plan.reduce((sum, { cents }) => sum + cents, 0))
    for (const [place, { index }] of plan.entries()) {
      const name = place === 0 ? 'first_instalment' : 'later_instalment'
      features[index]!.push(name, ...(isWhole ? [`${name}_of_sum`] : []))
    }
  }
  return features
}
