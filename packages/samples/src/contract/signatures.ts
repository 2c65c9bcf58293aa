import { heightOf, joinTexts, printedText, type Text, writeBlock } from '../page/write.ts'
import type { Content, SignatureBlock } from './content.ts'
import { ensureRoom, left, writeParagraph } from './flow.ts'
import type { ContractPen } from './pen.ts'
import { makeTown } from './town.ts'
import type { Voice } from './voice.ts'

const line = '_'.repeat(28)

function signatureRows({ label }: Voice, block: SignatureBlock): Text[] {
  const rows: Text[] = [block.name, block.role]
  if (block.place !== null) rows.push(`${label('place')}: ${block.place || '______________'}`)
  if (block.date !== null && block.date !== '') rows.push(joinTexts([`${label('date')}: `, block.date], ''))
  if (block.date === '') rows.push(`${label('date')}: ______________`)
  rows.push(`${label('by')}: ${block.isConformed ? `/s/ ${block.person ?? printedText(block.name)}` : line}`)
  if (block.person !== null) rows.push(`${label('name')}: ${block.person || line}`)
  if (block.position !== null) rows.push(`${label('position')}: ${block.position || line}`)
  return rows
}

/** Place and date, a line to sign on, and who signs; without labels. */
function bareRows({ random: r, facts }: Voice, block: SignatureBlock): Text[] {
  const place = block.place || makeTown(facts.region.world, r)
  const date: Text[] = block.date ? [joinTexts([`${place}, `, block.date], '')] : []
  const who = r.pick([block.name, block.name, block.role])
  return [...date, line, who, ...(block.person ? [block.person] : [])]
}

/** A row for each label, with a column for each party. */
function drawTable(pen: ContractPen, blocks: readonly SignatureBlock[]): void {
  const { look, flow, voice } = pen
  const { label } = voice
  const isDated = blocks.some(({ date }) => date !== null)
  const rows: [string, Text[]][] = [
    ['', blocks.map(({ role }) => role)],
    [label('company'), blocks.map(({ name }) => name)],
    [label('name'), blocks.map(({ name, person }) => person ?? name)],
    [label('position'), blocks.map(({ position }) => position ?? '')],
    [label('by'), blocks.map(() => '______________')],
    ...(isDated ? [[label('date'), blocks.map(({ date }) => date || '__________')] as [string, Text[]]] : []),
  ]
  const width = flow.columnWidth / (blocks.length + 1)
  for (const [name, cells] of rows) {
    const all = [name, ...cells]
    const height = Math.max(...all.map((cell) => heightOf(cell, look.body, width - 12)), look.body.size) + 8
    ensureRoom(flow, height)
    for (const [i, cell] of all.entries())
      writeBlock(flow.sheet, cell, i === 0 ? look.bold : look.body, {
        x: left(flow) + i * width,
        y: flow.y,
        width: width - 12,
      })
    flow.y += height
  }
}

/** Who signs where, one below or beside the other, or in a table. */
export function drawSignatures(pen: ContractPen, content: Content): void {
  const { look, flow, voice } = pen
  const { random: r } = voice
  if (content.signatureForm === 'table') {
    if (content.closing)
      writeParagraph(flow, content.closing, { style: look.body, gap: look.body.size * 1.5 })
    drawTable(pen, content.signatures)
    return
  }
  const rowsOf = content.signatureForm === 'bare' ? bareRows : signatureRows
  const blocks = content.signatures.map((block) => rowsOf(voice, block))
  const height = (rows: readonly Text[]) => rows.length * look.body.size * 2.1
  const isSideBySide = flow.columns.length === 1 && blocks.length === 2 && r.chance(0.55)
  if (content.closing) writeParagraph(flow, content.closing, { style: look.body, gap: look.body.size * 1.5 })
  ensureRoom(flow, isSideBySide ? Math.max(...blocks.map(height)) : height(blocks[0]!))
  const from = flow.y
  let lowest = from
  for (const [i, rows] of blocks.entries()) {
    if (!isSideBySide) ensureRoom(flow, height(rows))
    let y = isSideBySide ? from : flow.y
    const width = isSideBySide ? flow.columnWidth / 2 - 12 : Math.min(flow.columnWidth, 300)
    const x = left(flow) + (isSideBySide && i === 1 ? flow.columnWidth / 2 + 12 : 0)
    for (const [j, row] of rows.entries())
      y =
        writeBlock(pen.sheet, row, j === 0 ? look.bold : look.body, { x, y, width }) +
        look.body.size * (j < 1 ? 0.2 : 0.7)
    lowest = Math.max(lowest, y)
    if (!isSideBySide) flow.y = y + look.body.size * 1.5
  }
  if (isSideBySide) flow.y = lowest + look.body.size
}
