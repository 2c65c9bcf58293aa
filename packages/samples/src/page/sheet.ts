import type { Box, PrintedPosition } from '../sample.ts'
import type { Face } from './fonts.ts'

/** A printed value: its field, and its canonical value. One mark may cover several texts. */
export type Mark = { field: string; value: string; line?: number; taxLine?: number }

export type TextStyle = { face: Face; size: number; color: string }

/** Text in one style. `marks` are the values that it is part of. */
export type Run = { text: string; marks?: readonly Mark[]; style?: TextStyle }

export type TextOperation = {
  kind: 'text'
  text: string
  x: number
  baseline: number
  width: number
  style: TextStyle
}
export type Operation =
  | TextOperation
  | {
      kind: 'line'
      x0: number
      y0: number
      x1: number
      y1: number
      width: number
      color: string
      dash?: number
    }
  | {
      kind: 'rect'
      x: number
      y: number
      width: number
      height: number
      fill?: string
      stroke?: string
      lineWidth?: number
    }
  | { kind: 'polygon'; points: [number, number][]; fill: string }
  | { kind: 'circle'; x: number; y: number; radius: number; fill: string }

/** The content of the pages, in points from the top left, with the position of every mark. */
export type Sheet = {
  width: number
  height: number
  pages: Operation[][]
  /** The index of the current page. */
  page: number
  positions: Map<Mark, PrintedPosition>
}

export function createSheet(width: number, height: number): Sheet {
  return {
    width,
    height,
    pages: [[]],
    page: 0,
    positions: new Map(),
  }
}

export function draw(sheet: Sheet, operation: Operation): void {
  sheet.pages[sheet.page]!.push(operation)
}

export function addPage(sheet: Sheet): void {
  sheet.pages.push([])
  sheet.page = sheet.pages.length - 1
}

function union(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}

/** Records a mark's position; a value that continues on another page has its position on the first. */
function recordPosition(sheet: Sheet, mark: Mark, box: Box): void {
  const known = sheet.positions.get(mark)
  if (!known) sheet.positions.set(mark, { page: sheet.page + 1, box: [...box] })
  else if (known.page === sheet.page + 1) known.box = union(known.box, box)
}

/**
 * Text without its outer blanks: a run's blanks are no part of a value. With `wordSpacing`, which is added
 * to each blank as justified text has it, each word is drawn by itself.
 */
export function drawText(
  sheet: Sheet,
  run: Run,
  style: TextStyle,
  x: number,
  baseline: number,
  wordSpacing = 0,
): number {
  const { face, size } = style
  const widthOf = (text: string) =>
    face.widthOf(text) * size + (wordSpacing === 0 ? 0 : wordSpacing * (text.match(/\s/g)?.length ?? 0))
  const width = widthOf(run.text)
  const text = run.text.trim()
  if (text === '') return width
  const lead = run.text.length - run.text.trimStart().length
  const start = x + (lead > 0 ? widthOf(run.text.slice(0, lead)) : 0)
  const inner = widthOf(text)
  let at = start
  for (const part of wordSpacing === 0 ? [text] : (text.match(/\S+|\s+/g) ?? [])) {
    const partWidth = widthOf(part)
    if (part.trim() !== '')
      draw(sheet, { kind: 'text', text: part, x: at, baseline, width: partWidth, style })
    at += partWidth
  }
  const box: Box = [
    start / sheet.width,
    (baseline - 0.74 * size) / sheet.height,
    (start + inner) / sheet.width,
    (baseline + 0.2 * size) / sheet.height,
  ]
  for (const mark of run.marks ?? []) recordPosition(sheet, mark, box)
  return width
}
