import type { Amount } from '../candidates/amounts.ts'
import type { Candidate } from '../candidates/candidate.ts'
import { currenciesOfIds, currenciesOfWords } from '../candidates/country-evidence.ts'
import type { Document } from '../candidates/document.ts'
import type { Candidates } from '../candidates/find-candidates.ts'
import { isLabelled } from '../candidates/is-labelled.ts'
import type { Named } from './feature.ts'
import { numbered } from './feature-names.ts'

const taxRates = [
  3, 4, 5, 5.5, 6, 7, 7.7, 8, 8.1, 9, 9.5, 10, 12, 13, 14, 15, 17, 18, 19, 20, 21, 22, 23, 24, 25, 25.5, 27,
]

/** An amount in the smallest unit of its currency. */
type ToUnits = (value: string) => number

/** What amounts are money by their label. */
const moneyLabels = ['total', 'due', 'subtotal', 'tax', 'cash', 'change', 'card'] as const

/**
 * Amounts with three decimals are money where none has two; whole ones where none has decimals, if their digits are grouped
 * or a label says so.
 */
function moneyOf(amounts: readonly Amount[]): { money: readonly Amount[]; toUnits: ToUnits } {
  const have = (decimals: number) => amounts.some((amount) => amount.decimals === decimals)
  const places = have(2) ? 2 : have(3) ? 3 : 0
  const hasGroups = amounts.some(({ traits }) => traits.includes('grouped'))
  const isMoney = (amount: Amount) => {
    const { decimals, hasCurrency, traits } = amount
    return (
      hasCurrency ||
      (decimals === places &&
        (places > 0 || traits.includes('grouped') || (hasGroups && isLabelled(amount, ...moneyLabels))))
    )
  }
  const scale = places === 3 ? 1000 : 100
  return { money: amounts.filter(isMoney), toUnits: (value) => Math.round(Number(value) * scale) }
}

function unitsOf(amounts: readonly Amount[], toUnits: ToUnits): number[] {
  return amounts.map(({ value }) => toUnits(value))
}

/**
 * The amounts to be paid that payments imply: cash given less change returned, and what a card was charged.
 */
function settledSums(money: readonly Amount[], toUnits: ToUnits): Set<number> {
  const cash = unitsOf(
    money.filter((amount) => isLabelled(amount, 'cash')),
    toUnits,
  )
  const change = unitsOf(
    money.filter((amount) => isLabelled(amount, 'change')),
    toUnits,
  )
  const charged = unitsOf(
    money.filter((amount) => isLabelled(amount, 'card')),
    toUnits,
  )
  return new Set([...charged, ...cash.flatMap((sum) => change.map((back) => sum - back))])
}

/** Whether an amount is another one rounded to five cents, as tills do, or is the one that was rounded. */
function roundingOf(cents: number, set: ReadonlySet<number>): string[] {
  const steps = [-4, -3, -2, -1, 1, 2, 3, 4].filter((step) => set.has(cents + step))
  if (cents <= 0 || steps.length === 0) return []
  if (cents % 5 === 0) return ['rounded']
  return steps.some((step) => (cents + step) % 5 === 0) ? ['to_round'] : []
}

/** The most frequent number of decimals; integers are ignored, as they may count things. */
function usualDecimals(amounts: readonly Amount[]): number {
  const counts = [0, 0, 0, 0, 0]
  for (const { decimals } of amounts) if (decimals > 0) counts[Math.min(decimals, 4)]!++
  return counts.indexOf(Math.max(...counts))
}

/** Features of how an amount relates to the others: a sum, a tax, less what was already paid, the largest. */
export function linkAmounts(amounts: readonly Amount[]): string[][] {
  const { money, toUnits } = moneyOf(amounts)
  const counts = new Map<number, number>()
  for (const amount of money) counts.set(toUnits(amount.value), (counts.get(toUnits(amount.value)) ?? 0) + 1)
  const values = [...counts.keys()].sort((a, b) => b - a).slice(0, 120)
  const set = new Set(values)
  const largest = values[0] ?? 0
  const sums = columnSums(amounts, toUnits)
  const usual = usualDecimals(amounts)
  const paid = new Set(
    unitsOf(
      money.filter((amount) => isLabelled(amount, 'paid')),
      toUnits,
    ).filter((cents) => cents > 0),
  )
  const settled = settledSums(money, toUnits)
  return amounts.map((amount, i) => {
    const cents = toUnits(amount.value)
    const names: string[] = []
    const rank = values.indexOf(cents)
    names.push(cents === largest ? 'max' : rank >= 0 && rank < 3 ? `rank${rank}` : 'lower')
    names.push(`times${Math.min(counts.get(cents) ?? 0, 4)}`)
    let isSum = false
    let isPart = false
    let isTaxed = false
    let isBase = false
    let isTax = false
    if (cents > 0)
      for (const other of values) {
        if (other <= 0) continue
        const rest = cents - other
        if (other < cents && rest > 0 && set.has(rest)) {
          isSum = true
          if (rest < other && isRate(rest, other)) isTaxed = true
        }
        if (other > cents && set.has(other - cents)) {
          isPart = true
          const more = other - cents
          if (more < cents && isRate(more, cents)) isBase = true
          if (cents < more && isRate(cents, more)) isTax = true
        }
      }
    names.push(amount.decimals === usual ? 'usual_decimals' : 'other_decimals', ...roundingOf(cents, set))
    for (const part of paid) {
      if (cents !== part && set.has(cents + part)) names.push('left_over')
      if (cents - part > 0 && set.has(cents - part)) names.push('before_paid')
    }
    if (cents > 0 && settled.has(cents)) names.push('settled')
    if (isSum) names.push('sum')
    if (isPart) names.push('part')
    if (isTaxed) names.push('taxed')
    if (isBase) names.push('base')
    if (isTax) names.push('tax')
    if (sums.has(cents)) names.push('column_sum')
    if (i >= amounts.length - 3) names.push('near_end')
    if (amount.decimals === 2 && cents % 5 === 0) names.push('round5')
    return names
  })
}

