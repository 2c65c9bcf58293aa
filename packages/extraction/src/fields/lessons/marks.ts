import { createHash } from 'node:crypto'
import type { FieldValue } from '../../file-content.ts'
import type { SchemaReading } from '../../schemas/schema-reading.ts'
import type { MarkKind } from '../candidates/candidate.ts'
import type { Candidates } from '../candidates/find-candidates.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import { plainWords } from '../text/plain-words.ts'
import { mostMarks } from './lesson.ts'

const kinds: readonly MarkKind[] = ['tax_id', 'iban', 'email', 'website', 'phone', 'name']
const shortestMark = 4

const plain: Record<MarkKind, (value: string) => string> = {
  tax_id: (value) => value.toUpperCase(),
  iban: (value) => value.toUpperCase(),
  email: (value) => value.toLowerCase(),
  phone: (value) => value.replace(/\D/g, ''),
  website: (value) => value.toLowerCase().replace(/^https?:\/\/|^www\.|\/.*$/g, ''),
  name: (value) => plainWords(value).join(''),
}

/** A mark is a kind and a hash: equal values have equal marks, and the value itself is not stored. */
function toMark(kind: MarkKind, value: string): string | null {
  const text = plain[kind](value)
  if (text.length < shortestMark) return null
  return `${kind}:${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`
}

function marksIn(
  fields: Readonly<Record<string, MarkKind>>,
  values: Record<string, string | null | undefined>,
): Set<string> {
  return new Set(
    Object.entries(fields).flatMap(([field, kind]) => {
      const value = values[field]
      return (value != null && toMark(kind, value)) || []
    }),
  )
}

/** The marks of everyone that a document names. Texts that are labels are ignored. */
export function printedMarks(candidates: Candidates): Set<string> {
  const marks = new Set<string>()
  for (const kind of kinds)
    for (const { value, segments } of candidates[kind]) {
      const mark = segments[0]!.isLabel ? null : toMark(kind, value)
      if (mark !== null && marks.size < mostMarks) marks.add(mark)
    }
  return marks
}

/** The keys by which lessons for a document are found. */
export function keysOf({ candidates }: DescribedDocument): string[] {
  return [...printedMarks(candidates)]
}

/** The printed marks that belong to the vendor, according to the approved values. */
export function vendorMarksOf(
  { vendorMarks }: SchemaReading,
  values: Record<string, string | null>,
  candidates: Candidates,
): string[] {
  const printed = printedMarks(candidates)
  return [...marksIn(vendorMarks, values)].filter((mark) => printed.has(mark))
}

/**
 * Whether a document is of the vendor with these marks: more than half of them are printed on it and are not
 * its customer's. A single mark may be someone else's: a factor's IBAN, a parent company's tax id, the
 * recipient's own name.
 */
export function isOfVendor(
  marks: readonly string[],
  printed: ReadonlySet<string>,
  otherMarks: SchemaReading['otherMarks'],
  fields: Record<string, FieldValue>,
): boolean {
  const values = Object.fromEntries(Object.entries(fields).map(([field, { value }]) => [field, value]))
  const others = marksIn(otherMarks, values)
  const found = marks.filter((mark) => printed.has(mark) && !others.has(mark))
  return found.length * 2 > marks.length
}
