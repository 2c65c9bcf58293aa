import { attributeIn, type HtmlToken, htmlTokens } from './html-tokens.ts'
import type { Block, Cell } from './mail-text.ts'

/** What is being read: the whole text or a cell, and between them a table. */
type TextFrame = { kind: 'text'; blocks: Block[]; line: Piece[]; span: number }
type TableFrame = { kind: 'table'; blocks: Block[]; rows: Cell[][]; row: ReadCell[] | null }
type ReadCell = Cell & { blocks: Block[] }
type Piece = { text: string; isBold: boolean }
type Opening = Extract<HtmlToken, { kind: 'open' }>

/** Elements that begin and end a line. */
const lines = new Set(
  'address article blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** Those with space before and behind them. */
const spaced = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'dl',
  'table',
  'blockquote',
  'hr',
])
const bold = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th'])
const deepest = 60
const longestName = 80

/** The text of HTML as lines and rows of tables. A table that only arranges other blocks becomes these, one below the other. */
export function htmlBlocks(html: string): Block[] {
  const frames: (TextFrame | TableFrame)[] = [newText()]
  let boldDepth = 0
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') {
      addText(frames, { text: token.text, isBold: boldDepth > 0 })
      continue
    }
    const { kind, name } = token
    const isOpening = kind === 'open'
    if (bold.has(name)) boldDepth = Math.max(0, boldDepth + (isOpening ? 1 : -1))
    if (name === 'img' && isOpening) addText(frames, { text: nameOfPicture(token), isBold: false })
    if (name === 'br' || lines.has(name)) endLine(frames.at(-1)!)
    if (name === 'table' && !isOpening) endTable(frames)
    if (spaced.has(name)) addGap(frames.at(-1)!)
    if (name === 'table' && isOpening && frames.length < deepest) frames.push(newTable())
    if (name === 'tr') beginRow(frames, isOpening)
    if (name === 'td' || name === 'th') {
      const table = endCell(frames)
      if (table && isOpening && frames.length < deepest) frames.push(newText(spanOf(token)))
    }
  }
  while (frames.length > 1) endTable(frames)
  const [whole] = frames
  endLine(whole!)
  return whole!.blocks
}

function newText(span = 1): TextFrame {
  return { kind: 'text', blocks: [], line: [], span }
}

function newTable(): TableFrame {
  return { kind: 'table', blocks: [], rows: [], row: null }
}

/** Text between cells, where none should be, is a line of its own. */
function addText(frames: (TextFrame | TableFrame)[], piece: Piece): void {
  const frame = frames.at(-1)!
  if (frame.kind === 'text') frame.line.push(piece)
  else if (piece.text.trim() !== '') {
    endRow(frame)
    endRows(frame)
    const line = newText()
    line.line.push(piece)
    endLine(line)
    frame.blocks.push(...line.blocks)
  }
}

function spanOf({ attributes }: Opening): number {
  const span = Number(attributeIn(attributes, 'colspan') ?? 1)
  return Number.isInteger(span) && span > 0 ? Math.min(span, 20) : 1
}

/** The text instead of a picture, which is mostly the name of a company: pictures are not fetched. */
function nameOfPicture({ attributes }: Opening): string {
  const text = attributeIn(attributes, 'alt') ?? ''
  return text.length <= longestName ? ` ${text} ` : ''
}

function endLine(frame: TextFrame | TableFrame): void {
  if (frame.kind === 'table') return
  const text = frame.line
    .map((piece) => piece.text)
    .join('')
    .replace(/\p{Cf}|\u034f/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  const isBold = frame.line.every((piece) => piece.isBold || piece.text.trim() === '')
  frame.line = []
  if (text !== '') frame.blocks.push({ kind: 'line', text, isBold })
}

function addGap({ blocks }: TextFrame | TableFrame): void {
  if (blocks.length > 0 && blocks.at(-1)!.kind !== 'gap') blocks.push({ kind: 'gap' })
}

/** Ends the cell that is being read, if there is one, and returns the table that is. */
function endCell(frames: (TextFrame | TableFrame)[]): TableFrame | null {
  const frame = frames.at(-1)!
  if (frame.kind === 'table') return frame
  const table = frames.at(-2)
  if (table?.kind !== 'table') return null
  endLine(frame)
  if (frame.blocks.at(-1)?.kind === 'gap') frame.blocks.pop()
  frames.pop()
  const [only] = frame.blocks
  const { text, isBold } = only?.kind === 'line' ? only : { text: '', isBold: false }
  table.row ??= []
  table.row.push({ text, isBold, span: frame.span, blocks: frame.blocks })
  return table
}

function beginRow(frames: (TextFrame | TableFrame)[], isOpening: boolean): void {
  const table = endCell(frames)
  if (!table) return
  endRow(table)
  if (isOpening) table.row = []
}

/** A row whose cells are one line each is one of a table with content; others only arrange. */
function endRow(table: TableFrame): void {
  const { row } = table
  if (!row) return
  table.row = null
  const filled = row.filter(({ blocks }) => blocks.length > 0)
  const isContent =
    filled.length > 1 && filled.every(({ blocks }) => blocks.length === 1 && blocks[0]!.kind === 'line')
  if (isContent) {
    table.rows.push(row.map(({ text, isBold, span }) => ({ text, isBold, span })))
    return
  }
  endRows(table)
  for (const { blocks } of filled) table.blocks.push(...blocks)
}

function endRows(table: TableFrame): void {
  if (table.rows.length > 0) table.blocks.push({ kind: 'rows', rows: table.rows })
  table.rows = []
}

/** Ends the innermost table, whose blocks become those of what is around it. */
function endTable(frames: (TextFrame | TableFrame)[]): void {
  const table = endCell(frames)
  if (!table) return
  endRow(table)
  endRows(table)
  frames.pop()
  const around = frames.at(-1)!
  around.blocks.push(...table.blocks)
}
