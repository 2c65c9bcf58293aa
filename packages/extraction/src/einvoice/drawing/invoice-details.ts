/** A label and what it is of. */
export type Fact = [label: string, value: string]

/** What an e-invoice says besides the fields of the schema, as it is drawn. Values are as in the XML. */
export type InvoiceDetails = {
  typeCode: string | undefined
  /** Numbers of other documents, periods and other short facts about the whole invoice. */
  references: Fact[]
  vendor: Fact[]
  customer: Fact[]
  /** Other parties and places: payee, tax representative, delivery. */
  parties: { title: string; lines: string[] }[]
  /** Allowances and charges of the whole invoice. */
  adjustments: Adjustment[]
  taxes: TaxRow[]
  /** Sums between the lines and the total, and between the total and what is due. */
  sums: { beforeTotal: Fact[]; afterTotal: Fact[] }
  payment: Fact[]
  notes: string[]
  /** For each line item: its number, and its notes and other details that are no fields. */
  lines: { number: string; remarks: string[] }[]
}

export type Adjustment = { isCharge: boolean; reason: string; amount: string }
export type TaxRow = {
  category: string
  rate: string | undefined
  basis: string | undefined
  amount: string | undefined
  reason: string | undefined
}

/** A period in words. */
export function periodOf(start: string | undefined, end: string | undefined): string | undefined {
  if (start === undefined && end === undefined) return undefined
  return [start, end].map((date) => (date === undefined ? '…' : dateOf(date))).join(' – ')
}

/** Dates of CII without dashes become those that people read. */
function dateOf(raw: string): string {
  return raw.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3').slice(0, 10)
}

export function adjustmentText({ isCharge, reason, amount }: Adjustment): string {
  return `${isCharge ? 'Charge' : 'Allowance'}: ${[reason, amount].filter(Boolean).join(' ')}`
}
