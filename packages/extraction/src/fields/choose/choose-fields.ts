import { attempt, type Fault } from '../../fault.ts'
import type { FieldValue } from '../../file-content.ts'
import type { SchemaReading } from '../../schemas/schema-reading.ts'
import { type Candidate, wordsOf } from '../candidates/candidate.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import { boxOf } from '../layout/segment.ts'
import { type Favoured, favour, isCorrected, modelFor } from '../lessons/favour.ts'
import { type KnownCandidates, weighKnown } from '../parties/known-parties.ts'
import { type Ranking, rank } from '../ranker/rank.ts'
import { type RankerModel, rankerNameOf } from '../ranker/ranker-weights.ts'
import { toConfidence } from './confidence.ts'
import { cutPagesOf } from './cut-pages.ts'
import { type Choice, chooseJointly, type Factor, rivalsOf } from './joint.ts'
import type { FieldWeights } from './joint-weights.ts'

const mostAlternatives = 3
const leastAlternative = 0.01

export function sourceOf(candidate: Candidate): NonNullable<FieldValue['source']> {
  return { page: candidate.segments[0]!.page, box: boxOf(wordsOf(candidate)) }
}

function toFieldValue(
  key: string,
  choice: Choice,
  known: Pick<RankerModel, 'calibration'> & { cutPages: ReadonlySet<number>; isOtherScript: boolean },
): FieldValue {
  const { option, probability, others } = choice
  const rivals = rivalsOf(choice)
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
    confidence: option ? toConfidence(key, probability, option.candidates[0]!, { ...known, rivals }) : 0,
    source: option ? sourceOf(option.candidates[0]!) : null,
    origin: 'extracted',
    ...(alternatives.length > 0 ? { alternatives } : {}),
  }
}

export type ChooseOptions = {
  /** By field, what was learned from corrections to the vendor's earlier documents. */
  favoured?: Record<string, Favoured>
  /** By field, its candidates of parties that the workspace knows. */
  known?: Record<string, KnownCandidates>
  faults?: Fault[]
}

/**
 * Ranks the candidates of each field and chooses the values that fit best together, with the ranker's probabilities. A field
 * that cannot be ranked gets no value; if a group cannot be chosen together, its fields are chosen one by one.
 */
export function chooseValues(
  described: DescribedDocument,
  { id: schema, kinds, groups }: SchemaReading,
  model: Omit<RankerModel, 'calibration'>,
  { favoured = {}, known = {}, faults = [] }: ChooseOptions = {},
): Record<string, Choice> {
  const unknown: Ranking = { values: [], noneLogit: 0 }
  const rankings: Record<string, Ranking> = Object.fromEntries(
    Object.entries(kinds).map(([field, kind]) => [
      field,
      attempt(
        faults,
        'fields',
        () =>
          favour(
            weighKnown(
              rank(`${schema}.${field}`, described.of(kind), described.whole, model[rankerNameOf(kind)]),
              known[field],
            ),
            favoured[field],
          ),
        () => unknown,
      ),
    ]),
  )
  const isTaught = (field: string) => isCorrected(rankings[field]!, favoured[field])
  // How reliable a place is that a person corrected was measured, whatever the ranker is trusted.
  const trusts = Object.keys(kinds)
    .filter(isTaught)
    .map((field) => [`trust ${field}`, 1])
  const weights: FieldWeights = { ...model.joint[schema], ...Object.fromEntries(trusts) }
  const chooseAlone = (field: string): Record<string, Choice> =>
    attempt(
      faults,
      'fields',
      () => chooseJointly({ fields: [field], factors: [] }, rankings, weights, described),
      () => ({}),
    )
  const grouped = groups.flatMap((group) => group.fields)
  const alone = Object.keys(rankings).filter((field) => !grouped.includes(field))
  // Where a value is printed that a person corrected says more than its label.
  const saysOfTaught = ({ fields: [first, ...others] }: Factor) => others.length === 0 && isTaught(first!)
  const chosen: Record<string, Choice> = {}
  for (const group of groups)
    Object.assign(
      chosen,
      attempt(
        faults,
        'fields',
        () => {
          const factors = group.factors.filter((factor) => !saysOfTaught(factor))
          return chooseJointly({ ...group, factors }, rankings, weights, described, chosen)
        },
        () => Object.assign({}, ...group.fields.map(chooseAlone)),
      ),
    )
  return Object.assign(chosen, ...alone.map(chooseAlone))
}

/** Chooses a document's fields, with calibrated confidences. What throws costs its own field only. */
export function chooseFields(
  described: DescribedDocument,
  schema: SchemaReading,
  model: RankerModel,
  options: ChooseOptions = {},
): Record<string, FieldValue> {
  const { favoured = {}, faults = [] } = options
  const cutPages = attempt(
    faults,
    'fields',
    () => cutPagesOf(described.document.layout),
    () => new Set<number>(),
  )
  const { isOtherScript } = described.document
  return Object.fromEntries(
    Object.entries(chooseValues(described, schema, model, options)).flatMap(([field, choice]) =>
      attempt<[string, FieldValue][]>(
        faults,
        'fields',
        () => [
          [
            field,
            toFieldValue(`${schema.id}.${field}`, choice, {
              ...modelFor(choice.option, favoured[field], model),
              cutPages,
              isOtherScript,
            }),
          ],
        ],
        () => [],
      ),
    ),
  )
}
