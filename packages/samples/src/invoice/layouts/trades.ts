import { type Text, writeBlock } from '../../page/write.ts'
import { makePerson } from '../../world/company.ts'
import { type Block, writeColumns, writeLines } from '../blocks/block.ts'
import { writeCells } from '../blocks/cells.ts'
import { closingBlock } from '../blocks/closing.ts'
import { customerBlock, shipToBlock } from '../blocks/customer.ts'
import { personWord } from '../blocks/foreign-pairs.ts'
import { metaGrid, metaLines, metaRow, titleRun, writeHeadings } from '../blocks/meta.ts'
import {
  logo,
  vendorAddress,
  vendorContacts,
  vendorDetails,
  vendorIds,
  vendorName,
} from '../blocks/vendor.ts'
import { dateText, labelled, labelRun } from '../pen.ts'
import { finishPages, type Layout, setMargins, writeBody } from './frame.ts'

/** A hotel bill: stay and room in a line of boxes, and a charge per day. */
export const folio: Layout = (pen) => {
  const { random: r, frame, facts, theme } = pen
  /** The hotel's sign is at the top, the firm that runs it only below the bill. */
  const isClosing = r.chance(0.4)
  const footer = isClosing ? 'none' : r.pick(['line', 'columns', 'none'] as const)
  setMargins(pen, footer)
  const width = frame.right - frame.left
  let y = logo(pen, { x: frame.left, y: frame.top, width, align: 'center' }, !isClosing)
  const lines: Text[] = [...vendorAddress(pen).map((run): Text => [run]), ...vendorContacts(pen).slice(0, 2)]
  y = writeLines(pen, lines, theme.small, { x: frame.left, y, width, align: 'center' }) + 12
  const words: Record<string, [string, string, string, string]> = {
    en: ['Room', 'Arrival', 'Departure', 'Guests'],
    de: ['Zimmer', 'Anreise', 'Abreise', 'Personen'],
    fr: ['Chambre', 'Arrivée', 'Départ', 'Personnes'],
    es: ['Habitación', 'Entrada', 'Salida', 'Huéspedes'],
    it: ['Camera', 'Arrivo', 'Partenza', 'Ospiti'],
    nl: ['Kamer', 'Aankomst', 'Vertrek', 'Gasten'],
    pt: ['Quarto', 'Chegada', 'Partida', 'Hóspedes'],
    pl: ['Pokój', 'Przyjazd', 'Wyjazd', 'Osoby'],
  }
  const [room, arrival, departure, guests] = words[facts.region.language] ?? words.en!
  const customer: Block = customerBlock(r.chance(0.5))
  y =
    writeColumns(
      pen,
      [customer, metaLines(r.pick(['columns', 'justified'] as const))],
      { x: frame.left, y, width },
      30,
    ) + 12
  const stay = [
    { label: room, lines: [r.fill('%##')] },
    { label: arrival, lines: [dateText(pen, facts.orderDate)] },
    { label: departure, lines: [dateText(pen, facts.date)] },
    r.chance(0.6)
      ? { label: guests, lines: [String(r.int(1, 4))] }
      : { label: personWord(pen), lines: [makePerson(facts.region.world, r)], share: 1.6 },
  ]
  y = writeCells(pen, [stay], { x: frame.left, y, width }) + 10
  y = writeHeadings(pen, {
    x: frame.left,
    y,
    width,
    align: r.pick(['left', 'center'] as const),
  })
  const end = writeBody(pen, y + 4, {
    table: {
      keys: r.pick([
        ['date', 'description', 'quantity', 'unitPrice', 'amount'],
        ['date', 'description', 'amount'],
        ['date', 'description', 'quantity', 'amount'],
      ] as const),
    },
  })
  if (isClosing) closingBlock(pen, { x: frame.left, y: end + theme.body.size, width })
  finishPages(pen, footer)
}

/** An order from a web shop: order data and addresses in three columns above the items. */
export const shop: Layout = (pen) => {
  const { random: r, frame, facts, theme, sheet } = pen
  const footer = r.pick(['line', 'none', 'columns'] as const)
  setMargins(pen, footer)
  const width = frame.right - frame.left
  let y = logo(pen, { x: frame.left, y: frame.top, width: width * 0.6, align: 'left' }, false)
  writeBlock(
    sheet,
    [titleRun(pen)],
    { ...theme.bold, size: theme.bold.size * 1.3 },
    { x: frame.left + width * 0.6, y: frame.top, width: width * 0.4, align: 'right' },
  )
  const seller: Text = r.chance(0.6)
    ? [
        labelRun(pen, 'from'),
        { text: ' ' },
        vendorName(pen),
        { text: ', ' },
        ...vendorAddress(pen).flatMap((run, i) =>
          i === 0 ? [run] : [{ text: ', ', ...(run.marks ? { marks: run.marks } : {}) }, run],
        ),
      ]
    : labelled(pen, 'from', [vendorName(pen)])
  y =
    writeLines(pen, [seller, ...(r.chance(0.7) ? vendorIds(pen) : [])], theme.small, {
      x: frame.left,
      y: y + 4,
      width,
    }) + 10
  const meta = r.pick([metaLines('inline'), metaLines('columns')])
  const blocks: Block[] = facts.shipTo
    ? [meta, customerBlock(true), shipToBlock]
    : [meta, customerBlock(true)]
  y = writeColumns(pen, r.chance(0.7) ? blocks : blocks.reverse(), { x: frame.left, y, width }, 16) + 14
  writeBody(pen, y, { totals: r.pick(['right', 'wide'] as const) })
  finishPages(pen, footer)
}

/** A construction invoice: site and contract first, the vendor in a block at the right. */
export const construction: Layout = (pen) => {
  const { random: r, frame, theme, facts } = pen
  const footer = r.pick(['columns', 'line'] as const)
  setMargins(pen, footer)
  const width = frame.right - frame.left
  const right: Block = (p, at) =>
    vendorDetails(p, { ...at, y: writeBlock(p.sheet, [vendorName(p)], theme.bold, at) })
  let y =
    writeColumns(
      pen,
      [(p, at) => logo(p, at, false), right],
      { x: frame.left, y: frame.top, width },
      30,
      [1.2, 1],
    ) + 24
  y = customerBlock(r.chance(0.3))(pen, { x: frame.left, y, width: width * 0.5 }) + 22
  pen.once('project')
  y = writeHeadings(pen, { x: frame.left, y, width })
  y =
    writeLines(
      pen,
      [labelled(pen, 'project', facts.project), labelled(pen, 'reference', facts.reference)],
      theme.bold,
      { x: frame.left, y, width },
    ) + 8
  pen.once('reference')
  y =
    r.pick([metaGrid(3), metaRow('open'), metaRow('ruled'), metaLines('columns')])(pen, {
      x: frame.left,
      y,
      width,
    }) + 12
  writeBody(pen, y, {
    table: {
      keys: r.pick([
        ['position', 'description', 'quantity', 'unit', 'unitPrice', 'amount'],
        ['position', 'quantity', 'unit', 'description', 'unitPrice', 'amount'],
      ] as const),
    },
  })
  finishPages(pen, footer)
}
