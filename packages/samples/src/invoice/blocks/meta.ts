import { remarksOf } from '../../locales/remarks.ts'
import type { LabelKey } from '../../locales/words.ts'
import { draw, type Run } from '../../page/sheet.ts'
import { heightOf, widthOf, writeBlock } from '../../page/write.ts'
import { listOf } from '../../world/world.ts'
import { referenceChances } from '../numbers.ts'
import {
  currencyText,
  dateRun,
  dateText,
  fillSentence,
  labelRun,
  moneyRuns,
  type Pen,
  value,
} from '../pen.ts'
import {
  type Block,
  frameAround,
  type Pair,
  type PairStyle,
  writeHeading,
  writeLines,
  writePairs,
} from './block.ts'
import { customerTaxId } from './customer.ts'
import { foreignPairs } from './foreign-pairs.ts'
import { paymentTerms } from './payment.ts'
import { vendorTaxId } from './vendor.ts'

export function numberRun(pen: Pen): Run {
  return value('invoice_number', pen.facts.number)
}

export function numberKey(pen: Pen): LabelKey {
  return pen.facts.kind === 'credit_note' ? 'creditNumber' : 'number'
}

/** The title of the document. */
export function titleRun(pen: Pen): Run {
  const { words } = pen.facts.region
  const text = pen.random.pick(listOf(pen.facts.kind === 'credit_note' ? words.creditNote : words.invoice))
  return value('document_type', text, pen.facts.kind)
}

/** The invoice that a credit note is about: its number and date are not those of the credit note. */
function creditedInvoice(pen: Pen): Run[] {
  const { facts, random: r } = pen
  return fillSentence(r.pick(remarksOf(facts.region.language).original), {
    number: [{ text: facts.originalNumber }],
    date: [{ text: dateText(pen, facts.periodStart) }],
  })
}

/** The title, sometimes with the number after it or below it. */
function headingLines(pen: Pen): Run[][] {
  const { random: r } = pen
  const title = titleRun(pen)
  if (pen.facts.kind === 'credit_note' && r.chance(0.25)) return [[title], creditedInvoice(pen)]
  if (!r.chance(0.22) || !pen.once('number')) return [[title]]
  const sign = r.pick(['', '', '# ', '#', 'Nr. ', 'No. ', 'N° ', '- '])
  const number = [{ text: sign }, numberRun(pen)]
  return r.chance(0.7) ? [[title, { text: ' ' }, ...number]] : [[title], number]
}

/** Prints the title, sometimes with place and date above it. */
export const writeHeadings: Block = (pen, at) => {
  const { random: r, theme } = pen
  const isDated = r.chance(0.08)
  if (isDated && pen.once('date')) {
    const y = writeLines(pen, [placeAndDate(pen)], theme.body, { ...at, align: r.pick(['left', 'right']) })
    return writeTitle(pen, { ...at, y: y + theme.body.size })
  }
  return writeTitle(pen, at)
}

/** The lines of {@link headingLines}, the first one big. */
const writeTitle: Block = (pen, at) => {
  const [first, ...rest] = headingLines(pen)
  return writeLines(pen, rest, pen.theme.bold, { ...at, y: writeHeading(pen, first!, at) })
}