/** Whether a tax is a usual share of its base, both in the smallest unit of the currency. */
export function isRate(tax: number, base: number): boolean {
  return taxRates.some((rate) => Math.abs((base * rate) / 100 - tax) <= Math.max(2, base * 2e-5))
}

/** The running sums of amounts that are aligned one below the other. */
function columnSums(amounts: readonly Amount[], toUnits: ToUnits): Set<number> {
  const sums = new Set<number>()
  const columns = new Map<number, Amount[]>()
  for (const amount of amounts) {
    const key = Math.round(amount.segments[0]!.x1 / 4)
    const column = columns.get(key) ?? columns.get(key - 1) ?? columns.get(key + 1)
    if (column) column.push(amount)
    else columns.set(key, [amount])
  }
  for (const column of columns.values()) {
    let sum = 0
    for (const [i, amount] of column.slice(0, 60).entries()) {
      sum += toUnits(amount.value) * (amount.isNegative ? -1 : 1)
      if (i > 0) sums.add(sum)
    }
  }
  return sums
}

const orderNames = { nth: numbered('nth'), of: numbered('of'), times: numbered('times') }

/** Features of the order and frequency of a value among the distinct values of its kind. */
export function linkOrder(candidates: readonly Candidate[]): Named[][] {
  const counts = new Map<string, number>()
  for (const { value } of candidates) counts.set(value, (counts.get(value) ?? 0) + 1)
  const places = new Map([...counts.keys()].map((value, place) => [value, place]))
  return candidates.map(({ value }, i) => {
    const place = places.get(value)!
    return [
      orderNames.nth(Math.min(place, 5)),
      place === places.size - 1 ? 'last_value' : 'earlier_value',
      orderNames.of(Math.min(places.size, 6)),
      orderNames.times(Math.min(counts.get(value)!, 4)),
      ...(i === 0 ? ['first'] : []),
      ...(places.size === 1 ? ['only'] : []),
    ]
  })
}

/** In days. */
const usualTerms = [7, 8, 10, 14, 15, 20, 21, 28, 30, 31, 45, 60, 90]

/**
 * Features of dates: earliest, latest, a usual payment term after another one, more than 400 days after the
 * first.
 */
export function linkDates(dates: readonly Candidate[]): string[][] {
  const days = dates.map(({ value }) => Date.parse(value) / 86_400_000)
  const printed = new Set(days)
  const [first, last] = days.reduce<[number, number]>(
    ([least, most], day) => [Math.min(least, day), Math.max(most, day)],
    [Infinity, -Infinity],
  )
  return days.map((day) => [
    ...(day === first ? ['earliest'] : []),
    ...(day === last ? ['latest'] : []),
    ...(usualTerms.some((term) => printed.has(day - term)) ? ['term_later'] : []),
    ...(day - first > 400 ? ['much_later'] : []),
  ])
}

/**
 * Features of a currency: whether it is that of the country of the tax ids and accounts, and of other signs
 * of a country.
 */
export function linkCurrencies(
  currencies: readonly Candidate[],
  candidates: Candidates,
  { layout }: Document,
): string[][] {
  const hints = new Set(
    currenciesOfIds([...candidates.iban, ...candidates.tax_id]).map(({ currency }) => currency),
  )
  const signs = currenciesOfWords(layout.segments)
  return currencies.map(({ value, traits }) => [
    ...(hints.has(value) ? ['fits_country'] : hints.size > 0 ? ['other_country'] : []),
    ...(signs.has(value) ? ['signs'] : signs.size > 0 ? ['other_signs'] : ['no_signs']),
    ...(traits.includes('shared_sign')
      ? [`shared_${traits[1]}_${signs.has(value) ? 'signs' : signs.size > 0 ? 'other' : 'no'}`]
      : []),
  ])
}
