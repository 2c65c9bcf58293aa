import type { ReviewReasonCode, SchemaId } from '@numora/contract'
import type { ContentType } from '@numora/domain'

export type { ContentType }

/** `[x0, y0, x1, y1]` as fractions of the upright page; the origin is at the top left. */
export type Box = [x0: number, y0: number, x1: number, y1: number]

/** A word as read; words are in the reading order of their page. */
export type Word = {
  text: string
  box: Box
  /** Probability that the text is right: 1 for a trusted text layer, the engine's own for OCR. */
  confidence: number
  /** Height of the glyphs as a fraction of the page height. */
  fontSize: number
  isBold: boolean
  /** False for text that a person cannot see: invisible mode, white on white, outside the page, tiny. */
  isVisible: boolean
}

export type TextSource = 'pdf' | 'ocr'

export type Page = {
  /** Counted from 1. */
  number: number
  /** Of the upright page, in points (images: pixels at 72 dpi). */
  width: number
  height: number
  source: TextSource
  words: Word[]
  /** Absent where the page is upright and straight as it is shown. */
  placement?: Placement
}

/**
 * How a page was made upright: turned clockwise, then straightened. Width and height are those of the page as
 * shown, in points.
 */
export type Placement = { turn: 0 | 90 | 180 | 270; skewDegrees: number; width: number; height: number }

/** The contents of a file: its pages and, if there is one, the structured invoice in it. */
export type ReadFile = {
  contentType: ContentType
  pageCount: number
  /** The pages that can be read. */
  pages: Page[]
  /** The UBL or CII document: the file itself, or the one embedded in the PDF. */
  einvoiceXml: string | null
}

export type FailureCode =
  | 'file_too_large'
  | 'unsupported_file_type'
  | 'password_protected'
  | 'too_many_pages'
  | 'file_unreadable'
  | 'no_text_found'
  | 'extraction_failed'
  | 'timed_out'

/** Why a file could not be read; the message is written for people. */
export type Failure = { code: FailureCode; message: string }

export type Source = { page: number; box: Box }

export type Origin = 'extracted' | 'einvoice'

export type FieldValue = {
  value: string | null
  /** Probability that the value is right; 0 where there is none. */
  confidence: number
  source: Source | null
  origin: Origin
  alternatives?: { value: string; confidence: number; source: Source | null }[]
}

export type LineItem = { fields: Record<string, FieldValue> }

/**
 * Something that a person should look at; the codes are those of the contract's review reasons. `lineItem` is
 * the index of a line item, from 0.
 */
export type Issue = { code: ReviewReasonCode; field?: string; lineItem?: number }

/** A field that was read with a lesson of its vendor, and the value that would have been read without it. */
export type Recalled = { field: string; before: string | null }

export type Timings = Record<string, number>

export type ExtractionResult =
  | {
      ok: true
      schema: SchemaId
      contentType: ContentType
      pageCount: number
      textSource: TextSource | 'einvoice' | 'mixed'
      confidence: number
      fields: Record<string, FieldValue>
      lineItems: LineItem[]
      issues: Issue[]
      /** Absent where no lesson was followed. */
      recalled?: Recalled[]
      /** CPU milliseconds by stage; `engines` is the share of PDFium and the OCR engines. */
      timings: Timings
    }
  | { ok: false; failure: Failure }
