/** A page for tests: its content stream, written by hand; F1 is Helvetica, F2 Helvetica Bold. */
export type HandWrittenPage = {
  content: string
  /** How the content is encoded, such as `/Filter /FlateDecode`. */
  filter?: string
  mediaBox?: number[]
  rotate?: number
  /** Further entries of the page dictionary. */
  extra?: string
  /** Further entries of the dictionary of fonts. */
  fonts?: string
}

/** The number of the first extra object in a file with this many pages. */
export function firstExtraObject(pageCount: number): number {
  return 5 + pageCount * 2
}

/** Writes a small PDF with the given pages and objects, for tests that need to know every byte. */
export function writePdf(pages: HandWrittenPage[], extraObjects: string[] = []): Uint8Array {
  const kids = pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap(
      ({ content, mediaBox = [0, 0, 600, 800], rotate = 0, extra = '', fonts = '', filter = '' }, index) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [${mediaBox.join(' ')}] /Rotate ${rotate} ${extra}
        /Resources << /Font << /F1 3 0 R /F2 4 0 R ${fonts} >> >> /Contents ${6 + index * 2} 0 R >>`,
        stream(filter, content),
      ],
    ),
    ...extraObjects,
  ]
  let text = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  text += `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  return Uint8Array.from(text, (char) => char.charCodeAt(0))
}

export function stream(entries: string, content: string): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`
}

/** Text at a point, measured from the lower left of the page. */
export function showText(text: string, x: number, y: number, size = 12, font = 'F1'): string {
  return `BT /${font} ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`
}
