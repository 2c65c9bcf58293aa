import type { SchemaId } from '@numora/contract'
import type { Fault } from '../fault.ts'
import type { Approved } from '../fields/memory/learn-layout.ts'
import type { FieldLesson, Learnt } from '../fields/memory/lesson.ts'
import type { ExtractionResult, Failure } from '../model.ts'

export type Job =
  | { kind: 'extract'; bytes: Uint8Array; schema: SchemaId | 'auto'; canRecall: boolean }
  | { kind: 'learn'; bytes: Uint8Array; schema: SchemaId; approved: Approved }
  | { kind: 'render'; bytes: Uint8Array; pageNumber: number; widthPx: number }
  | { kind: 'check-ocr' }

export type RenderResult = { ok: true; png: Uint8Array } | { ok: false; failure: Failure }
export type LearnResult = ({ ok: true } & Learnt) | { ok: false; failure: Failure }
export type OcrCheck = { ok: true; engine: string } | { ok: false; failure: Failure }

export type ResultOf<J extends Job> = J extends { kind: 'extract' }
  ? ExtractionResult
  : J extends { kind: 'learn' }
    ? LearnResult
    : J extends { kind: 'render' }
      ? RenderResult
      : OcrCheck

/** What the child sends to its parent; after a reply with `isSpent` the child is replaced. */
export type Reply =
  | { kind: 'page-count'; pageCount: number }
  /** Asks for lessons under the keys of the document, and waits for the {@link Memory}. */
  | { kind: 'recall'; keys: string[] }
  | {
      kind: 'done'
      result: ExtractionResult | LearnResult | RenderResult | OcrCheck
      /** Errors of the program: for its log, not for the sender of the file. */
      faults: Fault[]
      isSpent: boolean
    }

/** The parent's answer to `recall`. */
export type Memory = { kind: 'memory'; lessons: FieldLesson[] }

/** Looks up the lessons of documents with these keys, newest first. */
export type Recall = (keys: string[]) => Promise<FieldLesson[]>
