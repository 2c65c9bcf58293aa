import { attempt, type Fault } from '../../fault.ts'
import type { SchemaReading } from '../../schemas/schema-reading.ts'
import { chooseFields } from '../choose/choose-fields.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import type { Model } from '../ranker/model.ts'
import { rank } from '../ranker/rank.ts'
import { isSameValue } from '../text/is-same-value.ts'
import { fingerprintOf } from './fingerprint.ts'
import { type FieldLesson, type Learnt, type Lesson, mostPlaces } from './lesson.ts'
import { vendorMarksOf } from './marks.ts'
import { isBeside, placeOf } from './place.ts'

export type Approved = {
  /** All values of the approved document. */
  values: Record<string, string | null>
  /** The fields that a person corrected or confirmed. */
  fields: readonly string[]
}

/**
 * What a document's approved values teach about its vendor's documents: nothing where the page names no vendor. A field
 * whose lesson breaks teaches nothing.
 */
export function learnLayout(
  described: DescribedDocument,
  schema: SchemaReading,
  { values, fields }: Approved,
  model: Model,
  faults: Fault[] = [],
): Learnt {
  const { document, candidates } = described
  const marks = vendorMarksOf(schema, values, candidates)
  if (marks.length === 0) return { keys: [], lessons: [] }
  const labels = fingerprintOf(document.layout)
  const read = chooseFields(described, schema, model, { faults })
  const learnField = (field: string): FieldLesson[] => {
    const kind = schema.kinds[field]
    if (!kind) return []
    const value = values[field] ?? null
    const ranking = rank(`${schema.id}.${field}`, described.of(kind), described.whole, model)
    const right = ranking.values
      .filter((each) => value !== null && isSameValue(each.value, value))
      .flatMap((each) => each.candidates)
      .slice(0, mostPlaces)
    const instead = read[field]?.value ?? null
    const isCorrection = value !== null && (instead === null || !isSameValue(instead, value))
    const wrong = isCorrection ? ranking.values.find((each) => each.value === instead) : undefined
    const lesson: Lesson = {
      marks,
      labels,
      places: right.map((candidate) => placeOf(candidate, document.layout)),
      value: schema.constantFields.includes(field) ? value : null,
      instead: wrong?.value ?? null,
      isCorrection,
      // Addresses have as many lines as they need.
      isOfExtent:
        kind !== 'address' && wrong?.candidates.some((each) => right[0] && isBeside(each, right[0])) === true,
    }
    return [{ field, lesson }]
  }
  const lessons = fields.flatMap((field) =>
    attempt(
      faults,
      'lessons',
      () => learnField(field),
      () => [],
    ),
  )
  return { keys: marks, lessons }
}
