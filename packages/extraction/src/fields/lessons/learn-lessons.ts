import { attempt, type Fault } from '../../fault.ts'
import type { SchemaReading } from '../../schemas/schema-reading.ts'
import { chooseFields } from '../choose/choose-fields.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import { rank } from '../ranker/rank.ts'
import { type RankerModel, rankerNameOf } from '../ranker/ranker-weights.ts'
import { isSameValue } from '../text/is-same-value.ts'
import { fingerprintOf } from './fingerprint.ts'
import { type FieldLesson, type LearnedLessons, type Lesson, mostPositions } from './lesson.ts'
import { vendorMarksOf } from './marks.ts'
import { isBeside, printedPositionOf } from './printed-position.ts'

export type Approved = {
  /** All values of the approved document. */
  values: Record<string, string | null>
  /** The fields that a person corrected or confirmed. */
  fields: readonly string[]
}

/**
 * Derives lessons from a document's approved values; none if its page does not identify the vendor. A field
 * that throws is recorded as a fault and has no lesson.
 */
export function learnLessons(
  described: DescribedDocument,
  schema: SchemaReading,
  { values, fields }: Approved,
  model: RankerModel,
  faults: Fault[] = [],
): LearnedLessons {
  const { document, candidates } = described
  const marks = vendorMarksOf(schema, values, candidates)
  if (marks.length === 0) return { keys: [], lessons: [] }
  const labels = fingerprintOf(document.layout)
  const read = chooseFields(described, schema, model, { faults })
  const learnField = (field: string): FieldLesson[] => {
    const kind = schema.kinds[field]
    if (!kind) return []
    const value = values[field] ?? null
    const ranking = rank(
      `${schema.id}.${field}`,
      described.of(kind),
      described.whole,
      model[rankerNameOf(kind)],
    )
    const right = ranking.values
      .filter((each) => value !== null && isSameValue(each.value, value))
      .flatMap((each) => each.candidates)
      .slice(0, mostPositions)
    const instead = read[field]?.value ?? null
    const isCorrection = value !== null && (instead === null || !isSameValue(instead, value))
    const wrong = isCorrection ? ranking.values.find((each) => each.value === instead) : undefined
    const lesson: Lesson = {
      marks,
      labels,
      places: right.map((candidate) => printedPositionOf(candidate, document.layout)),
      value: schema.constantFields.includes(field) ? value : null,
      instead: wrong?.value ?? null,
      isCorrection,
      // The number of an address's lines varies, so its extent is not learned.
      isOfExtent:
        kind !== 'address' && wrong?.candidates.some((each) => right[0] && isBeside(each, right[0])) === true,
    }
    return [{ field, lesson }]
  }
  const lessons = fields.flatMap((field) =>
    attempt(
      faults,
      'learning',
      () => learnField(field),
      () => [],
    ),
  )
  return { keys: marks, lessons }
}
