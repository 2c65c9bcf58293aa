import type { Text } from '../../page/write.ts'
import { besideName } from '../blocks/beside-name.ts'
import { ensureSpace } from '../blocks/block.ts'
import { type Cell, writeCells } from '../blocks/cells.ts'
import { customerNameLines, customerTaxId } from '../blocks/customer.ts'
import { metaPairs, numberKey, numberRun, titleRun, writeHeadings } from '../blocks/meta.ts'
import { bankLines } from '../blocks/payment.ts'
import { logo, vendorAddress, vendorContacts, vendorIds, vendorName } from '../blocks/vendor.ts'
import { addressLines, dateRun, labelled, labelRun, type Pen } from '../pen.ts'
import { finishPages, type Layout, setMargins, writeBody } from './frame.ts'

function customerCellLines(pen: Pen): Text[] {
  const taxId = customerTaxId(pen)
  const beside = besideName(pen)
  return [
    ...beside.over,
    ...customerNameLines(pen),
    ...beside.under,
    ...addressLines('customer_address', pen.facts.customer.address).map((run) => [run]),
    ...(taxId.length > 0 && pen.random.chance(0.6) && pen.once('customerTaxId')
      ? [labelled(pen, 'customerVatId', taxId)]
      : []),
  ]
}

function vendorCellLines(pen: Pen): Text[] {
  return [
    [{ ...vendorName(pen), style: pen.theme.bold }],
    ...vendorAddress(pen).map((run) => [run]),
    ...vendorContacts(pen),
    ...vendorIds(pen),
  ]
}

function rest(pen: Pen, most: number): Cell[] {
  return metaPairs(pen, { hasIdentity: false, most }).map(({ label, value }) => ({ label, lines: [value] }))
}

function inRows(cells: Cell[], perRow: number): Cell[][] {
  return Array.from({ length: Math.ceil(cells.length / perRow) }, (_, i) =>
    cells.slice(i * perRow, (i + 1) * perRow),
  )
}

/** Boxes with a heading and several lines of label and value. */
function referenceCells(pen: Pen): Cell[] {
  const pairs = metaPairs(pen, { hasIdentity: false, most: 8 })
  const lines = pairs.map(({ label, value }): Text => [...label, { text: ' ' }, ...value])
  const half = Math.ceil(lines.length / 2)
  return [lines.slice(0, half), lines.slice(half)]
    .filter((part) => part.length > 0)
    .map((part) => ({ label: [labelRun(pen, 'reference', true)], lines: part, style: pen.theme.small }))
}

/**
 * Everything in boxes with tiny labels: vendor and title at the top, then the parties, the details and the
 * items.
 */
