import { attempt } from '../fault.ts'
import type { FieldValue, Issue } from '../file-content.ts'
import type { PlacedStatement } from './codes/read-statements.ts'
import type { FieldLesson } from './lessons/lesson.ts'
import { nothing } from './nothing.ts'
import type { PageReading } from './page-reading.ts'
import type { FieldStages } from './stages.ts'

/**
 * The fields of the pages: what is printed, with what codes on the pages say of it and what follows from both. `printed` are
 * those that were chosen among the printed values alone.
 */
export function readPageFields(reading: PageReading, lessons: readonly FieldLesson[]) {
  const { appliedLessons, fields: printed } = readPrinted(reading, lessons)
  const { fields: certain, issues, isFiscal, statements } = withCodes(reading, printed)
  const fields = { ...certain, ...readDerived(reading, certain) }
  return { printed, appliedLessons, fields, issues, isFiscal, statements }
}

/** The printed fields, by what the vendor's documents taught, and what follows from the document as a whole. */
function readPrinted(
  { stages, read, describe, schema, model, parties, faults }: PageReading,
  lessons: readonly FieldLesson[],
) {
  const known = attempt<ReturnType<FieldStages['knownCandidates']>>(
    faults,
    'parties',
    () => (schema.chooseFields ? {} : stages.knownCandidates(describe(), schema, parties)),
    () => ({}),
  )
  const plain = attempt<Record<string, FieldValue>>(
    faults,
    'fields',
    () =>
      schema.chooseFields
        ? schema.chooseFields(read, describe, model, faults)
        : stages.chooseFields(describe(), schema, model, { known, faults }),
    () => ({}),
  )
  const { fields, appliedLessons } = attempt<ReturnType<FieldStages['applyLessons']>>(
    faults,
    'lessons',
    () =>
      lessons.length > 0
        ? stages.applyLessons(describe(), schema, model, plain, lessons, { known, faults })
        : { fields: plain, appliedLessons: [] },
    () => ({ fields: plain, appliedLessons: [] }),
  )
  for (const field of Object.keys(schema.choices))
    fields[field] = attempt(
      faults,
      'fields',
      () => stages.chooseType(describe(), schema, field, fields, model),
      () => nothing,
    )
  return { fields, appliedLessons }
}

/** The fields with what machine-readable codes on the pages say, and whether one of them makes it an invoice by law. */
function withCodes(
  { stages, read: { pages }, describe, schema, faults }: PageReading,
  printed: Record<string, FieldValue>,
): {
  fields: Record<string, FieldValue>
  issues: Issue[]
  isFiscal: boolean
  statements: readonly PlacedStatement[]
} {
  const isRead = Object.keys(schema.codeFields).length > 0 && pages.some(({ codes }) => codes)
  const statements = attempt<PlacedStatement[]>(
    faults,
    'codes',
    () => (isRead ? stages.readStatements(pages, faults) : []),
    () => [],
  )
  const merged = attempt<{ fields: Record<string, FieldValue>; issues: Issue[] }>(
    faults,
    'codes',
    () =>
      statements.length > 0
        ? stages.mergeCodes(statements, printed, describe(), schema, faults)
        : { fields: printed, issues: [] },
    () => ({ fields: printed, issues: [] }),
  )
  return { ...merged, isFiscal: statements.some(({ isFiscal }) => isFiscal), statements }
}

/** What follows from the values of page and codes, where the ranker chose them. */
function readDerived(
  { stages, describe, schema, faults }: PageReading,
  fields: Record<string, FieldValue>,
): Record<string, FieldValue> {
  if (schema.chooseFields) return {}
  return attempt(
    faults,
    'fields',
    () => stages.deriveFields(describe(), schema, fields),
    () => ({}),
  )
}
