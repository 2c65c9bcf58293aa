import type { FailedReading, Reading, SchemaId } from '@numora/contract'
import type { Fault } from '../fault.ts'
import type { Approved } from '../fields/lessons/learn-lessons.ts'
import type { FieldLesson, LearnedLessons } from '../fields/lessons/lesson.ts'

/** What the parent asks of a child, by kind of job, and what comes back where nothing goes wrong. */
type Jobs = {
  extract: {
    asks: { bytes: Uint8Array; schema: SchemaId | 'auto'; canFindLessons: boolean }
    result: Reading
  }
  learn: { asks: { bytes: Uint8Array; schema: SchemaId; approved: Approved }; result: LearnResult }
  render: { asks: { bytes: Uint8Array; pageNumber: number; widthPx: number }; result: RenderResult }
  'check-ocr': { asks: object; result: OcrCheck }
}

export type JobKind = keyof Jobs
export type Job<K extends JobKind = JobKind> = { [N in K]: { kind: N } & Jobs[N]['asks'] }[K]
export type Result<K extends JobKind = JobKind> = Jobs[K]['result']

export type RenderResult = { ok: true; png: Uint8Array } | FailedReading
export type LearnResult = ({ ok: true } & LearnedLessons) | FailedReading
export type OcrCheck = { ok: true; engine: string } | FailedReading

/** How a job ended; a child whose answer is spent is to be thrown away. */
export type Done<R = Result> = {
  kind: 'done'
  result: R
  /** What broke by errors of the program: for its log, not for who sent the file. */
  faults: Fault[]
  isSpent: boolean
}

/** What the child sends to its parent, which {@link parseReply} takes nothing else from. */
export type Reply<R = Result> =
  | { kind: 'page-count'; pageCount: number }
  /** Asks for lessons under the keys of the document, and waits for the {@link LessonsReply}. */
  | { kind: 'find-lessons'; keys: string[] }
  | Done<R>

/** The parent's answer to `find-lessons`. */
export type LessonsReply = { kind: 'lessons'; lessons: FieldLesson[] }
