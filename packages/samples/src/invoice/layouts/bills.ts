import { draw } from '../../page/sheet.ts'
import { type Text, writeBlock } from '../../page/write.ts'
import {
  type Block,
  ensureSpace,
  frameAround,
  writeColumns,
  writeHeading,
  writeLines,
  writePairs,
} from '../blocks/block.ts'
import { writeCells } from '../blocks/cells.ts'
import { customerBlock, shipToBlock } from '../blocks/customer.ts'
import { metaGrid, metaLines, metaPairs, metaRow, numberKey, numberRun, titleRun } from '../blocks/meta.ts'
import { remittanceSlip, swissSlip } from '../blocks/slip.ts'
import {
  logo,
  vendorAddress,
  vendorBlock,
  vendorContacts,
  vendorDetails,
  vendorIds,
  vendorName,
} from '../blocks/vendor.ts'
import { dateRun, dateText, labelled, labelRun, moneyRuns, type Pen, value } from '../pen.ts'
import { finishPages, type Layout, setMargins, writeBody } from './frame.ts'

const lastPage = (pen: Pen): void => {
  pen.sheet.page = pen.sheet.pages.length - 1
}

/** What a supplier of power, water or telephony sends: the account, the sum due in a box, then the usage. */
export const utility: Layout = (pen) => {
  const { random: r, frame, theme, facts, sheet } = pen
  setMargins(pen, 'line')
  const width = frame.right - frame.left
  const isInvoice = facts.kind === 'invoice'
  const brand: Block = (p, at) => {
    const y = logo(p, at, r.chance(0.5))
    return writeLines(p, [[vendorName(p)], ...vendorContacts(p)], theme.small, { ...at, y })
  }
  const summary: Block = (p, at) => {
    p.once('identity')
    p.once('customerNumber')
    const inner = { x: at.x + 8, y: at.y + 8, width: at.width - 16 }
    const pairs = [
      { label: [labelRun(p, 'customerNumber')], value: [value('customer_number', facts.customerNumber)] },
      { label: [labelRun(p, numberKey(p))], value: [numberRun(p)] },
      { label: [labelRun(p, 'date')], value: [dateRun(p, 'invoice_date', facts.date)] },
      {
        label: [labelRun(p, 'period')],
        value: [{ text: `${dateText(p, facts.periodStart)} - ${dateText(p, facts.periodEnd)}` }],
      },
    ]
    p.once('period')
    let y = writePairs(
      p,
      r.chance(0.3) ? r.shuffle(pairs) : pairs,
      r.pick(['justified', 'columns'] as const),
      inner,
    )
    if (isInvoice) {
      const due = [
        {
          label: [labelRun(p, 'due')],
          value: moneyRuns(p, facts.totals.due, { field: 'amount_due', hasCurrency: true }),
        },
      ]
      const big = {
        ...p,
        theme: {
          ...theme,
          body: { ...theme.bold, size: theme.bold.size * 1.25 },
          label: { ...theme.bold, size: theme.bold.size * 1.1 },
        },
      }
      y = writePairs(big, due, 'justified', { ...inner, y: y + 6 })
      if (p.once('dueDate'))
        y = writePairs(
          p,
          [{ label: [labelRun(p, 'dueDate')], value: [dateRun(p, 'due_date', facts.dueDate)] }],
          'justified',
          { ...inner, y },
        )
    }
    frameAround(p, at.x, at.y, at.width, y + 8 - at.y)
    return y + 8
  }
  let y = writeColumns(
    pen,
    r.chance(0.75) ? [brand, summary] : [summary, brand],
    { x: frame.left, y: frame.top, width },
    24,
  )
  y = customerBlock(r.chance(0.3))(pen, { x: frame.left, y: Math.max(y + 10, 150), width: width * 0.45 }) + 24
  y = writeHeading(pen, [titleRun(pen)], { x: frame.left, y, width })
  const bottom = frame.bottom
  const hasSlip = isInvoice && r.chance(0.5)
  if (hasSlip) frame.bottom -= 120
  writeBody(pen, y + 6, { table: { look: r.pick(['plain', 'zebra', 'ruled'] as const) }, totals: 'right' })
  frame.bottom = bottom
  lastPage(pen)
  if (hasSlip) remittanceSlip(pen, { x: frame.left, y: frame.bottom - 112, width })
  finishPages(pen, hasSlip ? 'none' : 'line')
  if (r.chance(0.2))
    draw(sheet, { kind: 'rect', x: 0, y: 0, width: 10, height: sheet.height, fill: theme.accent })
}

