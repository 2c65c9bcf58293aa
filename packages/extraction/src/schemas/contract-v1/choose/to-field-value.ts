import { nothing } from '../../../fields/nothing.ts'
import type { FieldValue } from '../../../file-content.ts'
import type { Candidate } from '../candidates/candidate.ts'
import { certaintyOf, sourceOf } from '../flow/flow.ts'
import type { ContractRanking, RankedValue } from '../ranker/rank.ts'

const mostAlternatives = 3
const leastAlternative = 0.01
const surest = 0.999
const clearWord = 0.98

/** The likeliest value of a field, or none where its absence is likelier. */
export function toFieldValue(
  field: string,
  { values, noneProbability }: ContractRanking,
  surely: (field: string, probability: number) => number,
): FieldValue {
  const [best] = values
  return best && best.probability > noneProbability
    ? chosenValue(field, best, values.slice(1), surely)
    : withAlternatives(nothing, values)
}

/** A chosen value with the runners-up. */
export function chosenValue(
  field: string,
  chosen: RankedValue,
  others: readonly RankedValue[],
  surely: (field: string, probability: number) => number,
): FieldValue {
  const [candidate] = chosen.candidates
  const read = certaintyOf(candidate!.paragraph, candidate!.start, candidate!.end)
  const confidence = surely(field, chosen.probability) * (read > clearWord ? 1 : read)
  return withAlternatives(
    {
      value: chosen.value,
      confidence: Number(Math.min(surest, Math.max(0, confidence)).toFixed(4)),
      source: candidateSource(candidate!),
      origin: 'extracted',
    },
    others,
  )
}

export function candidateSource({ paragraph, start, end }: Candidate): FieldValue['source'] {
  return sourceOf(paragraph, start, end)
}

function withAlternatives(field: FieldValue, others: readonly RankedValue[]): FieldValue {
  const alternatives = others
    .filter(({ probability }) => probability >= leastAlternative)
    .slice(0, mostAlternatives)
    .map(({ value, probability, candidates }) => ({
      value,
      confidence: Number(Math.min(surest, probability).toFixed(4)),
      source: candidateSource(candidates[0]!),
    }))
  return alternatives.length > 0 ? { ...field, alternatives } : field
}
