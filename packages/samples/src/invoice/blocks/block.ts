import { addPage, draw, type Run, type TextStyle } from '../../page/sheet.ts'
import { type Align, scaleText, type Text, widthOf, writeBlock, writeLine } from '../../page/write.ts'
import type { Pen } from '../pen.ts'

/** Prints into a column from `y` down and returns the y below what it printed. */
export type Block = (pen: Pen, at: Column) => number

export type Column = { x: number; y: number; width: number; align?: Align }

/** Scales text in the body's size, such as labels, to the size of the text around it. */
export function scaled(pen: Pen, text: Text, style: TextStyle): Text {
  return scaleText(text, style.size / pen.theme.body.size)
}

export function writeLines(pen: Pen, texts: readonly Text[], style: TextStyle, at: Column): number {
  let y = at.y
  for (const text of texts)
    y = writeBlock(pen.sheet, scaled(pen, text, style), style, { ...at, y, leading: pen.theme.leading })
  return y
}

export function ruleAcross(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  lineWidth = 0.6,
  color = pen.theme.rule,
): void {
  draw(pen.sheet, { kind: 'line', x0: x, y0: y, x1: x + width, y1: y, width: lineWidth, color })
}

export function frameAround(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  height: number,
  fill?: string,
): void {
  draw(pen.sheet, {
    kind: 'rect',
    x,
    y,
    width,
    height,
    stroke: pen.theme.rule,
    lineWidth: 0.6,
    ...(fill ? { fill } : {}),
  })
}

/** Label and value on one line, with the value in a column of its own or at the right edge. */
export type Pair = { label: Run[]; value: Run[] }

export type PairStyle = 'inline' | 'columns' | 'justified' | 'right-aligned' | 'running'

/** Several pairs on a line, one after the other. */
function writeRunning(pen: Pen, pairs: readonly Pair[], at: Column): number {
  const { random: r, theme } = pen
  const separator = r.pick(['   ', '    ', ' | ', ' / ', '; ', ', ', ' · ', ' - '])
  const most = r.int(2, 5)
  const lines = Array.from({ length: Math.ceil(pairs.length / most) }, (_, i) =>
    pairs
      .slice(i * most, (i + 1) * most)
      .flatMap(({ label, value }, n): Run[] => [
        ...(n > 0 ? [{ text: separator }] : []),
        ...label,
        { text: ' ' },
        ...value,
      ]),
  )
  return writeLines(pen, lines, theme.body, at)
}

export function writePairs(pen: Pen, pairs: readonly Pair[], style: PairStyle, at: Column): number {
  const { body } = pen.theme
  if (style === 'running') return writeRunning(pen, pairs, at)
  if (style === 'inline')
    return writeLines(
      pen,
      pairs.map(({ label, value }) => [...label, { text: ' ' }, ...value]),
      body,
      at,
    )
  const labelWidth = Math.min(at.width * 0.6, Math.max(...pairs.map(({ label }) => widthOf(label, body))))
  const gap = body.size * (style === 'right-aligned' ? 0.8 : 1)
  let y = at.y
  for (const { label, value } of pairs) {
    const left = {
      x: at.x,
      y,
      width: style === 'justified' ? at.width * 0.58 : labelWidth + 0.5,
      align: style === 'right-aligned' ? ('right' as const) : ('left' as const),
      leading: pen.theme.leading,
    }
    const right =
      style === 'justified'
        ? { ...left, x: at.x + left.width, width: at.width - left.width, align: 'right' as const }
        : { ...left, x: at.x + labelWidth + gap, width: at.width - labelWidth - gap, align: 'left' as const }
    y = Math.max(writeBlock(pen.sheet, label, body, left), writeBlock(pen.sheet, value, body, right))
  }
  return y
}

/** Prints columns side by side; returns the y below the longest. */
export function writeColumns(
  pen: Pen,
  blocks: readonly Block[],
  at: Column,
  gap = 14,
  shares?: readonly number[],
): number {
  const free = at.width - gap * (blocks.length - 1)
  const total = shares?.reduce((a, b) => a + b, 0) ?? blocks.length
  let x = at.x
  let bottom = at.y
  for (const [i, block] of blocks.entries()) {
    const width = (free * (shares?.[i] ?? 1)) / total
    bottom = Math.max(bottom, block(pen, { x, y: at.y, width }))
    x += width + gap
  }
  return bottom
}

/** Moves to a new page if `height` does not fit on this one. */
export function ensureSpace(pen: Pen, y: number, height: number): number {
  if (y + height <= pen.frame.bottom) return y
  addPage(pen.sheet)
  return pen.frame.top
}

export function writeHeading(pen: Pen, text: Text, at: Column): number {
  const style = pen.theme.title
  const size = Math.min(style.size, (style.size * at.width) / Math.max(1, widthOf(text, style)))
  writeLine(
    pen.sheet,
    text,
    { ...style, size },
    { x: at.x, baseline: at.y + size, width: at.width, align: at.align },
  )
  return at.y + size * 1.35
}
