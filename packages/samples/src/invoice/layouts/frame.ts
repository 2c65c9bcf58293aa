import type { Operation } from '../../page/sheet.ts'
import { ensureSpace } from '../blocks/block.ts'
import { type FooterLook, footerHeight, writeFooter, writePageNumbers } from '../blocks/footer.ts'
import { notesBlock, paymentBlock } from '../blocks/payment.ts'
import { type TableOptions, writeTable } from '../blocks/table.ts'
import { type TotalsLook, writeTotals } from '../blocks/totals.ts'
import type { Pen } from '../pen.ts'

/** Draws an invoice: page 1 is there and empty. */
export type Layout = (pen: Pen) => void

export const setMargins = (pen: Pen, footer: FooterLook): void => {
  const { sheet, random: r, frame } = pen
  const side = r.pick([34, 42, 50, 57, 64, 71])
  frame.left = side
  frame.right = sheet.width - r.pick([side, side, 42])
  frame.top = r.pick([36, 45, 57])
  frame.bottom = sheet.height - footerHeight(footer)
}

/** What a footer prints on the first page stands on all of them. */
export const finishPages = (pen: Pen, footer: FooterLook): void => {
  const { sheet, random: r } = pen
  sheet.page = 0
  const first = sheet.pages[0]!
  const before = first.length
  writeFooter(pen, footer)
  const added: Operation[] = first.slice(before)
  for (const page of sheet.pages.slice(1)) page.push(...added)
  if (r.chance(sheet.pages.length > 1 ? 0.9 : 0.25)) writePageNumbers(pen)
}

export type BodyOptions = {
  table?: TableOptions
  totals?: 'right' | 'left' | 'wide'
  totalsLook?: TotalsLook
}

/** Items, totals and what follows, from `y` down. */
export const writeBody = (pen: Pen, y: number, options: BodyOptions = {}): number => {
  const { frame, random: r, theme } = pen
  const width = frame.right - frame.left
  const full = { x: frame.left, width }
  let below = writeTable(pen, { ...full, y }, options.table) + r.int(4, 16)
  const look =
    options.totalsLook ??
    r.weighted<TotalsLook>([
      ['open', 4],
      ['ruled', 4],
      ['boxed', 2],
      ['filled', 2],
    ])
  const place =
    options.totals ??
    r.weighted([
      ['right', 8],
      ['left', 0.7],
      ['wide', 1.5],
    ] as const)
  const share = r.pick([0.36, 0.4, 0.45, 0.5])
  const column =
    place === 'wide'
      ? full
      : place === 'left'
        ? { x: frame.left, width: width * share }
        : { x: frame.right - width * share, width: width * share }
  const isBeside = place === 'right' && r.chance(0.2)
  const start = ensureSpace(pen, below, isBeside ? 120 : 60)
  const totalsEnd = writeTotals(pen, { ...column, y: start }, look, place !== 'left' && r.chance(0.25))
  const paymentAt = isBeside
    ? { x: frame.left, y: start, width: width * (1 - share) - 20 }
    : {
        ...full,
        y: ensureSpace(
          pen,
          totalsEnd + r.int(8, 22),
          (5 + 5 * pen.facts.vendor.banks.length) * theme.body.size * theme.leading,
        ),
        width: width * r.pick([0.6, 0.8, 1]),
      }
  const paid = paymentBlock(pen, paymentAt)
  below = ensureSpace(pen, Math.max(paid, totalsEnd) + theme.body.size, 60)
  return notesBlock(pen, { ...full, y: below })
}
