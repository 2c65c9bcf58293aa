import { isSumLabelled, signedThousandths } from '../adjustments/labelled-adjustments.ts'
import type { Amount } from '../candidates/amounts.ts'
import type { DescribedDocument } from '../features/describe-document.ts'

/** More rates than a receipt has. */
const mostRates = 4
/** A total of a rate may stand there with and without tax. */
const mostOfRate = 3

/** A row that says the total of one rate in percent: `Total 6% supplies: 38.41`. */
export type RateTotal = { line: number; rate: string; thousandths: number }

/** The rows that words call a sum and that have a rate in percent and one other amount. */
export function totalsByRate({ candidates }: DescribedDocument): RateTotal[] {
  const rows = Map.groupBy(candidates.amount as readonly Amount[], ({ segments: [segment] }) => segment!.line)
  return [...rows].flatMap(([line, row]) => {
    const [rates, sums] = [true, false].map((is) =>
      row.filter(({ traits }) => traits.includes('percent') === is),
    ) as [Amount[], Amount[]]
    const [sum] = sums
    if (rates.length !== 1 || sums.length !== 1 || !isSumLabelled(sum!.segments[0]!)) return []
    return [{ line, rate: rates[0]!.value, thousandths: signedThousandths(sum!) }]
  })
}

/** What totals of different rates, one of each rate, make together, in thousandths. */
export function sumsOfRates(totals: readonly RateTotal[]): Set<number> {
  const byRate = Map.groupBy(totals, ({ rate }) => rate)
  if (byRate.size < 2 || byRate.size > mostRates) return new Set()
  const sums = [...byRate.values()].reduce<number[]>(
    (starts, rows) => {
      const own = [...new Set(rows.map(({ thousandths }) => thousandths))].slice(-mostOfRate)
      return starts.flatMap((start) => own.map((thousandths) => start + thousandths))
    },
    [0],
  )
  return new Set(sums)
}
