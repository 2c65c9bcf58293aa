/** Where a value stood on the page that taught it. Labels are hashes: what they say need not be kept. */
export type Place = {
  /** From 1, and from -1 backwards: a total is on the last page, however many there are. */
  page: number
  pageFromEnd: number
  /** The label on its line, and what stands over it; null where there is none. */
  left: number | null
  above: number | null
  /** Fractions of the page. */
  x0: number
  x1: number
  y0: number
  /** How many words it has, and whether it ends its piece of text. */
  words: number
  isLast: boolean
}

/** What one approved document taught about one field of its vendor's documents. */
export type Lesson = {
  /** What told the vendor on the page: hashes of its tax id, IBAN, name, phone and addresses on the net. */
  marks: string[]
  /** Hashes of the page's label words: its fingerprint. */
  labels: number[]
  /** Where the value is printed, the likeliest place first; none: nothing is known, and nothing older holds. */
  places: Place[]
  /** The value itself, where all documents of a vendor have the same. */
  value: string | null
  /** What was read in its place; null where nothing was, or the right value. */
  instead: string | null
  /** Whether it was read wrongly, or not found. */
  isCorrection: boolean
  /** Whether what was read instead stands in the same piece of text, so that its extent is what was taught. */
  isOfExtent: boolean
}

export type FieldLesson = { field: string; lesson: Lesson }

/** Lessons, and under which keys a document of the same vendor finds them. */
export type Learnt = { keys: string[]; lessons: FieldLesson[] }
