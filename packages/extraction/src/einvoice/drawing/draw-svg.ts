import { fontOf } from './measure-text.ts'
import { type Mark, paper, type SheetPage } from './sheet.ts'

/** A page as SVG. Letters are outlines, so that it looks the same on every machine. */
export function drawSvg({ marks, rules }: SheetPage): string {
  const lines = rules.map(
    ({ x, y, width, ink }) => `<rect x="${x}" y="${y - 0.3}" width="${width}" height="0.6" fill="${ink}"/>`,
  )
  const glyphs = new Map<string, string>()
  const texts = marks.map((mark) => drawText(mark, glyphs))
  const shapes = [...glyphs].map(([id, path]) => `<path id="${id}" d="${path}"/>`)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${paper.width} ${paper.height}" width="${paper.width}" height="${paper.height}">` +
    `<defs>${shapes.join('')}</defs><rect width="100%" height="100%" fill="#fff"/>${lines.join('')}${texts.join('')}</svg>`
  )
}

function drawText({ text, x, baseline, style, ink }: Mark, glyphs: Map<string, string>): string {
  const font = fontOf(style)
  const scale = style.size / font.unitsPerEm
  let at = 0
  const uses: string[] = []
  for (const character of text) {
    const glyph = font.glyphOf(character.codePointAt(0)!)
    const id = `${style.isBold ? 'b' : 'r'}${glyph}`
    const path = glyphs.get(id) ?? font.outlineOf(glyph)
    if (path !== '') {
      glyphs.set(id, path)
      uses.push(`<use xlink:href="#${id}" x="${at}"/>`)
    }
    at += font.advanceOf(glyph)
  }
  return `<g fill="${ink}" transform="translate(${x} ${baseline}) scale(${scale} ${-scale})">${uses.join('')}</g>`
}
