import { documentSchemas } from '@numora/contract'
import type { EInvoice } from '../einvoice.ts'
import type { Fact, InvoiceDetails } from './invoice-details.ts'
import { type Area, block, fact, gap, heading, paragraph, styles } from './invoice-lines.ts'
import { layOutLineItems } from './lay-out-line-items.ts'
import { layOutTotals } from './lay-out-totals.ts'
import { draw, inks, type Line, openSheet, paper, type SheetPage } from './sheet.ts'

const left: Area = { x: paper.margin, width: 260 }
const right: Area = { x: 340, width: paper.width - paper.margin - 340 }
const whole: Area = { x: paper.margin, width: paper.width - 2 * paper.margin }

/** Names of the codes of UNTDID 1001 that e-invoices have besides 380 and 381. */
const typeNames: Record<string, string> = {
  '326': 'Partial invoice',
  '384': 'Corrected invoice',
  '386': 'Prepayment invoice',
  '389': 'Self-billed invoice',
  '261': 'Self-billed credit note',
  '751': 'Invoice information',
  '875': 'Partial construction invoice',
  '876': 'Partial final construction invoice',
  '877': 'Final construction invoice',
}

const syntaxNames: Record<EInvoice['syntax'], string> = {
  ubl: 'UBL',
  cii: 'CII',
  fatturapa: 'FatturaPA',
  ksef: 'KSeF',
  facturae: 'Facturae',
  isdoc: 'ISDOC',
  ebinterface: 'ebInterface',
  nfe: 'NF-e',
  cfdi: 'CFDI',
  finvoice: 'Finvoice',
}

/** Lays an e-invoice out as the pages of an invoice. */
export function layOutInvoice(einvoice: EInvoice, details: InvoiceDetails): SheetPage[] {
  const { fields } = einvoice
  const title = typeNames[details.typeCode ?? ''] ?? labelOf(fields.document_type)
  const sheet = openSheet([...runningHead([title, fields.invoice_number, fields.vendor_name]), gap(10)])
  sheet.addBeside(vendorLines(einvoice, details), titleLines(einvoice, title, details))
  sheet.space(16)
  sheet.addBeside(customerLines(einvoice, details), partyLines(details))
  sheet.space(14)
  layOutLineItems(sheet, einvoice, details)
  sheet.space(10)
  layOutTotals(sheet, einvoice, details)
  sheet.space(14)
  sheet.add(paymentLines(einvoice, details), { isTogether: true })
  if (details.notes.length > 0) {
    sheet.space(12)
    sheet.add([heading('Notes', whole), gap(3)], { isTogether: true })
    for (const note of details.notes) sheet.add([...paragraph(note, whole), gap(4)])
  }
  for (const [index, page] of sheet.pages.entries())
    drawFoot(page, index + 1, sheet.pages.length, einvoice, sheet.isFull())
  return sheet.pages
}

function labelOf(documentType: string | null): string {
  return documentType === 'credit_note' ? 'Credit note' : 'Invoice'
}

