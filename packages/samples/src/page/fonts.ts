import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font, type Glyph } from 'fontkit'
import PDFDocument from 'pdfkit'

/** One font file, or one of the fonts that every PDF reader has. */
export type Face = {
  name: string
  /** Absent for a standard font: it is not embedded, and has no outlines to paint from. */
  font?: Font
  /** At size 1. */
  widthOf: (text: string) => number
}

export type FontKind = 'sans' | 'serif' | 'mono' | 'condensed'

export type Family = {
  name: string
  kind: FontKind
  /** Has the letters of Polish, Czech and the like. */
  isWide: boolean
  isEmbedded: boolean
  regular: Face
  bold: Face
}

const require = createRequire(import.meta.url)

/**
 * Lays text out a code point a glyph. Shaping by font tables costs more than all the rest of a page and
 * would join `fi` into one glyph.
 */
const withPlainLayout = (font: Font): Font => {
  const glyphs = new Map<number, Glyph>()
  const glyphOf = (codePoint: number) => {
    const known = glyphs.get(codePoint)
    if (known) return known
    const glyph = font.glyphForCodePoint(codePoint)
    glyphs.set(codePoint, glyph)
    return glyph
  }
  const layout = (text: string) => {
    const run = [...text].map((c) => glyphOf(c.codePointAt(0)!))
    const positions = run.map((g) => ({ xAdvance: g.advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 }))
    return { glyphs: run, positions, advanceWidth: run.reduce((sum, g) => sum + g.advanceWidth, 0) }
  }
  return Object.create(font, { layout: { value: layout } }) as Font
}

/** fontkit reads the outline's header even of a blank at the very end of the file. */
const headerOfEmptyGlyph = Buffer.alloc(10)

const memo = <T>(make: () => T): (() => T) => {
  let value: T | undefined
  return () => {
    value ??= make()
    return value
  }
}

const embedded = (name: string, kind: FontKind, prefix: string, isWide = true): (() => Family) =>
  memo(() => {
    const face = (style: string): Face => {
      const path = require.resolve(`@expo-google-fonts/${name}/${style}/${prefix}_${style}.ttf`)
      const font = withPlainLayout(create(Buffer.concat([readFileSync(path), headerOfEmptyGlyph])) as Font)
      return {
        name: `${prefix}-${style}`,
        font,
        widthOf: (text) => font.layout(text).advanceWidth / font.unitsPerEm,
      }
    }
    const regular = face('400Regular')
    return {
      name,
      kind,
      isWide,
      isEmbedded: true,
      regular,
      bold: name === 'vt323' ? regular : face('700Bold'),
    }
  })

const ruler = memo(() => new PDFDocument({ font: 'Helvetica' }))

const standard = (name: string, kind: FontKind, regular: string, bold: string): (() => Family) =>
  memo(() => {
    const face = (font: string): Face => ({
      name: font,
      widthOf: (text) => ruler().font(font).fontSize(100).widthOfString(text) / 100,
    })
    return { name, kind, isWide: false, isEmbedded: false, regular: face(regular), bold: face(bold) }
  })

/** Opened when first used. */
export const families = {
  arimo: embedded('arimo', 'sans', 'Arimo'),
  carlito: embedded('carlito', 'sans', 'Carlito'),
  lato: embedded('lato', 'sans', 'Lato', false),
  'open-sans': embedded('open-sans', 'sans', 'OpenSans'),
  poppins: embedded('poppins', 'sans', 'Poppins'),
  tinos: embedded('tinos', 'serif', 'Tinos'),
  'pt-serif': embedded('pt-serif', 'serif', 'PTSerif'),
  cousine: embedded('cousine', 'mono', 'Cousine'),
  'courier-prime': embedded('courier-prime', 'mono', 'CourierPrime'),
  'ibm-plex-mono': embedded('ibm-plex-mono', 'mono', 'IBMPlexMono'),
  vt323: embedded('vt323', 'mono', 'VT323'),
  'pt-sans-narrow': embedded('pt-sans-narrow', 'condensed', 'PTSansNarrow'),
  'roboto-condensed': embedded('roboto-condensed', 'condensed', 'RobotoCondensed'),
  helvetica: standard('helvetica', 'sans', 'Helvetica', 'Helvetica-Bold'),
  times: standard('times', 'serif', 'Times-Roman', 'Times-Bold'),
  courier: standard('courier', 'mono', 'Courier', 'Courier-Bold'),
} satisfies Record<string, () => Family>

export type FamilyName = keyof typeof families
