/**
 * The position of a value on the page that a lesson was learned from. Labels are stored as hashes, never as
 * text.
 */
export type Place = {
  /**
   * Counted from 1, and from the end as -1, -2, …: a total is on the last page, however many pages there are.
   */
  page: number
  pageFromEnd: number
  /** Hashes of the label on the same line and of the one above; null where there is none. */
  left: number | null
  above: number | null
  /** Fractions of the page. */
  x0: number
  x1: number
  y0: number
  /** The number of its words, and whether it ends its segment. */
  words: number
  isLast: boolean
}

/** What was learned from one approved document about one field of its vendor's documents. */
export type Lesson = {
  /** The vendor's marks on the page: hashes of its tax id, IBAN, name, phone, e-mail and website. */
  marks: string[]
  /** The page's fingerprint: hashes of its labels. */
  labels: number[]
  /**
   * Positions of the value, the likeliest first; empty: the value is not on the page, and older lessons no
   * longer hold.
   */
  places: Place[]
  /** The value itself, where all documents of a vendor have the same; otherwise null. */
  value: string | null
  /** The wrong value that was read; null where nothing or the right value was read. */
  instead: string | null
  /** Whether the value was read wrongly or not found. */
  isCorrection: boolean
  /**
   * Whether the wrong value is in the same segment, so that the lesson is about how much of it belongs to the
   * value.
   */
  isOfExtent: boolean
}

export type FieldLesson = { field: string; lesson: Lesson }

/** Lessons, and the keys by which a document of the same vendor finds them. */
export type Learnt = { keys: string[]; lessons: FieldLesson[] }
