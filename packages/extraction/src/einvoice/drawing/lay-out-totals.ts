import type { EInvoice } from '../einvoice.ts'
import type { Adjustment, Fact, InvoiceDetails, TaxRow } from './invoice-details.ts'
import {
  type Area,
  amountText,
  block,
  fitted,
  gap,
  heading,
  numberText,
  paragraph,
  styles,
} from './invoice-lines.ts'
import { inks, type Line, type Part, paper, type Sheet, type Slot } from './sheet.ts'

const taxes: Area = { x: paper.margin, width: 240 }
const totals: Area = { x: 325, width: paper.width - paper.margin - 325 }
const end = totals.x + totals.width

/** Names of the tax categories of EN 16931. */
const categoryNames: Record<string, string> = {
  S: 'Standard rate',
  Z: 'Zero rate',
  E: 'Exempt',
  AE: 'Reverse charge',
  K: 'Intra-community',
  G: 'Export',
  O: 'Not subject to VAT',
  L: 'IGIC',
  M: 'IPSI',
}

/** Draws the sums on the right, and the tax by rate beside them. */
export function layOutTotals(sheet: Sheet, einvoice: EInvoice, details: InvoiceDetails): void {
  sheet.addBeside(taxLines(details.taxes), totalLines(einvoice, details))
}

function totalLines({ fields }: EInvoice, { adjustments, sums }: InvoiceDetails): Line[] {
  const field = (name: 'subtotal_amount' | 'tax_amount' | 'total_amount' | 'amount_due', label: string) => {
    const value = fields[name]
    return value === null ? [] : [row(label, value, { field: name, lineItem: null })]
  }
  const currency = fields.currency === null ? '' : ` in ${fields.currency}`
  return block(`Amounts${currency}`, totals, [
    ...sums.beforeTotal.filter(isSaying).map(([label, value]) => row(label, value)),
    ...adjustments.flatMap(adjustmentLines),
    ...field('subtotal_amount', 'Subtotal'),
    ...field('tax_amount', 'Tax'),
    ...strong(field('total_amount', 'Total')),
    ...sums.afterTotal.filter(isSaying).map(([label, value]) => row(label, value)),
    ...strong(field('amount_due', 'Amount due')),
  ])
}

function isSaying([, value]: Fact): boolean {
  return Number(value) !== 0
}

function row(label: string, value: string, slot?: Slot): Line {
  const text = amountText(value)
  return {
    height: 14,
    parts: [
      { text: label, x: totals.x, style: styles.text, ink: slot ? inks.text : inks.soft },
      {
        text,
        x: end,
        isRight: true,
        style: fitted(text, styles.text, 110),
        ink: slot ? inks.text : inks.soft,
        slot,
      },
    ],
  }
}

/** An allowance or charge: its reason may take several lines. */
function adjustmentLines({ isCharge, reason, amount }: Adjustment): Line[] {
  const label = reason || (isCharge ? 'Charge' : 'Allowance')
  const lines = paragraph(
    label,
    { x: totals.x + 10, width: totals.width - 90 },
    {
      style: styles.small,
      ink: inks.soft,
      mostLines: 4,
    },
  )
  const [first, ...rest] = lines
  const text = `${isCharge ? '+' : '-'} ${amountText(amount)}`
  const value: Part = { text, x: end, isRight: true, style: styles.small, ink: inks.soft }
  return first ? [{ ...first, parts: [...first.parts, value] }, ...rest] : []
}

function strong(lines: Line[]): Line[] {
  return lines.map((line) => ({
    height: 20,
    parts: line.parts.map((part) => ({
      ...part,
      ink: inks.text,
      style: fitted(part.text, styles.total, 120),
    })),
    rule: { at: 'above', x: totals.x, width: totals.width, ink: inks.dark },
  }))
}

function taxLines(rows: readonly TaxRow[]): Line[] {
  if (rows.length === 0) return []
  const columns = [taxes.x + 178, taxes.x + taxes.width]
  const cells = (basis: string, amount: string): Part[] =>
    [basis, amount].map((text, index) => ({
      text,
      x: columns[index]!,
      isRight: true,
      style: fitted(text, styles.text, 70),
      ink: inks.text,
    }))
  const head = heading('Tax', taxes)
  return [
    {
      ...head,
      parts: [
        ...head.parts,
        ...['Basis', 'Tax'].map((text, index) => ({
          text,
          x: columns[index]!,
          isRight: true,
          style: styles.small,
          ink: inks.soft,
        })),
      ],
    },
    gap(3),
    ...rows.flatMap(({ category, rate, basis, amount, reason }): Line[] => {
      const name = categoryNames[category] ?? category
      const label = [rate === undefined ? '' : `${numberText(rate)}%`, name].filter(Boolean).join(' ')
      return [
        {
          height: 14,
          parts: [
            { text: label, x: taxes.x, style: fitted(label, styles.text, 110), ink: inks.text },
            ...cells(
              basis === undefined ? '' : amountText(basis),
              amount === undefined ? '' : amountText(amount),
            ),
          ],
        },
        ...(reason === undefined
          ? []
          : paragraph(reason, taxes, { style: styles.small, ink: inks.soft, mostLines: 6 })),
      ]
    }),
  ]
}
