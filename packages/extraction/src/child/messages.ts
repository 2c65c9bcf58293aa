import type {
  FailedReading,
  KnownParties,
  LeftOut,
  Named,
  Reading,
  ReadPage,
  SchemaId,
} from '@numora/contract'
import type { Fault } from '../fault.ts'
import type { Approved } from '../fields/lessons/learn-lessons.ts'
import type { FieldLesson, LearnedLessons } from '../fields/lessons/lesson.ts'
import type { LineWord } from '../ocr/engine.ts'
import type { LinesToRead } from '../ocr/reading-help.ts'

/** The input and the result of each kind of job that a parent gives to a child. */
type Jobs = {
  extract: {
    asks: { bytes: Uint8Array; schema: SchemaId | 'auto'; canFindKnowledge: boolean }
    result: Reading
  }
  learn: { asks: { bytes: Uint8Array; schema: SchemaId; approved: Approved }; result: LearnResult }
  render: { asks: { bytes: Uint8Array; pageNumber: number; widthPx: number }; result: RenderResult }
  words: { asks: { bytes: Uint8Array; pageNumber: number }; result: WordsResult }
  split: { asks: { bytes: Uint8Array; parts: number[][] }; result: SplitResult }
  unpack: { asks: { bytes: Uint8Array }; result: UnpackResult }
  'check-ocr': { asks: object; result: OcrCheck }
  /** Some lines of a page that another child reads. */
  lines: { asks: { some: LinesToRead }; result: LinesResult }
}

export type JobKind = keyof Jobs
export type Job<K extends JobKind = JobKind> = { [N in K]: { kind: N } & Jobs[N]['asks'] }[K]
export type Result<K extends JobKind = JobKind> = Jobs[K]['result']

export type RenderResult = { ok: true; png: Uint8Array } | FailedReading
/** Without a page if it is a scan, which takes too long to read now. */
export type WordsResult = { ok: true; page: ReadPage | null } | FailedReading
/** A file for each part. */
export type SplitResult = { ok: true; files: Uint8Array[] } | FailedReading
/** A file in a container: with its content if it may be a document. */
export type UnpackedMember = { path: string; sizeBytes: number | null } & (
  | { leftOut: LeftOut }
  | { leftOut: null; bytes: Uint8Array }
)
/** Without members if the file is no container. */
export type Unpacked = { ok: true; members: UnpackedMember[] | null }
export type UnpackResult = Unpacked | FailedReading
export type LearnResult = ({ ok: true } & LearnedLessons) | FailedReading
/** The words of each line. */
export type LinesResult = { ok: true; readings: LineWord[][] } | FailedReading
export type OcrCheck = { ok: true; engine: string } | FailedReading

/** The end of a job; if `isSpent`, the parent ends the child and starts another. */
export type Done<R = Result> = {
  kind: 'done'
  result: R
  /** Stages that failed by a program error: for the log, not for the caller who sent the file. */
  faults: Fault[]
  isSpent: boolean
}

/** The messages from child to parent; {@link parseReply} refuses all others. */
export type Reply<R = Result> =
  | { kind: 'page-count'; pageCount: number }
  /** Asks what is known of what the document names; the answer is a {@link KnowledgeReply}. */
  | { kind: 'find-knowledge'; named: Named }
  /** Asks that another child reads some lines; the answer is a {@link HelpReply}, before which it asks for no others. */
  | { kind: 'help'; some: LinesToRead }
  | Done<R>

/** The parent's answer to `help`: the words of each line, or null if nobody has read them. */
export type HelpReply = { kind: 'helped'; readings: LineWord[][] | null }

/** The parent's answer to `find-knowledge`. */
export type KnowledgeReply = { kind: 'knowledge'; lessons: FieldLesson[]; parties: KnownParties }
