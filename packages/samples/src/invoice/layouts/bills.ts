import { draw } from '../../page/sheet.ts'
import {
  type Block,
  ensureSpace,
  frameAround,
  writeColumns,
  writeLines,
  writePairs,
} from '../blocks/block.ts'
import { customerBlock, shipToBlock } from '../blocks/customer.ts'
import { metaLines, metaPairs, metaRow, numberKey, numberRun, writeHeadings } from '../blocks/meta.ts'
import { remittanceSlip, swissSlip } from '../blocks/slip.ts'
import { logo, registrations, vendorBlock, vendorContacts, vendorName } from '../blocks/vendor.ts'
import { dateRun, dateText, labelRun, moneyRuns, type Pen, value } from '../pen.ts'
import { finishPages, type Layout, setMargins, writeBody } from './frame.ts'

function lastPage(pen: Pen): void {
  pen.sheet.page = pen.sheet.pages.length - 1
}

/** A bill for power, water or telephony: the account, the amount due in a box, then the usage. */
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
    p.once('number')
    p.once('date')
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
  y = writeHeadings(pen, { x: frame.left, y, width })
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

/** A bill with a slip to tear off at the bottom, as in the United States. */
export const remit: Layout = (pen) => {
  const { random: r, frame } = pen
  setMargins(pen, 'none')
  const width = frame.right - frame.left
  const right: Block = (p, at) => {
    const y = writeHeadings(p, { ...at, align: 'right' })
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
  if (r.chance(0.14)) y = registrations(pen, { x: frame.left, y, width }) + 10
  const bottom = frame.bottom
  frame.bottom -= 124
  writeBody(pen, y)
  frame.bottom = bottom
  lastPage(pen)
  if (pen.facts.kind === 'invoice') remittanceSlip(pen, { x: frame.left, y: frame.bottom - 116, width })
  finishPages(pen, 'none')
}

/** With the Swiss payment part at the bottom, on a page of its own if the invoice is long. */
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
  y = writeHeadings(pen, { x: frame.left, y, width }) + 4
  // The slip contains account and reference, so the body leaves them out.
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
