import { writeBlock, writeLine } from '../../page/write.ts'
import { type Block, type Column, writeLines } from '../blocks/block.ts'
import { customerBlock } from '../blocks/customer.ts'
import { introSentence, metaLines, metaRow, placeAndDate, writeHeadings } from '../blocks/meta.ts'
import { logo, senderLine, vendorBlock, vendorDetails } from '../blocks/vendor.ts'
import type { Pen } from '../pen.ts'
import { finishPages, type Layout, setMargins, writeBody } from './frame.ts'

function head(pen: Pen, at: Column): number {
  const { random: r } = pen
  const align = r.weighted([
    ['left', 3],
    ['right', 4],
    ['center', 2],
  ] as const)
  return r.weighted<() => number>([
    [() => logo(pen, { ...at, align }, true), 4],
    [() => logo(pen, { ...at, align }, false), 3],
    [() => vendorBlock(pen, { ...at, x: at.x + at.width * 0.55, width: at.width * 0.45 }), 2],
    [() => at.y + 20, 1],
  ])()
}

/** A letter for a window envelope: the address below the sender line, details to the right or below. */
export const letter: Layout = (pen) => {
  const { sheet, random: r, theme, frame } = pen
  const footer = r.weighted([
    ['columns', 6],
    ['line', 3],
    ['none', 0.6],
  ] as const)
  setMargins(pen, footer)
  const width = frame.right - frame.left
  const headEnd = head(pen, { x: frame.left, y: frame.top - 12, width })
  const top = Math.max(headEnd + 14, r.int(105, 130))
  const addressWidth = width * 0.46
  const addressX = r.chance(0.12) ? frame.right - addressWidth : frame.left
  const isLeft = addressX === frame.left
  const names = senderLine(pen, { x: addressX, y: top, width: addressWidth })
  const addressEnd = customerBlock(false)(pen, { x: addressX, y: names + 4, width: addressWidth })
  const side: Column = {
    x: isLeft ? frame.left + width * 0.58 : frame.left,
    y: Math.max(headEnd + 6, top - r.int(-6, 20)),
    width: width * 0.42,
  }
  const letterDate = r.chance(0.15) ? placeAndDate(pen) : null
  const isMetaAtSide = r.chance(0.55)
  const hasDetails = !isMetaAtSide && r.chance(0.5)
  const pairStyle = r.pick(['columns', 'inline', 'justified', 'right-aligned', 'columns'] as const)
  const beside: Block = isMetaAtSide ? metaLines(pairStyle) : hasDetails ? vendorDetails : (_, at) => at.y
  let y = Math.max(addressEnd, beside(pen, side)) + r.int(22, 44)
  if (letterDate) {
    const align = r.pick(['left', 'right'] as const)
    y = writeBlock(sheet, letterDate, theme.body, { x: frame.left, y, width, align }) + 12
  }
  if (!isMetaAtSide && !letterDate && r.chance(0.35)) {
    writeLine(
      sheet,
      introSentence(pen),
      { ...theme.bold, size: theme.bold.size * 1.25 },
      { x: frame.left, baseline: y + theme.bold.size },
    )
    y += theme.bold.size * 2
  } else y = writeHeadings(pen, { x: frame.left, y, width })
  const rest = { x: frame.left, y: y + 4, width }
  if (!isMetaAtSide)
    y = r.chance(0.5)
      ? metaRow(r.pick(['open', 'ruled', 'filled'] as const))(pen, rest)
      : metaLines(pairStyle)(pen, { ...rest, width: width * 0.5 })
  if (r.chance(0.35)) {
    const greeting: Record<string, string[]> = {
      de: ['Sehr geehrte Damen und Herren,', 'wir berechnen Ihnen für unsere Lieferungen und Leistungen:'],
      en: ['Dear Sir or Madam,', 'we invoice you for our supplies as follows:'],
    }
    y = writeLines(pen, greeting[pen.facts.region.language] ?? [], theme.body, { ...rest, y: y + 10 })
  }
  writeBody(pen, y + r.int(10, 18))
  finishPages(pen, footer)
}
