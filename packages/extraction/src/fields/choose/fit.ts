import { tolerances } from '@numora/domain'
import { type Allowed, beforeDue, beforeTotal, explanations } from '../adjustments/explain.ts'
import { labelledAdjustments, printedSums } from '../adjustments/labelled-adjustments.ts'
import type { Candidate } from '../candidates/candidate.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import { plainWords } from '../text/plain-words.ts'
import type { Group, Option } from './joint.ts'
import { rateRows, settledTotals } from './total-evidence.ts'

const steps = Array.from(
  { length: 2 * tolerances.chosenCents + 1 },
  (_, index) => index - tolerances.chosenCents,
)

function cents(option: Option | undefined): number | null {
  return option ? Math.round(Number(option.value) * 100) : null
}

/** How much likelier amounts are when they add up, which others seldom do by chance. */
const sumFit = 4

/** Names of fields, in the order in which they are chosen. */
type Amounts = { subtotal: string; tax: string; total: string; due?: string; tip?: string }

/** How likely amounts are that add up only with a labelled charge, discount or rounding between them. */
const adjustedFit = 1.5
const paidFit = 1
/** How likely a total is that cash and change make, and one that is printed only beside a rate: the row of a tax or a tip. */
const settledFit = 1.5
const rateRowFit = -2.5
/**
 * How likely a tip is that is added to another printed sum, one beside a rate that is added to none, which is only suggested,
 * and a tax that every label calls a tip.
 */
const addedTipFit = 1
const suggestedTipFit = -6
const tipAsTaxFit = -3

/** What the page says of totals besides their own labels. */
type Evidence = {
  /** Sums of labelled amounts in cents that may be between subtotal and total, and between total and amount due. */
  total: ReadonlySet<number>
  due: ReadonlySet<number>
  /** Cash less change, in cents. */
  settled: ReadonlySet<number>
  /** Amounts that labels call a sum, in cents. */
  printed: ReadonlySet<number>
  isOfRate: (option: Option | undefined) => boolean
  isTip: (option: Option | undefined) => boolean
}

const noEvidence: Evidence = {
  total: new Set(),
  due: new Set(),
  settled: new Set(),
  printed: new Set(),
  isOfRate: () => false,
  isTip: () => false,
}

/**
 * Subtotal and tax (and tip) make the total, with the charges and without the discounts that are printed; nothing is larger
 * than the total.
 */
export function fitAmounts(names: Amounts): Group {
  const read = (options: Record<string, Option>, name: string | undefined) =>
    name === undefined ? null : cents(options[name])
  const fitWith = (between: Evidence) => (options: Record<string, Option>) => {
    const subtotal = read(options, names.subtotal)
    const tax = read(options, names.tax)
    const total = read(options, names.total)
    const due = read(options, names.due)
    const tip = read(options, names.tip)
    const isOneOf = (difference: number, sums: ReadonlySet<number>) =>
      steps.some((step) => sums.has(difference + step))
    let fit = 0
    if (total != null && subtotal != null && tax != null) {
      const difference = total - subtotal - tax - (tip ?? 0)
      const isSum = Math.abs(difference) <= tolerances.chosenCents
      const isSubtotal = Math.abs(subtotal - total) <= tolerances.chosenCents
      if (isSum) fit += sumFit
      else if (!isSubtotal && isOneOf(difference, between.total)) fit += adjustedFit
      else fit += isSubtotal ? -0.3 : -1.5
    }
    if (total != null && subtotal != null && tax == null && subtotal !== total)
      fit -= isOneOf(total - subtotal - (tip ?? 0), between.total) ? 0 : 0.5
    if (total != null && subtotal != null && subtotal > total + 100)
      fit -= isOneOf(total - subtotal - (tax ?? 0), between.total) ? 0 : 2
    if (total != null && between.settled.has(total)) fit += settledFit
    if (total != null && between.isOfRate(options[names.total])) fit += rateRowFit
    if (total != null && tip != null) {
      const isAdded =
        subtotal != null && Math.abs(total - subtotal - (tax ?? 0) - tip) <= tolerances.chosenCents
      if (between.printed.has(total - tip) || (isAdded && tax == null)) fit += addedTipFit
      else if (!isAdded && between.isOfRate(options[names.tip!])) fit += suggestedTipFit
    }
    if (between.isTip(options[names.tax])) fit += tipAsTaxFit
    if (total != null && tax != null && tax > total * 0.5) fit -= 3
    if (subtotal != null && tax != null && tax > subtotal) fit -= 3
    if (total != null && due != null && due !== total) {
      if (isOneOf(due - total, between.due)) fit += paidFit
      else if (due > total) fit -= 1
    }
    return fit
  }
  const inCents = (allowed: Allowed, described: DescribedDocument) =>
    new Set(explanations(labelledAdjustments(described), allowed).map(({ sum }) => Math.round(sum / 10)))
  return {
    fields: Object.values(names),
    fit: fitWith(noEvidence),
    fitOf: (described) => {
      const labelled = labelledAdjustments(described)
      const tips = new Set<Candidate>(labelled.flatMap(({ role, amount }) => (role === 'tip' ? amount : [])))
      return fitWith({
        // A tip that is a field is in the sum already.
        total: inCents(names.tip === undefined ? beforeTotal : { ...beforeTotal, tip: [] }, described),
        due: inCents(beforeDue, described),
        settled: new Set(settledTotals(described).map((total) => Math.round(total / 10))),
        printed: new Set([...printedSums(described)].map((sum) => Math.round(sum / 10))),
        isOfRate: rateRows(described),
        isTip: (option) => option?.candidates.every((candidate) => tips.has(candidate)) ?? false,
      })
    },
  }
}

