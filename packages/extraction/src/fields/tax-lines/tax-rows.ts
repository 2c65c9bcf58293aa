import { tolerances } from '@numora/domain'
import type { Amount } from '../candidates/amounts.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import { headAbove } from '../layout/head-above.ts'
import type { Hit, Line } from '../layout/segment.ts'
import type { Concept } from '../lexicon/concepts.ts'
import { joinGroups } from '../line-items/join-groups.ts'

/** A rate with its tax on one line of a page, and the amount that is taxed if it is printed there, too. */
export type TaxRow = {
  /** Rows of the same key are the same tax. */
  key: string
  rate: Amount
  amount: Amount | null
  base: Amount | null
  /** With tax; null unless it is printed where the base is not. */
  gross: Amount | null
  text: string
}

/** Rates of a turnover tax that are printed without a percent sign, in a column of their own. */
const mostPercent = 40

/** Words of lines with a rate and an amount that are no tax on turnover. */
const otherRates: readonly Concept[] = ['discount', 'withheld', 'tip', 'service', 'terms', 'days']

/** Rate, base, tax, gross and their repetition for another currency: a line with more amounts is none of tax. */
const mostAmounts = 24

/** A head of a tax table is at most this many lines above its rows. */
const mostRowsBelow = 8

/** The rows of tax by rate, wherever they are: in tables, among the sums, in prose. One of item tables may be among them. */
export function findTaxRows({ document: { layout }, candidates }: DescribedDocument): TaxRow[] {
  const bySegment = Map.groupBy(joinGroups(candidates.amount), ({ segments: [segment] }) => segment!)
  const rows = layout.lines.flatMap((line, at) => {
    const hits = line.segments.flatMap((segment) => segment.hits)
    const above = layout.lines.slice(Math.max(0, at - mostRowsBelow), at)
    const isNamed =
      has(hits, ...taxes) ||
      isBesideTax(layout.lines, at) ||
      (hits.length === 0 &&
        above.some(
          ({ page, segments }) => page === line.page && segments.some((head) => has(head.hits, 'tax')),
        ))
    if (has(hits, ...otherRates) && !has(hits, 'tax')) return []
    const amounts = line.segments.flatMap((segment) => bySegment.get(segment) ?? [])
    return rowsOf(line.segments.map(({ text }) => text).join(' '), amounts, isNamed)
  })
  const strips = layout.segments.flatMap((segment) => {
    const head = headAbove(layout, segment)
    const below = bySegment.get(segment) ?? []
    const isTax = head !== null && has(head.hits, 'tax') && below.length === 1
    return isTax ? rowsOf(head.text, [...(bySegment.get(head) ?? []), ...below], true) : []
  })
  return [...rows, ...strips]
}

/** Whether a line with a percentage is right above or below one that is named as a tax: the names of some are not known. */
function isBesideTax(lines: readonly Line[], at: number): boolean {
  const hasPercent = (line: Line) => line.segments.some(({ text }) => text.includes('%'))
  const isTax = (line: Line | undefined) =>
    line?.page === lines[at]!.page &&
    hasPercent(line) &&
    has(
      line.segments.flatMap(({ hits }) => hits),
      ...taxes,
    )
  return hasPercent(lines[at]!) && (isTax(lines[at - 1]) || isTax(lines[at + 1]))
}

const taxes: readonly Concept[] = ['tax', 'tax_base', 'tax_included', 'tax_excluded', 'col_tax_rate']

function rowsOf(text: string, amounts: readonly Amount[], isNamed: boolean): TaxRow[] {
  if (amounts.length > mostAmounts) return []
  const percents = amounts.filter(({ traits }) => traits.includes('percent'))
  const rates = percents.length > 0 ? percents : amounts.filter(isBareRate)
  const decimals = Math.max(
    ...amounts.filter((each) => !percents.includes(each)).map((each) => each.decimals),
  )
  return rates.flatMap((rate): TaxRow[] => {
    // Numbers without the decimals of amounts are letters of rates, pieces or parts of tax ids.
    const money = amounts.filter(
      (each) => each !== rate && !percents.includes(each) && each.decimals === decimals,
    )
    const percent = Number(rate.value)
    const label = text
      .replace(/[\d.,%\s]+/g, ' ')
      .trim()
      .slice(0, 60)
    const row = { key: `${percent} ${label}`, rate, text, base: null, gross: null }
    const full = percent > 0 || isNamed || percents.length > 0 ? fullRow(rate, money) : null
    // Sales without tax may be of several kinds.
    if (full) return [{ ...row, ...full, ...(percent > 0 ? {} : { key: `0 ${full.base!.value} ${label}` }) }]
    if (!isNamed || percents.length === 0) return []
    const included = grossRow(rate, money)
    if (included) return [{ ...row, ...included }]
    const [only] = money
    const isTax = only !== undefined && money.length === 1 && percent > 0 === Number(only.value) > 0
    return isTax ? [{ ...row, amount: only }] : []
  })
}

function isBareRate({ value, hasCurrency }: Amount): boolean {
  return !hasCurrency && Number(value) <= mostPercent
}

function has(hits: readonly Hit[], ...concepts: readonly Concept[]): boolean {
  return hits.some(({ meanings }) => meanings.some((concept) => concepts.includes(concept)))
}

function isTaxOf(base: number, rate: number, { value, decimals }: Amount): boolean {
  const { lastDigits, share } = tolerances.taxOfRateRead
  return Math.abs((base * rate) / 100 - Number(value)) <= lastDigits * 10 ** -decimals + share * base
}

/** Base and tax, where one amount of the line is the rate of another; with the sum of both printed it is surer. */
function fullRow(rate: Amount, money: readonly Amount[]): Pick<TaxRow, 'base' | 'amount'> | null {
  const percent = Number(rate.value)
  const pairs = money.flatMap((base) =>
    money
      .filter(
        (tax) =>
          tax !== base &&
          Number(tax.value) < Number(base.value) &&
          percent > 0 === Number(tax.value) > 0 &&
          isTaxOf(Number(base.value), percent, tax),
      )
      .map((amount) => ({ base, amount })),
  )
  const isComplete = ({ base, amount }: (typeof pairs)[number]) =>
    money.some(
      ({ value }) => Math.abs(Number(value) - Number(base.value) - Number(amount.value)) < tolerances.taxRow,
    )
  return pairs.find(isComplete) ?? pairs[0] ?? null
}

/** Gross amount and tax, where one amount of the line contains another at the rate. */
function grossRow(rate: Amount, money: readonly Amount[]): Pick<TaxRow, 'gross' | 'amount'> | null {
  const percent = Number(rate.value)
  for (const gross of money)
    for (const amount of money)
      if (
        percent > 0 &&
        amount !== gross &&
        isTaxOf(Number(gross.value) / (1 + percent / 100), percent, amount)
      )
        return { gross, amount }
  return null
}