/** Facts whose values are fields of the result, as far as there are values. */
function fieldFacts(
  { fields }: EInvoice,
  names: readonly (keyof EInvoice['fields'])[],
  area: Area,
  labelWidth: number,
): Line[] {
  const { fields: definitions } = documentSchemas.invoice_v2
  return names.flatMap((field) => {
    const value = fields[field]
    const { label } = definitions.find(({ name }) => name === field)!
    const text = label.replace(/^(Vendor|Customer) (?=tax|IBAN|BIC|e-mail|phone|website)/, '')
    return value === null
      ? []
      : fact(capitalised(text), value, area, labelWidth, { slot: { field, lineItem: null }, mostLines: 12 })
  })
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function plainFacts(facts: readonly Fact[], area: Area, labelWidth: number): Line[] {
  return facts.flatMap(([label, value]) => fact(label, value, area, labelWidth, { mostLines: 6 }))
}

function vendorLines(einvoice: EInvoice, details: InvoiceDetails): Line[] {
  const { vendor_name, vendor_address } = einvoice.fields
  const slot = (field: string) => ({ slot: { field, lineItem: null } })
  return [
    ...paragraph(vendor_name ?? '', left, { style: styles.name, mostLines: 4, ...slot('vendor_name') }),
    gap(2),
    ...paragraph(vendor_address ?? '', left, { ink: inks.text, mostLines: 8, ...slot('vendor_address') }),
    gap(3),
    ...fieldFacts(
      einvoice,
      ['vendor_tax_id', 'vendor_phone', 'vendor_email', 'vendor_website'],
      left,
      labelWidths.left,
    ),
    ...plainFacts(details.vendor, left, labelWidths.left),
  ]
}

const labelWidths = { left: 80, right: 82, whole: 110 }

function titleLines(einvoice: EInvoice, title: string, { references }: InvoiceDetails): Line[] {
  const [titled, ...more] = paragraph(title, right, {
    style: styles.title,
    ink: inks.accent,
    slot: { field: 'document_type', lineItem: null },
  })
  return [
    ...(titled ? [{ ...titled, height: 26 }, ...more] : []),
    gap(4),
    ...fieldFacts(
      einvoice,
      [
        'invoice_number',
        'invoice_date',
        'due_date',
        'delivery_date',
        'purchase_order_number',
        'customer_number',
        'currency',
      ],
      right,
      labelWidths.right,
    ),
    ...plainFacts(references, right, labelWidths.right),
  ]
}

function customerLines(einvoice: EInvoice, details: InvoiceDetails): Line[] {
  const { customer_name, customer_address } = einvoice.fields
  const slot = (field: string) => ({ slot: { field, lineItem: null } })
  return block('Bill to', left, [
    ...paragraph(customer_name ?? '', left, { style: styles.strong, mostLines: 4, ...slot('customer_name') }),
    ...paragraph(customer_address ?? '', left, { mostLines: 8, ...slot('customer_address') }),
    gap(2),
    ...fieldFacts(einvoice, ['customer_tax_id'], left, labelWidths.left),
    ...plainFacts(details.customer, left, labelWidths.left),
  ])
}

function partyLines({ parties }: InvoiceDetails): Line[] {
  return parties.flatMap(({ title, lines }, index) => [
    ...(index > 0 ? [gap(6)] : []),
    ...block(
      title,
      right,
      lines.flatMap((line) => paragraph(line, right, { mostLines: 4 })),
    ),
  ])
}

function paymentLines(einvoice: EInvoice, { payment }: InvoiceDetails): Line[] {
  return block('Payment', whole, [
    ...fieldFacts(einvoice, ['payment_reference', 'vendor_iban', 'vendor_bic'], whole, labelWidths.whole),
    ...plainFacts(payment, whole, labelWidths.whole),
    ...fieldFacts(einvoice, ['payment_terms'], whole, labelWidths.whole),
  ])
}

function runningHead(texts: (string | null)[]): Line[] {
  const text = texts.filter(Boolean).join(' · ')
  const [line] = paragraph(text, whole, { style: styles.small, ink: inks.soft, mostLines: 1 })
  return line ? [{ ...line, rule: { at: 'below', x: whole.x, width: whole.width, ink: inks.line } }] : []
}

function drawFoot(
  page: SheetPage,
  number: number,
  pageCount: number,
  { syntax }: EInvoice,
  isCut: boolean,
): void {
  const style = styles.small
  const source = `Drawn from the e-invoice (${syntaxNames[syntax]}); the XML is the original.`
  const text = isCut && number === pageCount ? `${source} It has more than these pages.` : source
  draw(
    page,
    {
      height: 14,
      rule: { at: 'above', x: whole.x, width: whole.width, ink: inks.line },
      parts: [
        { text, x: whole.x, style, ink: inks.dark },
        {
          text: `Page ${number} of ${pageCount}`,
          x: whole.x + whole.width,
          isRight: true,
          style,
          ink: inks.dark,
        },
      ],
    },
    paper.height - 44,
  )
}
