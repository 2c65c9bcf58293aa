import type { Block, Cell } from './mail-text.ts'

/** The text of a mail without markup, line by line; columns that are made of blanks become those of a table. */
export function plainBlocks(text: string): Block[] {
  const blocks: Block[] = []
  for (const raw of text.replace(/\r\n?/g, '\n').split('\n')) {
    const cells = raw.trim() === '' ? [] : raw.trim().split(/\t+| {3,}/)
    const last = blocks.at(-1)
    if (cells.length === 0) blocks.push({ kind: 'gap' })
    else if (cells.length === 1) blocks.push({ kind: 'line', text: cells[0]!, isBold: false })
    else if (cells.length > 1 && last?.kind === 'rows') last.rows.push(cells.map(cellOf))
    else if (cells.length > 1) blocks.push({ kind: 'rows', rows: [cells.map(cellOf)] })
  }
  return blocks
}

function cellOf(text: string): Cell {
  return { text, span: 1, isBold: false }
}
