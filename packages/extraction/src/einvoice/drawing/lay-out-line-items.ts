import type { EInvoice } from '../einvoice.ts'
import type { InvoiceDetails } from './invoice-details.ts'
import { amountText, fitted, gap, numberText, paragraph, styles } from './invoice-lines.ts'
import { inks, type Line, type Part, paper, type Sheet } from './sheet.ts'

type LineItem = EInvoice['lineItems'][number]

const start = paper.margin
const end = paper.width - paper.margin
const columns = {
  number: { x: start, width: 28 },
  description: { x: start + 30, width: 208 },
  quantity: { x: start + 290, width: 48 },
  unit: { x: start + 296, width: 36 },
  unit_price: { x: start + 390, width: 58 },
  tax_rate: { x: start + 428, width: 36 },
  amount: { x: end, width: 64 },
}
const rule = { x: start, width: end - start }

/** Draws all line items, with the head of the table again on each page. */
export function layOutLineItems(sheet: Sheet, { lineItems }: EInvoice, { lines }: InvoiceDetails): void {
  if (lineItems.length === 0) return
  const head = [tableHead()]
  for (const [index, item] of lineItems.entries()) {
    if (sheet.isFull()) return
    const rows = rowsOf(item, index, lines[index])
    sheet.add(index === 0 ? [...head, ...rows] : rows, { isTogether: true })
    sheet.repeat(head)
  }
  sheet.repeat([])
}

function tableHead(): Line {
  const style = styles.label
  const ink = inks.accent
  const titles: Part[] = [
    { text: '#', x: columns.number.x, style, ink },
    { text: 'Description', x: columns.description.x, style, ink },
    { text: 'Quantity', x: columns.quantity.x, isRight: true, style, ink },
    { text: 'Unit', x: columns.unit.x, style, ink },
    { text: 'Unit price', x: columns.unit_price.x, isRight: true, style, ink },
    { text: 'Tax', x: columns.tax_rate.x, isRight: true, style, ink },
    { text: 'Amount', x: columns.amount.x, isRight: true, style, ink },
  ]
  return { height: 18, parts: titles, rule: { at: 'below', ...rule, ink: inks.dark } }
}

function rowsOf(item: LineItem, index: number, more: InvoiceDetails['lines'][number] | undefined): Line[] {
  const slot = (field: string) => ({ field, lineItem: index })
  const cell = (
    name: 'quantity' | 'unit_price' | 'tax_rate' | 'amount' | 'unit',
    text: (value: string) => string,
  ): Part[] => {
    const value = item[name]
    if (value === null) return []
    const { x, width } = columns[name]
    const shown = text(value)
    const style = fitted(shown, styles.text, width)
    return [{ text: shown, x, isRight: name !== 'unit', style, ink: inks.text, slot: slot(name) }]
  }
  const number = more?.number ?? String(index + 1)
  const numberStyle = fitted(number, styles.text, columns.number.width)
  const description = paragraph(item.description ?? '', columns.description, { slot: slot('description') })
  const [first = { height: styles.text.size * 1.42, parts: [] }, ...rest] = description
  const code =
    item.product_code === null
      ? []
      : paragraph(item.product_code, columns.description, {
          style: styles.small,
          ink: inks.soft,
          slot: slot('product_code'),
        })
  const remarks = (more?.remarks ?? []).flatMap((remark) =>
    paragraph(remark, columns.description, { style: styles.small, ink: inks.soft }),
  )
  const cells = [
    ...cell('quantity', numberText),
    ...cell('unit', (unit) => unit),
    ...cell('unit_price', amountText),
    ...cell('tax_rate', (rate) => `${numberText(rate)}%`),
    ...cell('amount', amountText),
  ]
  const rows: Line[] = [
    gap(4),
    {
      ...first,
      parts: [
        { text: number, x: columns.number.x, style: numberStyle, ink: inks.soft },
        ...first.parts,
        ...cells,
      ],
    },
    ...rest,
    ...code,
    ...remarks,
  ]
  return [...rows, { height: 4, parts: [], rule: { at: 'below', ...rule, ink: inks.line } }]
}
