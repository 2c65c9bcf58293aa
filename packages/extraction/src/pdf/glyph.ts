/** What all glyphs of one text object have in common; lengths in points of the page as shown. */
export type GlyphStyle = {
  isBold: boolean
  isInvisible: boolean
  isEmbedded: boolean
  /** The vectors of one em along the baseline and up from it. */
  along: [x: number, y: number]
  up: [x: number, y: number]
  /** The direction of the baseline: `along` with the length 1. */
  ahead: [x: number, y: number]
  emPt: number
}

export type Rect = { x0: number; y0: number; x1: number; y1: number }

/** One character, in points of the page as shown. */
export type Glyph = {
  text: string
  ink: Rect
  /** From the start of its baseline to the end of its advance. */
  span: Rect
  origin: [x: number, y: number]
  isUnmapped: boolean
  style: GlyphStyle
}

/** What PDFium reports between glyphs: a blank that is drawn, one that it derives from the distance, or the end of a line. */
export type Gap = 'space' | 'distance' | 'line end'
