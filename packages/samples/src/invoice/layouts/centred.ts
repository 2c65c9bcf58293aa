import type { Text } from '../../page/write.ts'
import { writeBlock } from '../../page/write.ts'
import { type Block, ruleAcross, writeColumns, writeLines } from '../blocks/block.ts'
import { closingBlock } from '../blocks/closing.ts'
import { customerBlock, shipToBlock } from '../blocks/customer.ts'
import { metaGrid, metaLines, writeHeadings } from '../blocks/meta.ts'
import { logo, vendorAddress, vendorContacts, vendorTaxId } from '../blocks/vendor.ts'
import { finishPages, type Layout, setMargins, writeBody } from './frame.ts'

/** A centred letterhead with the title below it. */
export const centred: Layout = (pen) => {
  const { random: r, frame, theme, sheet, facts } = pen
  const footer = r.weighted([
    ['none', 3],
    ['line', 3],
    ['columns', 1],
  ] as const)
  setMargins(pen, footer)
  const width = frame.right - frame.left
  const full = { x: frame.left, width, align: 'center' as const }
  /** The name at the top is not the firm's, which is below the text. */
  const isClosing = r.chance(0.15)
  let y = logo(pen, { ...full, y: frame.top }, !isClosing)
  const address = vendorAddress(pen)
  const separator = { text: r.pick([', ', ' · ', ' - ']) }
  const joined: Text[] = r.chance(0.5)
    ? address.map((run) => [run])
    : [address.flatMap((run, i) => (i === 0 ? [run] : [separator, run]))]
  const contacts = vendorContacts(pen).map((text): Text => text)
  const inOne = contacts.flatMap((text, i) => [
    ...(i === 0 ? [] : [{ text: '   ' }]),
    ...(typeof text === 'string' ? [{ text }] : text),
  ])
  y = writeLines(
    pen,
    [...joined, ...(r.chance(0.6) ? [inOne] : contacts), ...(r.chance(0.6) ? [vendorTaxId(pen)] : [])].filter(
      (t) => t.length > 0,
    ),
    theme.small,
    { ...full, y },
  )
  if (r.chance(0.6)) ruleAcross(pen, frame.left, y + 5, width, 0.9)
  y = writeHeadings(pen, {
    ...full,
    y: y + 12,
    align: r.pick(['center', 'center', 'left'] as const),
  })
  const meta = r.pick([metaLines('columns'), metaLines('justified'), metaGrid(2), metaLines('inline')])
  const customer: Block = (p, at) => {
    const below = customerBlock(true)(p, at)
    return facts.shipTo && r.chance(0.5) ? shipToBlock(p, { ...at, y: below + 8 }) : below
  }
  y = writeColumns(
    pen,
    r.chance(0.8) ? [customer, meta] : [meta, customer],
    { x: frame.left, y: y + 8, width },
    26,
    [1.1, 1],
  )
  const end = writeBody(pen, y + 16)
  if (isClosing) closingBlock(pen, { x: frame.left, y: end + theme.body.size, width })
  finishPages(pen, footer)
  if (r.chance(0.1))
    writeBlock(sheet, facts.vendor.brand, theme.fine, { x: frame.left, y: 14, width, align: 'right' })
}
