import { deflateSync } from 'node:zlib'
import { fontBytes, fontOf, type Style } from '../einvoice/drawing/measure-text.ts'
import { type Mark, paper, type SheetPage } from '../einvoice/drawing/sheet.ts'
import { inVisualOrder } from './in-visual-order.ts'

/** A font as it is used: its characters by code, from 1. */
type UsedFont = { name: string; style: Style; codes: Map<string, number> }

const weights = { regular: { name: 'OpenSans', stem: 80 }, bold: { name: 'OpenSans-SemiBold', stem: 130 } }

/**
 * Writes pages as a PDF with its fonts. Each character has a code of its own, so that the text is right even where the font
 * has no letter for it and a question mark is shown: PDFKit and PDFium lose such letters. The same pages always give the same
 * bytes.
 */
export function writeTextPdf(pages: readonly SheetPage[]): Uint8Array {
  const fonts = [usedFont(false), usedFont(true)]
  const contents = pages.map(({ marks }) => marks.map((mark) => showMark(mark, fonts)).join('\n'))
  const firstPage = 3
  const firstFont = firstPage + pages.length * 2
  const kids = pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(' ')
  const used = fonts
    .filter(({ codes }) => codes.size > 0)
    .map((font, index) => ({ font, at: firstFont + index * 6 }))
  const names = used.map(({ font, at }) => `/${font.name} ${at} 0 R`).join(' ')
  return joinObjects([
    text('<< /Type /Catalog /Pages 2 0 R >>'),
    text(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`),
    ...contents.flatMap((content, index) => [
      text(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${paper.width} ${paper.height}] /Resources << /Font << ${names} >> >> /Contents ${firstPage + index * 2 + 1} 0 R >>`,
      ),
      stream(text(content)),
    ]),
    ...used.flatMap(({ font, at }) => fontObjects(font, at)),
  ])
}

function usedFont(isBold: boolean): UsedFont {
  const { name } = isBold ? weights.bold : weights.regular
  return { name, style: { size: 1, isBold }, codes: new Map() }
}

function showMark({ text, x, baseline, style, ink }: Mark, fonts: readonly UsedFont[]): string {
  const font = fonts[style.isBold ? 1 : 0]!
  const codes = [...inVisualOrder(text.toWellFormed().replace(/\p{Cc}/gu, ' '))].map((character) => {
    const code = font.codes.get(character) ?? font.codes.size + 1
    font.codes.set(character, code)
    return hex(code)
  })
  const color = [1, 3, 5].map((at) => (Number.parseInt(ink.slice(at, at + 2), 16) / 255).toFixed(3)).join(' ')
  return `BT ${color} rg /${font.name} ${style.size} Tf 1 0 0 1 ${x} ${(paper.height - baseline).toFixed(2)} Tm <${codes.join('')}> Tj ET`
}

/** The six objects of a font: the first is the one that pages refer to. */
function fontObjects({ name, style, codes }: UsedFont, at: number): Buffer[] {
  const font = fontOf(style)
  const unknown = font.glyphOf('?'.charCodeAt(0))
  const glyphs = [...codes.keys()].map((character) => font.glyphOf(character.codePointAt(0)!) || unknown)
  const widths = glyphs.map((glyph) => Math.round((font.advanceOf(glyph) * 1_000) / font.unitsPerEm))
  const byCode = Buffer.alloc(2 * (glyphs.length + 1))
  for (const [index, glyph] of glyphs.entries()) byCode.writeUInt16BE(glyph, 2 * (index + 1))
  const { stem } = style.isBold ? weights.bold : weights.regular
  const file = fontBytes(style)
  return [
    text(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${at + 1} 0 R] /ToUnicode ${at + 2} 0 R >>`,
    ),
    text(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${at + 3} 0 R /DW 600 /W [1 [${widths.join(' ')}]] /CIDToGIDMap ${at + 4} 0 R >>`,
    ),
    stream(text(toUnicode(codes))),
    text(
      `<< /Type /FontDescriptor /FontName /${name} /Flags 32 /FontBBox [-550 -293 1600 1069] /ItalicAngle 0 /Ascent 1069 /Descent -293 /CapHeight 714 /StemV ${stem} /FontWeight ${style.isBold ? 600 : 400} /FontFile2 ${at + 5} 0 R >>`,
    ),
    stream(byCode),
    stream(file, `/Length1 ${file.length}`),
  ]
}

/** The characters of the codes, at most 100 in a block. */
function toUnicode(codes: ReadonlyMap<string, number>): string {
  const rows = [...codes].map(([character, code]) => {
    const units = Array.from({ length: character.length }, (_, index) => hex(character.charCodeAt(index)))
    return `<${hex(code)}> <${units.join('')}>`
  })
  const blocks = Array.from({ length: Math.ceil(rows.length / 100) }, (_, index) => {
    const block = rows.slice(index * 100, (index + 1) * 100)
    return `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`
  })
  return `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Text def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n${blocks.join('\n')}\nendcmap\nend\nend`
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0')
}

function text(content: string): Buffer {
  return Buffer.from(content, 'latin1')
}

function stream(content: Uint8Array, entries = ''): Buffer {
  const packed = deflateSync(content)
  const head = `<< /Filter /FlateDecode /Length ${packed.length} ${entries} >>\nstream\n`
  return Buffer.concat([text(head), packed, text('\nendstream')])
}

function joinObjects(objects: readonly Buffer[]): Uint8Array {
  const parts = [text('%PDF-1.7\n')]
  let length = parts[0]!.length
  const offsets = objects.map((object, index) => {
    const at = length
    const whole = Buffer.concat([text(`${index + 1} 0 obj\n`), object, text('\nendobj\n')])
    parts.push(whole)
    length += whole.length
    return at
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  parts.push(
    text(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}
