import type { SchemaId } from '@numora/contract'
import type { ExtractionResult, Failure } from '../model.ts'

export type Job =
  | { kind: 'extract'; bytes: Uint8Array; schema: SchemaId | 'auto' }
  | { kind: 'render'; bytes: Uint8Array; pageNumber: number; widthPx: number }

export type RenderResult = { ok: true; png: Uint8Array } | { ok: false; failure: Failure }

export type ResultOf<J extends Job> = J extends { kind: 'extract' } ? ExtractionResult : RenderResult

/** What the child tells its parent; one whose reply is spent is to be thrown away. */
export type Reply =
  | { kind: 'page-count'; pageCount: number }
  | { kind: 'done'; result: ExtractionResult | RenderResult; isSpent: boolean }
