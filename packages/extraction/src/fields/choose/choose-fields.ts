import type { SchemaId } from '@numora/contract'
import type { FieldValue } from '../../model.ts'
import type { Candidate } from '../candidates/candidate.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import { boxOf } from '../layout/segment.ts'
import { type Favoured, favour, modelFor } from '../memory/favour.ts'
import { fieldKinds } from '../ranker/field-kinds.ts'
import type { Model } from '../ranker/model.ts'
import { type Ranking, rank } from '../ranker/rank.ts'
import { toConfidence } from './confidence.ts'
import { groups } from './groups.ts'
import { type Choice, chooseJointly } from './joint.ts'

const mostAlternatives = 3
const leastAlternative = 0.01

export const sourceOf = ({ segments, from, to }: Candidate): NonNullable<FieldValue['source']> => {
  const [first] = segments
  const words =
    segments.length > 1 ? segments.flatMap((segment) => segment.words) : first!.words.slice(from, to)
  return { page: first!.page, box: boxOf(words) }
}

const toFieldValue = (key: string, { option, probability, others }: Choice, model: Model): FieldValue => {
  const alternatives = others
    .filter((other) => other.probability >= leastAlternative)
    .slice(0, mostAlternatives)
    .map((other) => ({
      value: other.option.value,
      confidence: Number(other.probability.toFixed(4)),
      source: sourceOf(other.option.candidates[0]!),
    }))
  return {
    value: option?.value ?? null,
    confidence: option ? toConfidence(key, probability, option.candidates[0]!, model) : 0,
    source: option ? sourceOf(option.candidates[0]!) : null,
    origin: 'extracted',
    ...(alternatives.length > 0 ? { alternatives } : {}),
  }
}

/**
 * Ranks the candidates of each field and chooses the values that fit best together; some may be favoured by what is
 * remembered of the vendor's documents.
 */
export const chooseFields = (
  described: DescribedDocument,
  schema: SchemaId,
  model: Model,
  favoured: Record<string, Favoured> = {},
): Record<string, FieldValue> => {
  const rankings: Record<string, Ranking> = Object.fromEntries(
    Object.entries(fieldKinds[schema]).map(([field, kind]) => [
      field,
      favour(rank(`${schema}.${field}`, described.of(kind), described.whole, model), favoured[field]),
    ]),
  )
  const grouped = groups[schema].flatMap((group) => group.fields)
  const alone = Object.keys(rankings).filter((field) => !grouped.includes(field))
  const all = [...groups[schema], ...alone.map((field) => ({ fields: [field], fit: () => 0 }))]
  const choices = Object.assign({}, ...all.map((group) => chooseJointly(group, rankings))) as Record<
    string,
    Choice
  >
  return Object.fromEntries(
    Object.entries(choices).map(([field, choice]) => [
      field,
      toFieldValue(`${schema}.${field}`, choice, modelFor(choice.option, favoured[field], model)),
    ]),
  )
}
