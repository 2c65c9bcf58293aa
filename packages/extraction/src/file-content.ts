import type { ContentType, ReadValue } from '@numora/contract'

export type {
  AppliedLesson,
  EngineModel,
  Reading,
  ReadingFailure as Failure,
  ReadingFailureCode as FailureCode,
  ReadingIssue as Issue,
  ReadLineItem as LineItem,
  ReadTaxLine as TaxLine,
  ReadValue as FieldValue,
  SuccessfulReading,
} from '@numora/contract'

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

/** A machine-readable code on a page, with its content as text. */
export type PageCode = { format: string; text: string; box: Box }

export type TextSource = 'pdf' | 'ocr'

export type Page = {
  /** Counted from 1. */
  number: number
  /** Of the upright page, in points (images: pixels at 72 dpi). */
  width: number
  height: number
  source: TextSource
  words: Word[]
  /** Absent where none was found. */
  codes?: PageCode[]
  /** Absent where the page is upright and straight as it is shown. */
  placement?: Placement
}

/**
 * How far lines of text that should be level are below their middle, by their place from the middle of the page: the
 * coefficients of x, xy, x² and x²y, all in fractions of the page. A page that was photographed from one side or that bends
 * has lines that fall otherwise at its top than at its foot, and that sag.
 */
export type Bend = readonly [rise: number, fan: number, sag: number, sagFan: number]

/**
 * How a page was made upright: turned clockwise, straightened, then made level. Width and height are those of the
 * page as shown, in points.
 */
export type Placement = {
  turn: 0 | 90 | 180 | 270
  skewDegrees: number
  width: number
  height: number
  bend?: Bend
}

/** The contents of a file: its pages and, if there is one, the structured invoice in it. */
export type ReadFile = {
  contentType: ContentType
  pageCount: number
  /** The pages that can be read. */
  pages: Page[]
  /** The e-invoice: the file itself, or the one embedded in the PDF. */
  einvoiceXml: string | null
}

/** Where a value was read. */
export type Source = NonNullable<ReadValue['source']>
