import type { ContentType, ReadValue } from '@numora/contract'

export type {
  Reading,
  ReadingFailure as Failure,
  ReadingFailureCode as FailureCode,
  ReadingIssue as Issue,
  ReadLineItem as LineItem,
  ReadValue as FieldValue,
  Recalled,
  SuccessfulReading,
} from '@numora/contract'

/** `[x0, y0, x1, y1]` as fractions of the upright page, origin top left. */
export type Box = [x0: number, y0: number, x1: number, y1: number]

/** A word as read, in reading order of its page. */
export type Word = {
  text: string
  box: Box
  /** Probability that the text is right: 1 for a trusted text layer, the engine's own for OCR. */
  confidence: number
  /** Height of the glyphs as a fraction of the page height; bold where the font says so. */
  fontSize: number
  isBold: boolean
  /** False for text that a person does not see: invisible mode, white on white, outside the page, tiny. */
  isVisible: boolean
}

export type TextSource = 'pdf' | 'ocr'

export type Page = {
  /** From 1. */
  number: number
  /** Of the upright page, in points (images: pixels at 72 dpi). */
  width: number
  height: number
  source: TextSource
  words: Word[]
  /** Absent where the page is upright and straight as it is shown. */
  placement?: Placement
}

/** How a page as shown, of this width and height in points, became upright: turned clockwise, then straightened. */
export type Placement = { turn: 0 | 90 | 180 | 270; skewDegrees: number; width: number; height: number }

/** What a file holds once read: its pages and, where there is one, the structured invoice in it. */
export type ReadFile = {
  contentType: ContentType
  pageCount: number
  /** Those that can be read. */
  pages: Page[]
  /** The UBL or CII document: the file itself, or what is embedded in the PDF. */
  einvoiceXml: string | null
}

/** Where a value was read. */
export type Source = NonNullable<ReadValue['source']>
