import type { DescribedDocument } from '../features/describe-document.ts'
import type { Ranked, Ranking } from '../ranker/rank.ts'
import { logSumExp } from '../ranker/rank.ts'

/** A candidate value of a field; null: the field is not on the page. */
export type Option = Ranked | null

export type Choice = {
  option: Option
  probability: number
  /** The other values, most probable first. */
  others: { option: Ranked; probability: number }[]
}

/** Scores a combination of values in log-odds. */
type Fit = (options: Record<string, Option>) => number

/** Fields whose values depend on each other; `fitOf` is how they fit on a document, where that is more than the values. */
export type Group = { fields: readonly string[]; fit: Fit; fitOf?: (described: DescribedDocument) => Fit }

const mostOptions = 5

/**
 * Chooses the values of a group's fields together. A value's probability is its share of the score over all
 * combinations.
 */
export function chooseJointly(
  group: Pick<Group, 'fields' | 'fit'>,
  rankings: Record<string, Ranking>,
): Record<string, Choice> {
  const fields = group.fields.filter((field) => rankings[field])
  const options = fields.map((field): [Option, number][] => {
    const { values, noneLogit } = rankings[field]!
    const all = logSumExp([noneLogit, ...values.map(({ logit }) => logit)])
    return [
      [null, noneLogit - all],
      ...values.slice(0, mostOptions).map((value): [Option, number] => [value, value.logit - all]),
    ]
  })
  const scores = options.map((list) => list.map((): number[] => []))
  const chosen: number[] = []
  const current: Record<string, Option> = {}
  const visit = (depth: number, sum: number) => {
    if (depth === fields.length) {
      const score = sum + group.fit(current)
      for (const [field, index] of chosen.entries()) scores[field]![index]!.push(score)
      return
    }
    for (const [index, [option, logit]] of options[depth]!.entries()) {
      // Values with a probability below about 0.0001 are not worth combining.
      if (logit < -9) continue
      chosen[depth] = index
      current[fields[depth]!] = option
      visit(depth + 1, sum + logit)
    }
  }
  visit(0, 0)
  return Object.fromEntries(
    fields.map((field, i) => {
      const sums = scores[i]!.map((list) => (list.length > 0 ? logSumExp(list) : -Infinity))
      const all = logSumExp(sums)
      const { absenceOdds = 1 } = rankings[field]!
      const preference = ({ option, probability }: Omit<Choice, 'others'>) =>
        option ? probability : probability / absenceOdds
      const ranked = options[i]!.map(([option], index) => ({
        option,
        probability: Math.exp(sums[index]! - all),
      })).sort((a, b) => preference(b) - preference(a))
      const [best, ...rest] = ranked
      return [
        field,
        {
          ...best!,
          others: rest.filter(
            (other): other is { option: Ranked; probability: number } => other.option !== null,
          ),
        },
      ]
    }),
  )
}
