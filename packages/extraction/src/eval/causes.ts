import { describeDocument } from '../fields/features/describe-document.ts'
import { schemaReadings } from '../schemas/schema-readings.ts'
import { isExact, plain } from './compare.ts'
import type { FieldOutcome, Outcome } from './evaluate.ts'

/**
 * Why a value is not right. `reader`: the words of the page do not contain the true one. `candidate`: they do, but it was
 * not among the candidates. `choice`: it was, and another one or none was chosen. `truth`: there is none, but a value was
 * chosen.
 */
type Cause = 'reader' | 'candidate' | 'choice' | 'truth'

const causes: readonly Cause[] = ['reader', 'candidate', 'choice', 'truth']

function causesOf({ document, fields, read }: Outcome): { field: string; cause: Cause }[] {
  const bad = fields.filter(({ verdict }) => verdict !== 'exact')
  if (bad.length === 0 || !read) return bad.map(({ field }) => ({ field, cause: 'reader' }))
  const { kinds } = schemaReadings[document.schema]
  const { candidates } = describeDocument(read)
  const text = plain(read.pages.flatMap(({ words }) => words.map((word) => word.text)).join(''))
  const causeOf = ({ field, truth }: FieldOutcome): Cause => {
    if (truth === null) return 'truth'
    const kind = kinds[field]
    const accepted = document.truth.fields[field]?.values ?? []
    const isAmong = (value: string) => accepted.some((each) => isExact(value, each))
    if (kind && candidates[kind].some(({ value }) => isAmong(value))) return 'choice'
    return accepted.some((each) => text.includes(plain(each))) ? 'candidate' : 'reader'
  }
  return bad.map((field) => ({ field: field.field, cause: causeOf(field) }))
}

/** One row for each field that is sometimes not right: how often, and why. */
export function causeTable(outcomes: readonly Outcome[]): string[] {
  const byField = Map.groupBy(outcomes.flatMap(causesOf), ({ field }) => field)
  return [...byField].map(([field, list]) => {
    const counts = causes.map((cause) => {
      const count = list.filter((each) => each.cause === cause).length
      return `${cause} ${String(count).padStart(3)}`
    })
    return `  ${field.padEnd(24)}  ${String(list.length).padStart(3)} not exact:  ${counts.join('  ')}`
  })
}
