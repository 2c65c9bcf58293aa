import { signedThousandths, toThousandths } from '../adjustments/labelled-adjustments.ts'
import type { Amount } from '../candidates/amounts.ts'
import { isLabelled } from '../candidates/is-labelled.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import { hasLabel } from '../layout/has-label.ts'
import type { Concept } from '../lexicon/concepts.ts'
import type { Factor, Option } from './joint.ts'

/** Whether a number is written as money, also in a currency that is counted without decimals: `150,000`. */
function isMoney({ decimals, hasCurrency, traits }: Amount): boolean {
  return decimals >= 2 || hasCurrency || traits.includes('grouped')
}

/** What earlier bills left to pay by its labels, in thousandths: each amount, and all together. */
export function carriedBalances({ candidates }: DescribedDocument): Set<number> {
  const amounts: readonly Amount[] = candidates.amount
  const carried = amounts
    .filter((amount) => isMoney(amount) && isLabelled(amount, 'carried'))
    .map(signedThousandths)
  const all = [...carried, carried.reduce((sum, each) => sum + each, 0)]
  return new Set(all.filter((each) => each !== 0))
}

/** Totals, and sums of such a total and what earlier bills left, which is printed between them; in thousandths. */
function totalsWithBalances(described: DescribedDocument): { own: Set<number>; all: Set<number> } {
  const carried = [...carriedBalances(described)]
  const found = { own: new Set<number>(), all: new Set<number>() }
  if (carried.length === 0) return found
  const amounts: readonly Amount[] = described.candidates.amount
  const sumsOf = (...concepts: readonly Concept[]) =>
    new Set(
      amounts
        .filter(({ segments: [segment] }) =>
          [segment, segment!.left].some((each) => each && hasLabel(each, ...concepts)),
        )
        .map(signedThousandths),
    )
  const sums = sumsOf('total', 'due')
  for (const own of sumsOf('total'))
    for (const balance of carried)
      if (sums.has(own + balance)) {
        found.own.add(own)
        found.all.add(own + balance)
      }
  return found
}

/** The total of a bill is without what earlier ones left to pay; the amount due is with it. */
export function carriedBalance(total: string, due: string): Factor[] {
  const says = (field: string, which: 'own' | 'all', name: string): Factor => ({
    fields: [field],
    relate: (described) => {
      const sums = totalsWithBalances(described)[which]
      return (option: Option | undefined) => (option && sums.has(toThousandths(option.value)) ? [name] : [])
    },
  })
  return [says(total, 'own', 'total: before a balance'), says(due, 'all', 'due: with a balance')]
}
