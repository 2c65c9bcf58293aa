import type { FieldLesson as StoredLesson } from '@numora/contract'
import { z } from 'zod'

const hash = z.number()

/** Where a value stood on the page that taught it. Labels are hashes: what they say need not be kept. */
const Place = z.strictObject({
  /** From 1, and from -1 backwards: a total is on the last page, however many there are. */
  page: z.int(),
  pageFromEnd: z.int(),
  /** The label on its line, and what stands over it; null where there is none. */
  left: hash.nullable(),
  above: hash.nullable(),
  /** Fractions of the page. */
  x0: z.number(),
  x1: z.number(),
  y0: z.number(),
  /** How many words it has, and whether it ends its piece of text. */
  words: z.int(),
  isLast: z.boolean(),
})
export type Place = z.infer<typeof Place>

/** What stands for a vendor: the kind of a value and a hash of it. */
export const Mark = z.string().regex(/^[a-z_]{2,10}:[\w-]{22}$/)

export const mostMarks = 300
export const mostLabels = 80
export const mostPlaces = 3
const mostCharacters = 2_000

/** What one approved document taught about one field of its vendor's documents. */
export const Lesson = z.strictObject({
  /** Hashes of the vendor's tax id, IBAN, name, phone and addresses on the net, as far as the page shows them. */
  marks: z.array(Mark).max(mostMarks),
  /** Hashes of the page's label words: its fingerprint. */
  labels: z.array(hash).max(mostLabels),
  /** Where the value is printed, the likeliest place first; none: nothing is known, and nothing older holds. */
  places: z.array(Place).max(mostPlaces),
  /** The value itself, where all documents of a vendor have the same. */
  value: z.string().max(mostCharacters).nullable(),
  /** What was read in its place; null where nothing was, or the right value. */
  instead: z.string().max(mostCharacters).nullable(),
  /** Whether it was read wrongly, or not found. */
  isCorrection: z.boolean(),
  /** Whether what was read instead stands in the same piece of text, so that its extent is what was taught. */
  isOfExtent: z.boolean(),
})
export type Lesson = z.infer<typeof Lesson>

export type FieldLesson = { field: string; lesson: Lesson }

/** Lessons, and under which keys a document of the same vendor finds them. */
export type Learnt = { keys: string[]; lessons: FieldLesson[] }

/** The lessons that this version understands; those that another one stored in another form are left out. */
export function readLessons(stored: readonly StoredLesson[]): FieldLesson[] {
  return stored.flatMap(({ field, lesson }) => {
    const { data } = Lesson.safeParse(lesson)
    return data ? [{ field, lesson: data }] : []
  })
}
