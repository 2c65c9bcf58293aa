import { addPage, drawText, type Run, type Sheet, type TextStyle } from '../page/sheet.ts'
import { type Align, runsOf, type Text, widthOf, wrap, writeLine } from '../page/write.ts'

/** Text that runs down columns and over pages. */
export type Flow = {
  sheet: Sheet
  /** Left edge of each column. */
  columns: readonly number[]
  columnWidth: number
  top: number
  /** Where pages begin; columns of the first page may begin below what goes across them. */
  pageTop: number
  bottom: number
  column: number
  y: number
  leading: number
  isJustified: boolean
  /** Numbers of lines at the margin, as pleadings have them; null for none. */
  lineNumbers: { style: TextStyle; x: number } | null
}

/** Goes on at the top of the next column or page. */
function breakColumn(flow: Flow): void {
  flow.column++
  if (flow.column === flow.columns.length) {
    flow.column = 0
    flow.top = flow.pageTop
    if (flow.sheet.page === flow.sheet.pages.length - 1) addPage(flow.sheet)
    else flow.sheet.page++
  }
  flow.y = flow.top
}

export function breakPage(flow: Flow): void {
  flow.column = flow.columns.length - 1
  breakColumn(flow)
}

/** Goes on where `height` fits. */
export function ensureRoom(flow: Flow, height: number): void {
  if (flow.y + height > flow.bottom && flow.y > flow.top) breakColumn(flow)
}

export function left(flow: Flow): number {
  return flow.columns[flow.column]!
}

function blanksIn(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + (text.match(/\s/g)?.length ?? 0), 0)
}

function writeJustified(
  sheet: Sheet,
  line: Run[],
  style: TextStyle,
  at: { x: number; baseline: number; width: number },
): void {
  const last = line.at(-1)!
  const runs = [...line.slice(0, -1), { ...last, text: last.text.trimEnd() }]
  const blanks = blanksIn(runs)
  const free = at.width - widthOf(runs, style)
  const spacing = blanks === 0 || free < 0 || free / blanks > style.size * 0.9 ? 0 : free / blanks
  let x = at.x
  for (const run of runs) x += drawText(sheet, run, run.style ?? style, x, at.baseline, spacing)
}

export type ParagraphOptions = {
  style: TextStyle
  align?: Align
  indent?: number
  /** Printed left of the first line, in the indent. */
  label?: string
  labelStyle?: TextStyle
  gap?: number
  /** How many lines must fit with the first one. */
  keep?: number
  /** How much must fit below: what a heading belongs to. */
  room?: number
}

function numberLine(flow: Flow, baseline: number): void {
  if (!flow.lineNumbers) return
  const { style, x } = flow.lineNumbers
  const height = flow.leading * style.size * 1.25
  const number = 1 + Math.round((flow.y - flow.top) / height)
  writeLine(flow.sheet, String(number), style, { x, baseline, width: 14, align: 'right' })
}

/** A paragraph at the flow's place, over as many columns and pages as it takes. */
export function writeParagraph(flow: Flow, text: Text, options: ParagraphOptions): void {
  const { style, indent = 0, gap = style.size * 0.6, keep = 2 } = options
  const width = flow.columnWidth - indent
  const lineHeight = style.size * flow.leading
  const widest = Math.max(
    ...runsOf(text).flatMap((run) => run.text.split(' ').map((word) => widthOf(word, run.style ?? style))),
    1,
  )
  const fitted = widest > width ? { ...style, size: (style.size * width) / widest } : style
  const lines = wrap(text, fitted, width)
  ensureRoom(flow, lineHeight * Math.min(keep, Math.max(1, lines.length)) + (options.room ?? 0))
  for (const [i, line] of lines.entries()) {
    ensureRoom(flow, lineHeight)
    const x = left(flow) + indent
    const baseline = flow.y + 0.5 * lineHeight + 0.3 * style.size
    numberLine(flow, baseline)
    if (i === 0 && options.label !== undefined)
      writeLine(flow.sheet, options.label, options.labelStyle ?? style, { x: left(flow), baseline })
    const isLast = i === lines.length - 1
    if (flow.isJustified && !isLast && (options.align ?? 'left') === 'left')
      writeJustified(flow.sheet, line, fitted, { x, baseline, width })
    else writeLine(flow.sheet, line, fitted, { x, baseline, width, align: options.align })
    flow.y += lineHeight
  }
  flow.y += gap
}