/** A bill with a slip to tear off at the foot, as in the United States. */
export const remit: Layout = (pen) => {
  const { random: r, frame } = pen
  setMargins(pen, 'none')
  const width = frame.right - frame.left
  const right: Block = (p, at) => {
    const y = writeHeading(p, [titleRun(p)], { ...at, align: 'right' })
    return metaLines(r.pick(['justified', 'right-aligned', 'columns'] as const))(p, { ...at, y })
  }
  let y = writeColumns(pen, [vendorBlock, right], { x: frame.left, y: frame.top, width }, 24) + 20
  const parties: Block[] = [customerBlock(true), pen.facts.shipTo ? shipToBlock : (_, at) => at.y]
  y = writeColumns(pen, parties, { x: frame.left, y, width }, 24) + 14
  if (r.chance(0.6))
    y =
      metaRow(r.pick(['ruled', 'filled'] as const), (p) => metaPairs(p, { hasIdentity: false, most: 5 }))(
        pen,
        { x: frame.left, y, width },
      ) + 12
  const bottom = frame.bottom
  frame.bottom -= 124
  writeBody(pen, y)
  frame.bottom = bottom
  lastPage(pen)
  if (pen.facts.kind === 'invoice') remittanceSlip(pen, { x: frame.left, y: frame.bottom - 116, width })
  finishPages(pen, 'none')
}

/** With the Swiss payment part at the foot, on a page of its own where the invoice is long. */
export const swissBill: Layout = (pen) => {
  const { random: r, frame, facts, sheet } = pen
  setMargins(pen, 'none')
  const width = frame.right - frame.left
  const header: Block = (p, at) => logo(p, at, r.chance(0.5))
  let y =
    writeColumns(
      pen,
      r.chance(0.5) ? [header, vendorBlock] : [vendorBlock, header],
      { x: frame.left, y: frame.top - 10, width },
      20,
    ) + 16
  const parties: Block[] = [
    customerBlock(false),
    metaLines(r.pick(['columns', 'inline', 'justified'] as const)),
  ]
  y = writeColumns(pen, r.chance(0.5) ? parties : parties.reverse(), { x: frame.left, y, width }, 40) + 18
  y = writeHeading(pen, [titleRun(pen)], { x: frame.left, y, width }) + 4
  // The slip names account and reference, so the body leaves them out.
  pen.once('bank')
  pen.once('paymentReference')
  const end = writeBody(pen, y)
  lastPage(pen)
  if (facts.kind === 'invoice') {
    if (end > sheet.height - 305) ensureSpace(pen, sheet.height, 1)
    swissSlip(pen, facts.region.language === 'fr')
  }
  finishPages(pen, 'none')
}

/** A guest's folio: stay and room in a line of boxes, a charge a day. */
export const folio: Layout = (pen) => {
  const { random: r, frame, facts, theme } = pen
  const footer = r.pick(['line', 'columns', 'none'] as const)
  setMargins(pen, footer)
  const width = frame.right - frame.left
  let y = logo(pen, { x: frame.left, y: frame.top, width, align: 'center' }, true)
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
    { label: guests, lines: [String(r.int(1, 4))] },
  ]
  y = writeCells(pen, [stay], { x: frame.left, y, width }) + 10
  y = writeHeading(pen, [titleRun(pen)], {
    x: frame.left,
    y,
    width,
    align: r.pick(['left', 'center'] as const),
  })
  writeBody(pen, y + 4, {
    table: {
      keys: r.pick([
        ['date', 'description', 'quantity', 'unitPrice', 'amount'],
        ['date', 'description', 'amount'],
        ['date', 'description', 'quantity', 'amount'],
      ] as const),
    },
  })
  finishPages(pen, footer)
}

/** An order from a web shop: order data and addresses in three columns over the items. */
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

/** A building firm's statement of work done: site and contract first, the vendor in a block at the right. */
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
  y = writeHeading(pen, [titleRun(pen)], { x: frame.left, y, width })
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