export const boxedForm: Layout = (pen) => {
  const { random: r, frame, facts, theme } = pen
  const footer = r.weighted([
    ['none', 3],
    ['line', 2],
  ] as const)
  setMargins(pen, footer)
  const width = frame.right - frame.left
  pen.once('number')
  pen.once('date')
  const number: Cell = {
    label: [labelRun(pen, numberKey(pen), true)],
    lines: [[{ ...numberRun(pen), style: theme.bold }]],
  }
  const date: Cell = {
    label: [labelRun(pen, 'date', true)],
    lines: [[dateRun(pen, 'invoice_date', facts.date)]],
  }
  const title: Cell = {
    label: [],
    lines: [[titleRun(pen)]],
    style: { ...theme.bold, size: theme.bold.size * 1.4 },
    align: 'center',
    isFilled: r.chance(0.5),
  }
  let y = frame.top
  if (r.chance(0.4)) y = logo(pen, { x: frame.left, y, width: width * 0.5 }, false) + 6
  const vendor: Cell = {
    label: r.chance(0.5) ? [labelRun(pen, 'from', true)] : [],
    lines: vendorCellLines(pen),
    share: 2,
  }
  const customer: Cell = { label: [labelRun(pen, 'billTo', true)], lines: customerCellLines(pen) }
  const shipTo: Cell[] = facts.shipTo
    ? [{ label: [labelRun(pen, 'shipTo', true)], lines: [facts.shipTo.name, ...facts.shipTo.address] }]
    : []
  const isGrouped = r.chance(0.4)
  const references = isGrouped ? referenceCells(pen) : rest(pen, 8)
  const hasBankBox = facts.kind === 'invoice' && r.chance(0.4) && pen.once('bank')
  const perRow = r.pick([3, 4, 4])
  const isStacked = r.chance(0.5)
  const rows: Cell[][] = isStacked
    ? [
        [vendor, { ...title, share: 1 }],
        [number, date, ...(isGrouped ? [] : references.slice(0, perRow - 2))],
        [customer, ...shipTo],
        ...(isGrouped ? [references] : inRows(references.slice(perRow - 2), perRow)),
      ]
    : [
        [title],
        [vendor, { ...customer, share: 2 }],
        ...(shipTo.length > 0 ? [shipTo] : []),
        ...(isGrouped ? [[number, date], references] : inRows([number, date, ...references], perRow)),
      ]
  y = writeCells(pen, rows, { x: frame.left, y, width })
  const end = writeBody(pen, y + r.pick([0, 6, 12]), {
    table: { look: r.pick(['grid', 'columns'] as const), least: r.pick([0, 180, 260]) },
    totals: r.weighted([
      ['right', 4],
      ['strip', 4],
      ['wide', 2],
    ] as const),
    totalsLook: 'boxed',
  })
  if (hasBankBox) {
    const lines = bankLines(pen)
    const height = (lines.length + 3) * theme.body.size * 1.3
    const due: Cell = {
      label: [labelRun(pen, 'dueDate', true)],
      lines: [[dateRun(pen, 'due_date', facts.dueDate)]],
      style: theme.bold,
    }
    const bank: Cell = { label: [labelRun(pen, 'bankDetails', true)], lines, share: 2 }
    writeCells(pen, [r.chance(0.5) ? [due, bank] : [bank]], {
      x: frame.left,
      y: ensureSpace(pen, end + 8, height),
      width,
    })
  }
  finishPages(pen, footer)
}

/** Two columns of boxes above a framed item list, as printed by Indian accounting programs. */
export const ledgerForm: Layout = (pen) => {
  const { random: r, frame, facts, theme } = pen
  setMargins(pen, 'none')
  const width = frame.right - frame.left
  let y = writeHeadings(pen, { x: frame.left, y: frame.top - 14, width, align: 'center' })
  pen.once('number')
  pen.once('date')
  const identity: Cell[] = [
    { label: [labelRun(pen, numberKey(pen), true)], lines: [[numberRun(pen)]] },
    { label: [labelRun(pen, 'date', true)], lines: [[dateRun(pen, 'invoice_date', facts.date)]] },
  ]
  const blank = [
    'Delivery Note Date',
    'Dispatched through',
    'Destination',
    'Other References',
    'Vehicle No.',
    'Terms of Delivery',
  ]
  const filler: Cell[] =
    facts.region.language === 'en'
      ? r
          .shuffle(blank)
          .slice(0, r.int(1, 4))
          .map((label) => ({ label, lines: [r.chance(0.5) ? '' : r.fill('??-####')] }))
      : []
  const right = inRows([...identity, ...rest(pen, 6), ...filler], 2)
  const top = y
  const half = width * r.pick([0.5, 0.55])
  const left: Cell[][] = [
    [{ label: [], lines: vendorCellLines(pen) }],
    ...(facts.shipTo
      ? [[{ label: [labelRun(pen, 'shipTo', true)], lines: [facts.shipTo.name, ...facts.shipTo.address] }]]
      : []),
    [{ label: [labelRun(pen, 'billTo', true)], lines: customerCellLines(pen) }],
  ]
  y = Math.max(
    writeCells(pen, left, { x: frame.left, y: top, width: half }),
    writeCells(pen, right, { x: frame.left + half, y: top, width: width - half }),
  )
  writeBody(pen, y, {
    table: { look: 'columns', least: r.pick([120, 200, 280]) },
    totals: r.pick(['wide', 'right'] as const),
    totalsLook: 'boxed',
  })
  if (r.chance(0.4) && facts.region.language === 'en') {
    const { sheet } = pen
    sheet.page = sheet.pages.length - 1
    writeCells(
      pen,
      [
        [
          { label: '', lines: [''], share: 2 },
          {
            label: `for ${facts.vendor.name}`,
            lines: ['', 'Authorised Signatory'],
            align: 'right',
            style: theme.small,
          },
        ],
      ],
      { x: frame.left, y: frame.bottom - 42, width },
    )
  }
  finishPages(pen, 'none')
}
