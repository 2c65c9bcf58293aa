import type { Path } from 'fontkit'
import sharp from 'sharp'
import type { Operation, Sheet, TextOperation } from './sheet.ts'

function round(value: number): string {
  return value.toFixed(2)
}

/** Outlines in font units with the baseline at 0, cached because the same glyphs recur. */
const outlines = new WeakMap<object, string>()

function outlineOf(glyph: { path: Path }): string {
  const known = outlines.get(glyph)
  if (known !== undefined) return known
  const text = glyph.path.toSVG()
  outlines.set(glyph, text)
  return text
}

function textSvg({ text, x, baseline, style }: TextOperation): string {
  const { font, name } = style.face
  if (!font) throw new Error(`${name} has no outlines to paint`)
  const scale = style.size / font.unitsPerEm
  let offset = 0
  const glyphs = font.layout(text).glyphs.map((glyph) => {
    const svg = `<path d="${outlineOf(glyph)}" transform="translate(${round(offset)} 0)"/>`
    offset += glyph.advanceWidth
    return svg
  })
  return `<g fill="${style.color}" transform="translate(${round(x)} ${round(baseline)}) scale(${scale} ${-scale})">${glyphs.join('')}</g>`
}

function svgOf(operation: Operation): string {
  switch (operation.kind) {
    case 'text':
      return textSvg(operation)
    case 'line': {
      const { x0, y0, x1, y1, width, color, dash } = operation
      return `<path d="M${round(x0)} ${round(y0)}L${round(x1)} ${round(y1)}" stroke="${color}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`
    }
    case 'rect': {
      const { x, y, width, height, fill, stroke, lineWidth } = operation
      return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill ?? 'none'}"${stroke ? ` stroke="${stroke}" stroke-width="${lineWidth ?? 0.5}"` : ''}/>`
    }
    case 'polygon':
      return `<polygon points="${operation.points.map((point) => point.map(round).join(',')).join(' ')}" fill="${operation.fill}"/>`
    case 'circle':
      return `<circle cx="${round(operation.x)}" cy="${round(operation.y)}" r="${round(operation.radius)}" fill="${operation.fill}"/>`
  }
}

/** Renders a page as a picture. Only embedded fonts can be painted. */
export async function renderPng(sheet: Sheet, dpi: number, page = 0): Promise<Uint8Array> {
  const [width, height] = [Math.round((sheet.width * dpi) / 72), Math.round((sheet.height * dpi) / 72)]
  const inner = sheet.pages[page]!.map(svgOf).join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${sheet.width} ${sheet.height}"><rect width="100%" height="100%" fill="#ffffff"/>${inner}</svg>`
  return new Uint8Array(
    await sharp(Buffer.from(svg), { unlimited: true })
      .flatten({ background: '#ffffff' })
      .png({ compressionLevel: 6 })
      .toBuffer(),
  )
}
