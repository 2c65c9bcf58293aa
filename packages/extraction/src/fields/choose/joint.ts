import type { Kind } from '../candidates/candidate.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import type { Ranked, Ranking } from '../ranker/rank.ts'
import { logSumExp } from '../ranker/rank.ts'
import { sumOver, type Table } from './combinations.ts'
import { type FieldWeights, weigh } from './joint-weights.ts'

/** A candidate value of a field; null: the field is not on the page. */
export type Option = Ranked | null

export type Choice = {
  option: Option
  probability: number
  /** The other values, most probable first. */
  others: { option: Ranked; probability: number }[]
}

/** Other values of these kinds are mostly longer and shorter forms of the chosen one, which say nothing against its place. */
const severalForms: readonly Kind[] = ['name', 'address']

/** The probability that one of the other values is the right one, and not that the field is absent. */
export function rivalsOf({ option, others }: Pick<Choice, 'option' | 'others'>): number {
  const kind = option?.candidates[0]?.kind
  if (kind && severalForms.includes(kind)) return 0
  return others.reduce((sum, { probability }) => sum + probability, 0)
}

/** By field, what was chosen before. */
type Chosen = Readonly<Record<string, Choice>>

/** Names the relations that hold between values of some fields on a document; each name has a learned weight. */
export type Factor = {
  fields: readonly string[]
  /** `options` are all options of each of the fields. */
  relate: (
    described: DescribedDocument,
    options: readonly (readonly Option[])[],
  ) => (...values: readonly Option[]) => readonly string[]
}

/** Fields whose values depend on each other, and on those of the `given` fields, which are of an earlier group. */
export type Group = { fields: readonly string[]; given?: readonly string[]; factors: readonly Factor[] }

/** The options of a group's fields, absence first, their log-probabilities by the ranker, and the relations between them. */
export type Space = { options: Option[][]; logits: number[][]; tables: Table<readonly string[]>[] }

const mostOptions = 6
/** So many values of a field are looked at, the likeliest first. */
const mostRanked = 10
/** Values with a lower log-probability are not worth combining, unless a relation speaks for them: about 0.0001. */
const leastLogit = -9
/** The least probable options are left out of more combinations than that, so that they take less than a millisecond. */
const mostCombinations = 1500

/** `worth` is what an option scores by itself. */
type Unary = { option: Option; logit: number; worth: number }

/** A field's options, absence first; those with the least worth are left out. */
function optionsOf(
  field: string,
  { values, noneLogit }: Ranking,
  factors: readonly Factor[],
  described: DescribedDocument,
  weights: FieldWeights,
): Unary[] {
  const all = logSumExp([noneLogit, ...values.map(({ logit }) => logit)])
  const options: Option[] = [null, ...values.slice(0, mostRanked)]
  const relations = factors.map(({ relate }) => relate(described, [options]))
  const { [`trust ${field}`]: trust = 1 } = weights
  const [none, ...others] = options.map((option) => {
    const logit = (option?.logit ?? noneLogit) - all
    const names = relations.flatMap((relation) => relation(option))
    const known = names.reduce((sum, name) => sum + (weights[name] ?? 0), 0)
    return { option, logit, worth: trust * logit + known, isLikely: logit >= leastLogit || known > 0 }
  })
  const likely = others.filter(({ isLikely }) => isLikely)
  return [none!, ...likely.sort((a, b) => b.worth - a.worth).slice(0, mostOptions - 1)]
}

/** Leaves the options of least worth out until there are few enough combinations. */
function bounded(lists: Unary[][]): Unary[][] {
  const size = lists.reduce((product, { length }) => product * length, 1)
  if (size <= mostCombinations) return lists
  const least = Math.min(...lists.flatMap((list) => list.slice(1).map(({ worth }) => worth)))
  return bounded(lists.map((list) => list.filter(({ option, worth }) => option === null || worth > least)))
}

/**
 * All that is combined of a group's fields on a document; by `weights` it is decided which options are left out. Given fields
 * come last, with the option that was `chosen`.
 */
export function spaceOf(
  { fields, given = [], factors }: Group,
  rankings: Readonly<Record<string, Ranking>>,
  described: DescribedDocument,
  weights: FieldWeights,
  chosen: Chosen,
): Space {
  const alone = (field: string) =>
    factors.filter(({ fields: [first, ...others] }) => first === field && others.length === 0)
  const lists = bounded(
    fields.map((field) => optionsOf(field, rankings[field]!, alone(field), described, weights)),
  )
  const options = [
    ...lists.map((list) => list.map(({ option }) => option)),
    ...given.map((field) => [chosen[field]?.option ?? null]),
  ]
  const all = [...fields, ...given]
  const tables = factors.map(({ fields: own, relate }) => {
    const indexes = own.map((field) => all.indexOf(field))
    const lists = indexes.map((index) => options[index]!)
    const name = relate(described, lists)
    const combined = lists.reduce<Option[][]>(
      (starts, list) => starts.flatMap((start) => list.map((option) => [...start, option])),
      [[]],
    )
    return { fields: indexes, cells: combined.map((each) => name(...each)) }
  })
  const logits = [...lists.map((list) => list.map(({ logit }) => logit)), ...given.map(() => [0])]
  return { options, logits, tables }
}

/**
 * Chooses the values of a group's fields together, by a log-linear model: a combination's score is the sum of the ranker's
 * log-probabilities, each times what the ranker of the field is trusted, and of the weights of the relations that hold. A
 * value's probability is its share of all combinations.
 */
export function chooseJointly(
  group: Group,
  rankings: Readonly<Record<string, Ranking>>,
  weights: FieldWeights,
  described: DescribedDocument,
  chosen: Chosen = {},
): Record<string, Choice> {
  const { options, logits, tables } = spaceOf(group, rankings, described, weights, chosen)
  const { scores, tables: weighed } = weigh(
    [...group.fields, ...(group.given ?? [])],
    logits,
    tables,
    weights,
  )
  const { shares } = sumOver(scores, weighed)
  return Object.fromEntries(
    group.fields.map((field, i) => {
      const { absenceOdds = 1 } = rankings[field]!
      const preference = ({ option, probability }: Omit<Choice, 'others'>) =>
        option ? probability : probability / absenceOdds
      const [best, ...rest] = options[i]!.map((option, index) => ({
        option,
        probability: shares[i]![index]!,
      })).sort((a, b) => preference(b) - preference(a))
      const others = rest.filter(
        (other): other is { option: Ranked; probability: number } => other.option !== null,
      )
      return [field, { ...best!, others }]
    }),
  )
}
