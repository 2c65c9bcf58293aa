import type { SchemaId, FieldLesson as StoredLesson } from '@numora/contract'
import { z } from 'zod'

const hash = z.number()

/** Where a value is printed on the page of the approved document. Labels are stored as hashes, not as texts. */
const PrintedPosition = z.strictObject({
  /** Counted from 1, and backwards from -1: a total is on the last page, however many there are. */
  page: z.int(),
  pageFromEnd: z.int(),
  /** The label on its line, and the text above it; null where there is none. */
  left: hash.nullable(),
  above: hash.nullable(),
  /** Fractions of the page. */
  x0: z.number(),
  x1: z.number(),
  y0: z.number(),
  /** How many words it has, and whether it ends its segment. */
  words: z.int(),
  isLast: z.boolean(),
})
export type PrintedPosition = z.infer<typeof PrintedPosition>

/** Identifies a vendor: the kind of a value and a hash of the value. */
export const Mark = z.string().regex(/^[a-z_]{2,10}:[\w-]{22}$/)

export const mostMarks = 300
export const mostLabels = 80
export const mostPositions = 3
const mostCharacters = 2_000

/** What one approved document shows about one field of its vendor's documents. */
export const Lesson = z.strictObject({
  /** Hashes of the vendor's tax id, IBAN, name, phone, email and website, as far as they are printed on the page. */
  marks: z.array(Mark).max(mostMarks),
  /** Hashes of the page's label words: its fingerprint. */
  labels: z.array(hash).max(mostLabels),
  /** Where the value is printed, the likeliest position first; an empty list also replaces older positions. */
  places: z.array(PrintedPosition).max(mostPositions),
  /** The value itself, if all documents of a vendor have the same one. */
  value: z.string().max(mostCharacters).nullable(),
  /** The wrong value that was read instead; null if nothing or the right value was read. */
  instead: z.string().max(mostCharacters).nullable(),
  /** Whether the value was read wrongly, or not found. */
  isCorrection: z.boolean(),
  /** Whether the wrong value is in the same segment, so that the lesson is about the extent of the value. */
  isOfExtent: z.boolean(),
})
export type Lesson = z.infer<typeof Lesson>

export type FieldLesson = { schema?: SchemaId; field: string; lesson: Lesson }

/** Lessons, and the keys by which a later document of the same vendor finds them. */
export type LearnedLessons = { keys: string[]; lessons: FieldLesson[] }

/** The lessons that this version understands; those that another version stored in another form are left out. */
export function readLessons(stored: readonly StoredLesson[]): FieldLesson[] {
  return stored.flatMap(({ schema, field, lesson }) => {
    const { data } = Lesson.safeParse(lesson)
    return data ? [{ ...(schema ? { schema } : {}), field, lesson: data }] : []
  })
}
