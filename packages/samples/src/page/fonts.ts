import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font, type Glyph } from 'fontkit'
import PDFDocument from 'pdfkit'

/** A font file, or one of the standard fonts of PDF readers. */
export type Face = {
  name: string
  /** Absent for a standard font: it is not embedded, and has no outlines to paint. */
  font?: Font
  /** At size 1. */
  widthOf: (text: string) => number
}

type FontKind = 'sans' | 'serif' | 'mono' | 'condensed'

export type Family = {
  name: string
  kind: FontKind
  /** Has the letters of Polish, Czech and similar languages. */
  isWide: boolean
  isEmbedded: boolean
  /** Whether it has all signs of a text. */
  prints: (text: string) => boolean
  regular: Face
  bold: Face
}

const require = createRequire(import.meta.url)

/**
 * Lays text out with one glyph per code point. Shaping by font tables would take most of a page's time and
 * join `fi` into one glyph.
 */
function withPlainLayout(font: Font): Font {
  const glyphs = new Map<number, Glyph>()
  const glyphOf = (codePoint: number) => {
    const known = glyphs.get(codePoint)
    if (known) return known
    // A glyph that was first used as a part of another one has no character of its own.
    const glyph: Glyph = Object.create(font.glyphForCodePoint(codePoint), {
      codePoints: { value: [codePoint] },
    })
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

/** fontkit reads an outline's header even for an empty glyph at the very end of the file. */
const headerOfEmptyGlyph = Buffer.alloc(10)

function memo<T>(make: () => T): () => T {
  let value: T | undefined
  return () => {
    value ??= make()
    return value
  }
}

function openFace(path: string): Face {
  const font = withPlainLayout(create(Buffer.concat([readFileSync(path), headerOfEmptyGlyph])) as Font)
  const widths = new Map<string, number>()
  const widthOfCharacter = (character: string): number => {
    const known = widths.get(character)
    if (known !== undefined) return known
    const width = font.layout(character).advanceWidth / font.unitsPerEm
    widths.set(character, width)
    return width
  }
  return {
    name: font.postscriptName,
    font,
    widthOf: (text) => [...text].reduce((sum, character) => sum + widthOfCharacter(character), 0),
  }
}

function embedded(kind: FontKind, regularPath: string, boldPath: string, isWide = true): () => Family {
  return memo(() => {
    const regular = openFace(regularPath)
    const bold = boldPath === regularPath ? regular : openFace(boldPath)
    const prints = (text: string) =>
      [...text].every((sign) => regular.font!.hasGlyphForCodePoint(sign.codePointAt(0)!))
    return { name: regular.name, kind, isWide, isEmbedded: true, prints, regular, bold }
  })
}

const ruler = memo(() => new PDFDocument({ font: 'Helvetica' }))

function standard(name: string, kind: FontKind, regular: string, bold: string): () => Family {
  return memo(() => {
    const face = (font: string): Face => ({
      name: font,
      widthOf: (text) => ruler().font(font).fontSize(100).widthOfString(text) / 100,
    })
    const prints = (text: string) => text === ''
    return { name, kind, isWide: false, isEmbedded: false, prints, regular: face(regular), bold: face(bold) }
  })
}

/** Opened on first use. */
export const families = {
  arimo: embedded(
    'sans',
    require.resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'),
    require.resolve('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf'),
  ),
  carlito: embedded(
    'sans',
    require.resolve('@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf'),
    require.resolve('@expo-google-fonts/carlito/700Bold/Carlito_700Bold.ttf'),
  ),
  lato: embedded(
    'sans',
    require.resolve('@expo-google-fonts/lato/400Regular/Lato_400Regular.ttf'),
    require.resolve('@expo-google-fonts/lato/700Bold/Lato_700Bold.ttf'),
    false,
  ),
  'open-sans': embedded(
    'sans',
    require.resolve('@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf'),
    require.resolve('@expo-google-fonts/open-sans/700Bold/OpenSans_700Bold.ttf'),
  ),
  poppins: embedded(
    'sans',
    require.resolve('@expo-google-fonts/poppins/400Regular/Poppins_400Regular.ttf'),
    require.resolve('@expo-google-fonts/poppins/700Bold/Poppins_700Bold.ttf'),
  ),
  tinos: embedded(
    'serif',
    require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
    require.resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'),
  ),
  'pt-serif': embedded(
    'serif',
    require.resolve('@expo-google-fonts/pt-serif/400Regular/PTSerif_400Regular.ttf'),
    require.resolve('@expo-google-fonts/pt-serif/700Bold/PTSerif_700Bold.ttf'),
  ),
  cousine: embedded(
    'mono',
    require.resolve('@expo-google-fonts/cousine/400Regular/Cousine_400Regular.ttf'),
    require.resolve('@expo-google-fonts/cousine/700Bold/Cousine_700Bold.ttf'),
  ),
  'courier-prime': embedded(
    'mono',
    require.resolve('@expo-google-fonts/courier-prime/400Regular/CourierPrime_400Regular.ttf'),
    require.resolve('@expo-google-fonts/courier-prime/700Bold/CourierPrime_700Bold.ttf'),
  ),
  'ibm-plex-mono': embedded(
    'mono',
    require.resolve('@expo-google-fonts/ibm-plex-mono/400Regular/IBMPlexMono_400Regular.ttf'),
    require.resolve('@expo-google-fonts/ibm-plex-mono/700Bold/IBMPlexMono_700Bold.ttf'),
  ),
  vt323: embedded(
    'mono',
    require.resolve('@expo-google-fonts/vt323/400Regular/VT323_400Regular.ttf'),
    require.resolve('@expo-google-fonts/vt323/400Regular/VT323_400Regular.ttf'),
  ),
  'pt-sans-narrow': embedded(
    'condensed',
    require.resolve('@expo-google-fonts/pt-sans-narrow/400Regular/PTSansNarrow_400Regular.ttf'),
    require.resolve('@expo-google-fonts/pt-sans-narrow/700Bold/PTSansNarrow_700Bold.ttf'),
  ),
  'roboto-condensed': embedded(
    'condensed',
    require.resolve('@expo-google-fonts/roboto-condensed/400Regular/RobotoCondensed_400Regular.ttf'),
    require.resolve('@expo-google-fonts/roboto-condensed/700Bold/RobotoCondensed_700Bold.ttf'),
  ),
  helvetica: standard('helvetica', 'sans', 'Helvetica', 'Helvetica-Bold'),
  times: standard('times', 'serif', 'Times-Roman', 'Times-Bold'),
  courier: standard('courier', 'mono', 'Courier', 'Courier-Bold'),
} satisfies Record<string, () => Family>

export type FamilyName = keyof typeof families
