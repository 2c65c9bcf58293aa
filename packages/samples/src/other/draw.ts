import { Decimal } from 'decimal.js'
import { ensureSpace, writeColumns, writeHeading, writeLines } from '../invoice/blocks/block.ts'
import { customerBlock, shipToBlock } from '../invoice/blocks/customer.ts'
import { writeFooter } from '../invoice/blocks/footer.ts'
import { writeTable } from '../invoice/blocks/table.ts'
import { writeTotals } from '../invoice/blocks/totals.ts'
import { logo, senderLine, vendorBlock } from '../invoice/blocks/vendor.ts'
import { setMargins } from '../invoice/layouts/frame.ts'
import { dateText, labelRun, moneyRuns, type Pen } from '../invoice/pen.ts'
import { addDays } from '../page/format.ts'
import { draw } from '../page/sheet.ts'
import { writeBlock } from '../page/write.ts'
import type { OtherKind } from '../sample.ts'
import { otherPhrases } from './words.ts'

function phrasesOf(pen: Pen) {
  return otherPhrases[pen.facts.region.language] ?? otherPhrases.en!
}

function head(pen: Pen): number {
  const { random: r, frame } = pen
  const width = frame.right - frame.left
  if (r.chance(0.5))
    return (
      writeColumns(
        pen,
        [(p, at) => logo(p, at, r.chance(0.5)), vendorBlock],
        { x: frame.left, y: frame.top, width },
        20,
      ) + 20
    )
  const top = logo(
    pen,
    { x: frame.left, y: frame.top, width, align: r.pick(['left', 'right', 'center'] as const) },
    true,
  )
  return Math.max(top + 20, 100)
}

function address(pen: Pen, y: number): number {
  const { frame, random: r } = pen
  const at = { x: frame.left, width: (frame.right - frame.left) * 0.46 }
  return (
    customerBlock(r.chance(0.3))(pen, { ...at, y: r.chance(0.5) ? senderLine(pen, { ...at, y }) + 4 : y }) +
    24
  )
}

function paragraphs(pen: Pen, y: number, count: number, isNumbered: boolean): number {
  const { frame, random: r, theme } = pen
  const at = { x: frame.left, width: frame.right - frame.left }
  return r
    .shuffle(phrasesOf(pen).paragraphs)
    .slice(0, count)
    .reduce((top, text, i) => {
      const start = ensureSpace(pen, top, theme.body.size * 8)
      return (
        writeLines(pen, [isNumbered ? `${i + 1}. ${text}` : text], theme.body, { ...at, y: start }) +
        theme.body.size
      )
    }, y)
}

function letter(pen: Pen, y: number): void {
  const { frame, theme, facts } = pen
  const at = { x: frame.left, width: frame.right - frame.left }
  let below = address(pen, y)
  below = writeLines(pen, [dateText(pen, facts.date)], theme.body, { ...at, y: below, align: 'right' }) + 10
  below =
    writeLines(pen, [pen.random.pick(phrasesOf(pen).title.letter)], theme.bold, { ...at, y: below }) + 12
  below = writeLines(pen, [phrasesOf(pen).greeting], theme.body, { ...at, y: below }) + 8
  below = paragraphs(pen, below, pen.random.int(2, 4), false)
  writeLines(pen, [phrasesOf(pen).closing, '', facts.vendor.contact, facts.vendor.name], theme.body, {
    ...at,
    y: below + 8,
  })
}

function facts2(pen: Pen, y: number, title: string): number {
  const { frame, theme, facts, random: r } = pen
  const at = { x: frame.left, width: frame.right - frame.left }
  let below = writeHeading(pen, title, { ...at, y })
  const rows = [
    [labelRun(pen, 'reference'), { text: ` ${facts.reference}` }],
    [labelRun(pen, 'orderDate'), { text: ` ${dateText(pen, facts.orderDate)}` }],
    [labelRun(pen, 'customerNumber'), { text: ` ${facts.customerNumber}` }],
    [labelRun(pen, 'deliveryDate'), { text: ` ${dateText(pen, facts.deliveryDate)}` }],
  ]
  below = writeLines(pen, rows.slice(0, r.int(2, 4)), theme.body, { ...at, y: below })
  return below + 12
}

function order(pen: Pen, y: number, kind: 'order_confirmation' | 'delivery_note'): void {
  const { frame, random: r, facts } = pen
  const width = frame.right - frame.left
  const parties = facts.shipTo ? [customerBlock(true), shipToBlock] : [customerBlock(true)]
  let below = writeColumns(pen, parties, { x: frame.left, y, width }, 20) + 16
  below = facts2(pen, below, r.pick(phrasesOf(pen).title[kind]))
  const isPriced = kind === 'order_confirmation'
  below = writeTable(
    pen,
    { x: frame.left, y: below, width },
    {
      keys: isPriced
        ? ['position', 'code', 'description', 'quantity', 'unitPrice', 'amount']
        : ['position', 'code', 'description', 'quantity', 'unit'],
    },
  )
  if (isPriced)
    below = writeTotals(
      pen,
      { x: frame.right - width * 0.42, y: below + 10, width: width * 0.42 },
      r.pick(['open', 'ruled', 'boxed'] as const),
    )
  const at = { x: frame.left, width, y: ensureSpace(pen, below + 24, 40) }
  writeLines(
    pen,
    [`${phrasesOf(pen).signature.join(' / ')}: ______________________________`],
    pen.theme.small,
    at,
  )
}

