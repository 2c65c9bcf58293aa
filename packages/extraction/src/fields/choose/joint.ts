import type { Ranked, Ranking } from '../ranker/rank.ts'
import { logSumExp } from '../ranker/rank.ts'

/** A field's value as one of several fields chosen together; null: not on the page. */
export type Option = Ranked | null

export type Choice = {
  option: Option
  probability: number
  /** The other values, best first. */
  others: { option: Ranked; probability: number }[]
}

/** Fields whose values depend on each other, and how well a choice of all of them fits (added log-odds). */
export type Group = { fields: readonly string[]; fit: (options: Record<string, Option>) => number }

const mostOptions = 5

/** Chooses the fields of a group together: the probabilities are those of each value over all choices. */
export function chooseJointly(group: Group, rankings: Record<string, Ranking>): Record<string, Choice> {
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
      // What is a thousand times less likely is not worth combining.
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
      const ranked = options[i]!.map(([option], index) => ({
        option,
        probability: Math.exp(sums[index]! - all),
      })).sort((a, b) => b.probability - a.probability)
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
