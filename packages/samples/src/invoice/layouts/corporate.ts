import { draw } from '../../page/sheet.ts'
import { type Block, type Column, writeColumns } from '../blocks/block.ts'
import { customerBlock, fromHeading, shipToBlock } from '../blocks/customer.ts'
import { metaGrid, metaLines, metaRow, writeHeadings } from '../blocks/meta.ts'
import { logo, registrations, vendorBlock, vendorDetails } from '../blocks/vendor.ts'
import { finishPages, type Layout, setMargins, writeBody } from './frame.ts'

/** Vendor and title in the first row, the parties side by side below, details beside or above the table. */
export const corporate: Layout = (pen) => {
  const { random: r, frame, theme, facts } = pen
  const footer = r.weighted([
    ['none', 4],
    ['line', 3],
    ['columns', 2],
  ] as const)
  setMargins(pen, footer)
  const width = frame.right - frame.left
  const isTitleRight = r.chance(0.75)
  const titleBlock: Block = (p, at) => writeHeadings(p, { ...at, align: isTitleRight ? 'right' : 'left' })
  const metaStyle = r.pick(['columns', 'justified', 'right-aligned', 'inline'] as const)
  const isMetaInHead = r.chance(0.5)
  const titleAndMeta: Block = (p, at) => {
    const y = titleBlock(p, at)
    return isMetaInHead
      ? metaLines(metaStyle)(p, { ...at, y: y + 4, x: at.x + at.width * 0.1, width: at.width * 0.9 })
      : y
  }
  const identity: Block = r.weighted<Block>([
    [vendorBlock, 4],
    [(p, at) => vendorDetails(p, { ...at, y: logo(p, at, true) }), 3],
    [(p, at) => vendorBlock(p, { ...at, y: logo(p, at, false) + 4 }), 2],
  ])
  if (r.chance(0.2))
    draw(pen.sheet, { kind: 'rect', x: 0, y: 0, width: pen.sheet.width, height: 14, fill: theme.accent })
  const row: Column = { x: frame.left, y: frame.top, width }
  let y =
    writeColumns(pen, isTitleRight ? [identity, titleAndMeta] : [titleAndMeta, identity], row, 20, [1, 1]) +
    r.int(16, 30)
  const hasHeading = r.chance(0.78)
  const parties: Block[] = [customerBlock(hasHeading)]
  if (facts.shipTo) parties.push(shipToBlock)
  const metaBeside = !isMetaInHead && r.chance(0.5)
  if (metaBeside) parties.push(metaLines(metaStyle))
  if (r.chance(0.15)) parties.reverse()
  while (parties.length < 2) parties.push((_, at) => at.y)
  y = writeColumns(pen, parties, { ...row, y }, 18) + r.int(12, 24)
  if (!isMetaInHead && !metaBeside) {
    const block = r.pick([metaRow('ruled'), metaRow('filled'), metaRow('open'), metaGrid(3), metaGrid(2)])
    y = block(pen, { ...row, y }) + 14
  }
  if (r.chance(0.14)) y = registrations(pen, { ...row, y }) + 10
  writeBody(pen, y)
  finishPages(pen, footer)
}

/** "From" and "To" side by side below a title. */
export const fromTo: Layout = (pen) => {
  const { random: r, frame } = pen
  const footer = r.weighted([
    ['none', 5],
    ['line', 2],
  ] as const)
  setMargins(pen, footer)
  const width = frame.right - frame.left
  let y = writeHeadings(pen, {
    x: frame.left,
    y: frame.top,
    width,
    align: r.pick(['left', 'center', 'right'] as const),
  })
  const meta = r.pick([
    metaLines('columns'),
    metaLines('inline'),
    metaRow('open'),
    metaRow('ruled'),
    metaGrid(3),
  ])
  const isMetaFirst = r.chance(0.6)
  if (isMetaFirst) y = meta(pen, { x: frame.left, y: y + 6, width: width }) + 12
  const from: Block = (p, at) => vendorBlock(p, { ...at, y: fromHeading(p, at) })
  const parties = r.chance(0.75) ? [from, customerBlock(true)] : [customerBlock(true), from]
  y = writeColumns(pen, parties, { x: frame.left, y: y + 8, width }, 24) + 16
  if (r.chance(0.14)) y = registrations(pen, { x: frame.left, y, width }) + 10
  if (!isMetaFirst) y = meta(pen, { x: frame.left, y, width }) + 12
  writeBody(pen, y)
  finishPages(pen, footer)
}