const dayMs = 86_400_000
/** A document may be dated this many days ahead. */
const mostDaysAhead = 60

function isAhead(option: Option | undefined): boolean {
  return option != null && Date.parse(option.value) > Date.now() + mostDaysAhead * dayMs
}

/** Nobody is asked to pay for, or reads the receipt of, what is still to come. */
export function fitPast(field: string): Group {
  return { fields: [field], fit: (options) => (isAhead(options[field]) ? -2 : 0) }
}

/** The second date is not before the first; a date that is printed once is seldom both. */
export function fitOrder(first: string, second: string): Group {
  const fit = (options: Record<string, Option>) => {
    const [from, to] = [options[first], options[second]]
    let fit = isAhead(from) ? -2 : 0
    if (from && to && to.value < from.value) fit -= 4
    if (from && to && from.value === to.value && from.candidates.length === 1) fit -= 1
    return fit
  }
  return { fields: [first, second], fit }
}

function isSame(a: Option | undefined, b: Option | undefined): boolean {
  if (a == null || b == null) return false
  const [words, others] = [plainWords(a.value), plainWords(b.value)]
  return words.length === others.length && words.every((word, i) => word === others[i])
}

/** Whether an address stands right under a name, or behind it on its line. */
function isUnder(name: Option | undefined, address: Option | undefined): boolean {
  return (
    name != null &&
    address != null &&
    name.candidates.some((upper) =>
      address.candidates.some((lower) => {
        const [from] = lower.segments
        const to = upper.segments.at(-1)!
        return (
          from!.block === to.block &&
          (from!.blockIndex === to.blockIndex + 1 || (from === to && lower.from >= upper.to))
        )
      }),
    )
  )
}

type Party = { name: string; address: string }

/** An address stands under the name of its party; two parties are not one. */
export function fitParties(party: Party, other?: Party): Group {
  const fit = (options: Record<string, Option>) => {
    const [name, address] = [options[party.name], options[party.address]]
    let fit = 0
    if (!other) return isUnder(name, address) ? 1 : 0
    const [otherName, otherAddress] = [options[other.name], options[other.address]]
    if (isSame(name, otherName)) fit -= 4
    if (isSame(address, otherAddress)) fit -= 4
    if (isUnder(name, address)) fit += 1
    if (isUnder(otherName, otherAddress)) fit += 1
    if (isUnder(name, otherAddress) && !isUnder(otherName, otherAddress)) fit -= 1.5
    return fit
  }
  const parties = other ? [party, other] : [party]
  return { fields: [...parties.map(({ name }) => name), ...parties.map(({ address }) => address)], fit }
}

/** No two of the fields have the same value. */
export function fitDifferent(fields: readonly string[]): Group {
  const fit = (options: Record<string, Option>) =>
    fields.some((field, i) => fields.slice(i + 1).some((other) => isSame(options[field], options[other])))
      ? -3
      : 0
  return { fields, fit }
}
