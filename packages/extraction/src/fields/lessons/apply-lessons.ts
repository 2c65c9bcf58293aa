import type { AppliedLesson, FieldValue } from '../../file-content.ts'
import type { SchemaReading } from '../../schemas/schema-reading.ts'
import { type ChooseOptions, chooseFields } from '../choose/choose-fields.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import type { RankerModel } from '../ranker/ranker-weights.ts'
import { isSameValue } from '../text/is-same-value.ts'
import { type Favoured, reliability } from './favour.ts'
import { fingerprintOf, isSameLayout } from './fingerprint.ts'
import type { FieldLesson, Lesson } from './lesson.ts'
import { isOfVendor, printedMarks } from './marks.ts'
import { findAt } from './printed-position.ts'

type Fields = Record<string, FieldValue>

/**
 * Chooses a document's fields again, using lessons of its vendor. `lessons` are newest first: each field
 * follows its first one of this vendor. A lesson that points at nothing on the page changes nothing.
 */
export function applyLessons(
  described: DescribedDocument,
  schema: SchemaReading,
  model: RankerModel,
  read: Fields,
  lessons: readonly FieldLesson[],
  { known = {}, faults = [] }: Omit<ChooseOptions, 'favoured'> = {},
): { fields: Fields; appliedLessons: AppliedLesson[] } {
  const ofVendor = newestOfVendor(described, schema, read, lessons)
  const favoured = Object.fromEntries(
    [...ofVendor].map(([field, lesson]) => [field, find(described, schema, field, lesson)]),
  )
  const fields = chooseFields(described, schema, model, { favoured, known, faults })
  const applied: AppliedLesson[] = []
  for (const [field, lesson] of ofVendor) {
    const before = read[field]?.value ?? null
    const chosen = fields[field]?.value ?? null
    if (chosen !== null && favoured[field]!.candidates.some(({ value }) => value === chosen)) {
      const { value, confidence, ...rest } = fields[field]!
      fields[field] = {
        // The person's spelling of the same value is preferred.
        value: lesson.value ?? value,
        confidence: lesson.isCorrection ? Math.min(confidence, reliability) : confidence,
        ...rest,
      }
      applied.push({ field, before })
    } else if (isUnreadable(lesson, before)) {
      fields[field] = { value: lesson.value, confidence: reliability, source: null, origin: 'extracted' }
      applied.push({ field, before })
    }
  }
  return { fields, appliedLessons: applied }
}

/**
 * Whether a vendor's value is not readable on the page, as in a logo: the same was read instead of it as when
 * it was corrected.
 */
function isUnreadable({ value, places, instead }: Lesson, found: string | null): boolean {
  return (
    value !== null &&
    places.length === 0 &&
    (found === null ? instead === null : instead !== null && isSameValue(found, instead))
  )
}

function newestOfVendor(
  { document, candidates }: DescribedDocument,
  { otherMarks }: SchemaReading,
  read: Fields,
  lessons: readonly FieldLesson[],
): Map<string, Lesson> {
  const printed = printedMarks(candidates)
  const labels = fingerprintOf(document.layout)
  const newest = new Map<string, Lesson>()
  for (const { field, lesson } of lessons) {
    if (newest.has(field) || !isOfVendor(lesson.marks, printed, otherMarks, read)) continue
    if (lesson.value !== null || isSameLayout(lesson.labels, labels)) newest.set(field, lesson)
  }
  return newest
}

function find(
  { document, candidates }: DescribedDocument,
  schema: SchemaReading,
  field: string,
  lesson: Lesson,
): Favoured {
  const { value, isCorrection } = lesson
  const ofKind = candidates[schema.kinds[field]!]
  const isConstant = schema.constantFields.includes(field)
  return {
    candidates: isConstant
      ? ofKind.filter((each) => value !== null && isSameValue(each.value, value))
      : findAt(lesson, ofKind, document.layout),
    isCorrection,
  }
}
