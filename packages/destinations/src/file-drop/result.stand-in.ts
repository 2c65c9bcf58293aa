import type { EInvoice } from '@numora/extraction'

type Values = Record<string, string | null>

/** The payload of a destination without a mapping, made of canonical values. */
export function resultOf({
  fields,
  lineItems,
  taxLines = [],
}: {
  fields: Values
  lineItems: Values[]
  taxLines?: Values[]
}) {
  return {
    id: 'doc_01jpwq4q9m7q4q2k8dax1x1q5n',
    schema: 'invoice_v2',
    status: 'approved',
    review_state: null,
    confidence: 1,
    fields: withValues(fields),
    line_items: lineItems.map((line) => ({ id: 'li_1', fields: withValues(line) })),
    tax_lines: taxLines.map((line) => ({ fields: withValues(line) })),
    vendor_code: null as string | null,
    duplicate_of: null,
    external_id: 'ap-1',
    metadata: { source: 'test' },
  }
}

function withValues(values: Values) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      { value, confidence: 1, source: null, origin: 'extracted' },
    ]),
  )
}

/** An invoice with two tax rates, in the form that e-invoices are read into. */
export const invoice = {
  fields: {
    document_type: 'invoice',
    invoice_number: 'RE 2026/17',
    invoice_date: '2026-02-14',
    due_date: '2026-03-14',
    currency: 'EUR',
    subtotal_amount: '150.00',
    tax_amount: '22.50',
    total_amount: '172.50',
    amount_due: '172.50',
    vendor_name: 'Bürobedarf Müller "Łódź" GmbH',
    vendor_address: 'Hauptstr. 1, 10115 Berlin',
    vendor_tax_id: 'DE123456788',
    customer_name: '=Kunde AG',
    customer_address: 'Ring 2, 20095 Hamburg',
  },
  lineItems: [
    {
      description: 'Papier',
      quantity: '10',
      unit: 'Stk.',
      unit_price: '10.00',
      tax_rate: '19',
      amount: '100.00',
    },
    {
      description: '-Buch, A5',
      quantity: '5',
      unit: 'C62',
      unit_price: '10.00',
      tax_rate: '7',
      amount: '50.00',
    },
  ],
} satisfies { fields: Partial<EInvoice['fields']>; lineItems: Partial<EInvoice['lineItems'][number]>[] }