/** Place and date as in a letter, such as `Graz, den 3. März 2026`: a date without a label. */
export function placeAndDate(pen: Pen): Run[] {
  pen.once('date')
  const { facts, random: r } = pen
  const city = (facts.vendor.address[1] ?? '')
    .replace(/[\d#/()-]+|\b[A-Z]{1,2}\b/g, '')
    .replace(/,.*$/, '')
    .trim()
  const links: Record<string, string[]> = {
    de: [', den ', ', ', ', am '],
    fr: [', le ', ' le '],
    it: [', lì ', ', '],
    es: [', a ', ', '],
    pt: [', ', ', em '],
    nl: [', ', ', d.d. '],
    pl: [', dnia ', ', '],
    cs: [' dne ', ', '],
    da: [', den ', ' d. ', ', '],
    sv: [' den ', ', ', ' '],
    fi: [', ', ' '],
  }
  const date = dateRun(pen, 'invoice_date', facts.date)
  const place = { text: city + r.pick(links[facts.region.language] ?? [', ']) }
  const runs = city && r.chance(0.7) ? [place, date] : [date]
  return facts.region.language === 'pl' && !date.text.endsWith('r.') ? [...runs, { text: ' r.' }] : runs
}

/** The order's number, sometimes with its date. */
function orderRuns(pen: Pen): Run[] {
  const { facts, random: r } = pen
  const number = value('purchase_order_number', facts.orderNumber)
  const link = r.pick([', ', ' / ', ' - ', ' · '])
  return r.chance(0.15) ? [number, { text: `${link}${dateText(pen, facts.orderDate)}` }] : [number]
}

type Item = { key: LabelKey; chance: number; value: () => Run[] }

function items(pen: Pen): Item[] {
  const { facts, habits } = pen
  const text = (field: string, content: string) => () => [value(field, content)]
  const plain = (content: string) => () => [{ text: content }]
  const dated = (number: string, date: string) => () => {
    const link = pen.random.pick([', ', ' / ', ' (', ' - '])
    if (!pen.random.chance(0.2)) return [{ text: number }]
    return [{ text: `${number}${link}${dateText(pen, date)}${link === ' (' ? ')' : ''}` }]
  }
  const isCredit = facts.kind === 'credit_note'
  return [
    { key: 'dueDate', chance: isCredit ? 0.1 : 0.5, value: () => [dateRun(pen, 'due_date', facts.dueDate)] },
    { key: 'orderNumber', chance: 0.35, value: () => orderRuns(pen) },
    { key: 'orderDate', chance: 0.15, value: () => [{ text: dateText(pen, facts.orderDate) }] },
    { key: 'customerNumber', chance: 0.45, value: text('customer_number', facts.customerNumber) },
    { key: 'deliveryDate', chance: 0.3, value: () => [dateRun(pen, 'delivery_date', facts.deliveryDate)] },
    { key: 'deliveryNote', chance: 0.15, value: dated(facts.deliveryNote, facts.deliveryDate) },
    {
      key: 'period',
      chance: 0.15,
      value: () => [{ text: `${dateText(pen, facts.periodStart)} - ${dateText(pen, facts.periodEnd)}` }],
    },
    { key: 'contact', chance: 0.2, value: plain(facts.contact) },
    { key: 'reference', chance: 0.2, value: dated(facts.reference, facts.orderDate) },
    { key: 'project', chance: 0.1, value: plain(facts.project) },
    {
      key: 'currency',
      chance: habits.currencyAt === 'meta' && habits.money.side === 'none' ? 1 : 0.04,
      value: () => [currencyText(pen)],
    },
    {
      key: 'originalNumber',
      chance: isCredit ? 0.6 : 0,
      value: dated(facts.originalNumber, facts.periodStart),
    },
    { key: 'terms', chance: 0.2, value: () => paymentTerms(pen) },
    {
      key: 'due',
      chance: isCredit ? 0 : 0.06,
      value: () => moneyRuns(pen, facts.totals.due, { field: 'amount_due', hasCurrency: true }),
    },
    {
      key: 'paymentReference',
      chance: referenceChances[facts.region.country] ?? 0.05,
      value: text('payment_reference', facts.paymentReference),
    },
  ]
}

/**
 * Whether the label itself says that it is the customer's tax id, so that it can be printed away from the
 * customer's address.
 */
function isOwnWord(pen: Pen): boolean {
  return !listOf(pen.facts.region.words.labels.vatId).includes(pen.word('customerVatId'))
}

/** Number, date and a selection of the other details, each at most once per document. */
export function metaPairs(pen: Pen, options: { hasIdentity?: boolean; most?: number } = {}): Pair[] {
  const { random: r, facts } = pen
  const head: Pair[] = []
  if (options.hasIdentity !== false) {
    if (pen.once('number')) head.push({ label: [labelRun(pen, numberKey(pen))], value: [numberRun(pen)] })
    if (pen.once('date'))
      head.push({ label: [labelRun(pen, 'date')], value: [dateRun(pen, 'invoice_date', facts.date)] })
    if (r.chance(0.2)) head.reverse()
  }
  const chosen = items(pen).filter((item) => r.chance(item.chance))
  const rest: Pair[] = []
  for (const item of r.chance(0.5) ? chosen : r.shuffle(chosen)) {
    if (rest.length + head.length >= (options.most ?? 9) || !pen.once(item.key)) continue
    rest.push({ label: [labelRun(pen, item.key)], value: item.value() })
  }
  for (const pair of foreignPairs(pen)) rest.splice(r.int(0, rest.length), 0, pair)
  const taxId = customerTaxId(pen)
  if (taxId.length > 0 && isOwnWord(pen) && r.chance(0.15) && pen.once('customerTaxId'))
    rest.push({ label: [labelRun(pen, 'customerVatId')], value: taxId })
  const own = vendorTaxId(pen)
  if (own.length > 0 && r.chance(0.06)) rest.push({ label: own.slice(0, 1), value: own.slice(2) })
  const pairs = [...head, ...rest]
  return r.chance(0.12) ? r.shuffle(pairs) : pairs
}

export function metaLines(style: PairStyle, pairs: (pen: Pen) => Pair[] = metaPairs): Block {
  return (pen, at) => {
    const list = pairs(pen)
    if (list.length === 0) return at.y
    return writePairs(pen, list, list.length > 1 && pen.random.chance(0.08) ? 'running' : style, at)
  }
}

/** Labels above their values, side by side over the full width, with or without lines and filled heads. */
export function metaRow(
  look: 'open' | 'ruled' | 'filled',
  pairs: (pen: Pen) => Pair[] = (pen) => metaPairs(pen, { most: 6 }),
): Block {
  return (pen, at) => {
    const { theme, sheet, random: r } = pen
    const list = pairs(pen)
    if (list.length === 0) return at.y
    const pad = look === 'open' ? 0 : 4
    const natural = list.map(
      ({ label, value: v }) => Math.max(widthOf(label, theme.label), widthOf(v, theme.body)) + 2 * pad + 6,
    )
    const total = natural.reduce((a, b) => a + b, 0)
    const isStretched = look !== 'open' || r.chance(0.5) || total + 14 * list.length > at.width
    const widths = natural.map((width) => (isStretched ? (width * at.width) / total : width + 14))
    const align = look === 'open' ? 'left' : r.pick(['left', 'center'] as const)
    const xs = widths.map((_, i) => at.x + widths.slice(0, i).reduce((a, b) => a + b, 0))
    const cell = (i: number, y: number) => ({
      x: xs[i]! + pad,
      y,
      width: widths[i]! - 2 * pad - (look === 'open' ? 6 : 0),
      align,
      leading: theme.leading,
    })
    const middle =
      at.y +
      pad * 1.5 +
      Math.max(...list.map(({ label }, i) => heightOf(label, theme.label, cell(i, 0).width, theme.leading)))
    if (look === 'filled')
      draw(sheet, {
        kind: 'rect',
        x: at.x,
        y: at.y,
        width: at.width,
        height: middle - at.y,
        fill: theme.tint,
      })
    for (const [i, { label }] of list.entries()) writeBlock(sheet, label, theme.label, cell(i, at.y + pad))
    const bottom =
      Math.max(
        ...list.map(({ value: v }, i) => writeBlock(sheet, v, theme.body, cell(i, middle + pad / 2))),
      ) + pad
    if (look !== 'open') {
      frameAround(pen, at.x, at.y, at.width, bottom - at.y)
      for (const x of xs.slice(1))
        draw(sheet, { kind: 'line', x0: x, y0: at.y, x1: x, y1: bottom, width: 0.6, color: theme.rule })
      if (r.chance(0.6))
        draw(sheet, {
          kind: 'line',
          x0: at.x,
          y0: middle,
          x1: at.x + at.width,
          y1: middle,
          width: 0.6,
          color: theme.rule,
        })
    }
    return bottom
  }
}

/** Each pair in a box, two or three per row. */
export function metaGrid(columns: number, pairs: (pen: Pen) => Pair[] = metaPairs): Block {
  return (pen, at) => {
    const { theme, sheet } = pen
    const list = pairs(pen)
    const width = at.width / columns
    const height = theme.label.size * 1.2 + theme.body.size * 1.5 + 5
    for (const [i, { label, value: v }] of list.entries()) {
      const x = at.x + (i % columns) * width
      const y = at.y + Math.floor(i / columns) * height
      frameAround(pen, x, y, width, height)
      const below = writeBlock(
        sheet,
        label,
        { ...theme.label, size: theme.label.size * 0.85 },
        { x: x + 3, y: y + 1, width: width - 6 },
      )
      const size = Math.min(theme.body.size, (theme.body.size * (width - 6)) / widthOf(v, theme.body))
      writeBlock(sheet, v, { ...theme.body, size }, { x: x + 3, y: below, width: width - 4 })
    }
    return at.y + Math.ceil(list.length / columns) * height
  }
}

/** Number and date in a sentence, as a heading or in the text. */
export function introSentence(pen: Pen): Run[] {
  pen.once('number')
  pen.once('date')
  const { words } = pen.facts.region
  const isCredit = pen.facts.kind === 'credit_note'
  const sentence = isCredit
    ? `${listOf(words.creditNote)[0]} {number} ({date})`
    : pen.random.pick(words.intros)
  return fillSentence(sentence, {
    title: [titleRun(pen)],
    number: [numberRun(pen)],
    date: [dateRun(pen, 'invoice_date', pen.facts.date)],
  })
}
