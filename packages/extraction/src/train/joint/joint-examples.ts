import { type Choice, chooseJointly, type Group, type Space, spaceOf } from '../../fields/choose/joint.ts'
import type { FieldWeights } from '../../fields/choose/joint-weights.ts'
import { describeDocument } from '../../fields/features/describe-document.ts'
import { type Ranking, rank } from '../../fields/ranker/rank.ts'
import { type RankerModel, rankerNameOf } from '../../fields/ranker/ranker-weights.ts'
import { isSameValue } from '../../fields/text/is-same-value.ts'
import type { ReadFile } from '../../file-content.ts'
import { rankedSchemas, schemaReadings } from '../../schemas/schema-readings.ts'
import type { Taught } from '../examples.ts'

/**
 * What may be combined on a document. `isRight` says by field which options are right; null: nothing is known of the field,
 * or its true value is no option.
 */
export type JointExample = Omit<Space, 'options'> & {
  fields: readonly string[]
  isRight: (readonly boolean[] | null)[]
}

type Truth = Taught['truth']

function rightOptions(field: string, options: Space['options'][number], { fields, alternatives }: Truth) {
  if (!(field in fields)) return null
  const value = fields[field]
  const values = value == null ? [] : [value, ...(alternatives?.[field] ?? [])]
  const isRight = options.map((option) =>
    option === null ? value == null : values.some((each) => isSameValue(option.value, each)),
  )
  return isRight.includes(true) ? isRight : null
}

function exampleOf(
  { fields: own, given = [] }: Group,
  { options, logits, tables }: Space,
  truth: Truth,
): JointExample {
  const fields = [...own, ...given]
  const isRight = fields.map((field, i) => (i < own.length ? rightOptions(field, options[i]!, truth) : null))
  return { fields, logits, tables, isRight }
}

/**
 * The examples of a document, as rankers rank it that have not learned from its layout.
 *
 * @param weights as set before learning, by which it is decided what is combined
 */
export function jointExamples(
  read: ReadFile,
  truth: Truth,
  model: Pick<RankerModel, 'fields' | 'names'>,
  weights: FieldWeights,
): JointExample[] {
  if (!truth.isOfSchema || !rankedSchemas.includes(truth.schema)) return []
  const { kinds, groups } = schemaReadings[truth.schema]
  const described = describeDocument(read)
  const rankings: Record<string, Ranking> = Object.fromEntries(
    Object.entries(kinds).map(([field, kind]) => [
      field,
      rank(`${truth.schema}.${field}`, described.of(kind), described.whole, model[rankerNameOf(kind)]),
    ]),
  )
  const chosen: Record<string, Choice> = {}
  return groups
    .map((group) => {
      const space = spaceOf(group, rankings, described, weights, chosen)
      Object.assign(chosen, chooseJointly(group, rankings, weights, described, chosen))
      return exampleOf(group, space, truth)
    })
    .filter(({ isRight }) => isRight.some((each) => each !== null))
}