function statement(pen: Pen, y: number): void {
  const { frame, theme, facts, random: r } = pen
  const phrases = phrasesOf(pen)
  const width = frame.right - frame.left
  let below = address(pen, y)
  below = writeHeading(pen, r.pick(phrases.title.account_statement), { x: frame.left, y: below, width }) + 8
  const shares = [0.14, 0.38, 0.16, 0.16, 0.16]
  const row = (cells: string[], isBold: boolean): void => {
    let x = frame.left
    below = ensureSpace(pen, below, 20)
    for (const [i, text] of cells.entries()) {
      writeBlock(pen.sheet, text, isBold ? theme.bold : theme.small, {
        x,
        y: below,
        width: shares[i]! * width - 6,
        align: i < 2 ? 'left' : 'right',
      })
      x += shares[i]! * width
    }
    below += theme.body.size * 1.6
  }
  const money = (amount: Decimal) =>
    moneyRuns(pen, amount)
      .map((run) => run.text)
      .join('')
  row([...phrases.columns], true)
  let balance = new Decimal(r.int(200, 90000)).div(10)
  row([dateText(pen, facts.orderDate), phrases.balance[0], '', '', money(balance)], false)
  for (const [i, line] of facts.lines.entries()) {
    const isOut = r.chance(0.5)
    balance = isOut ? balance.minus(line.amount) : balance.plus(line.amount)
    row(
      [
        dateText(pen, addDays(facts.orderDate, i)),
        r.pick([line.description, facts.number, facts.customer.name]),
        isOut ? money(line.amount) : '',
        isOut ? '' : money(line.amount),
        money(balance),
      ],
      false,
    )
  }
  row([dateText(pen, facts.date), phrases.balance[1], '', '', money(balance)], true)
}

function contract(pen: Pen, y: number): void {
  const { frame, theme, facts, random: r } = pen
  const at = { x: frame.left, width: frame.right - frame.left }
  let below = writeHeading(pen, r.pick(phrasesOf(pen).title.contract), { ...at, y, align: 'center' }) + 14
  const parties = [facts.vendor, facts.customer].map(
    ({ name, address: lines }, i) => `(${i + 1}) ${[name, ...lines].join(', ')}`,
  )
  below = writeLines(pen, parties, theme.body, { ...at, y: below }) + 12
  below = ensureSpace(pen, paragraphs(pen, below, 7, true) + 30, 60)
  writeLines(
    pen,
    [`${phrasesOf(pen).signature.join(' / ')}: ${dateText(pen, facts.date)}  ____________________`],
    theme.body,
    { ...at, y: below },
  )
}

function form(pen: Pen, y: number): void {
  const { frame, theme, random: r, facts } = pen
  const at = { x: frame.left, width: frame.right - frame.left }
  let below = writeHeading(pen, r.pick(phrasesOf(pen).title.form), { ...at, y }) + 12
  const isFilled = r.chance(0.5)
  for (const field of r.shuffle(phrasesOf(pen).fields).slice(0, r.int(6, 11))) {
    writeBlock(pen.sheet, field, theme.label, { ...at, y: below, width: at.width * 0.3 })
    if (isFilled)
      writeBlock(
        pen.sheet,
        r.pick([facts.customer.name, facts.customer.phone, facts.project, dateText(pen, facts.date)]),
        theme.body,
        { x: at.x + at.width * 0.34, y: below, width: at.width * 0.6 },
      )
    below += theme.body.size * 2.4
    draw(pen.sheet, {
      kind: 'line',
      x0: at.x + at.width * 0.33,
      y0: below - theme.body.size * 0.8,
      x1: frame.right,
      y1: below - theme.body.size * 0.8,
      width: 0.5,
      color: '#555555',
    })
  }
  below = ensureSpace(pen, below + 10, 80)
  paragraphs(pen, below, 1, false)
}

/** Prints a document that is no invoice on the first pages of the pen's sheet. */
export function drawOther(pen: Pen, kind: OtherKind): void {
  const footer = pen.random.pick(['line', 'columns', 'none'] as const)
  setMargins(pen, footer)
  const y = head(pen)
  if (kind === 'letter') letter(pen, y)
  else if (kind === 'order_confirmation' || kind === 'delivery_note') order(pen, y, kind)
  else if (kind === 'account_statement') statement(pen, y)
  else if (kind === 'contract') contract(pen, y)
  else form(pen, y)
  pen.sheet.page = 0
  writeFooter(pen, footer)
}
