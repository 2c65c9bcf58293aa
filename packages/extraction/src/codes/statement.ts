import { type ValueKind, validateFieldValue } from '@numora/domain'

/** The values that a code can contain, by what they mean; each schema has its own fields for them. */
const kinds = {
  type: { type: 'enum', values: ['invoice', 'credit_note'] },
  number: { type: 'text' },
  date: { type: 'date' },
  time: { type: 'time' },
  due_date: { type: 'date' },
  delivery_date: { type: 'date' },
  order_number: { type: 'text' },
  currency: { type: 'currency' },
  subtotal: { type: 'decimal' },
  tax: { type: 'decimal' },
  total: { type: 'decimal' },
  payable: { type: 'decimal' },
  vendor: { type: 'text' },
  vendor_address: { type: 'text' },
  vendor_tax_id: { type: 'text', format: 'tax_id' },
  customer: { type: 'text' },
  customer_address: { type: 'text' },
  customer_tax_id: { type: 'text', format: 'tax_id' },
  iban: { type: 'text', format: 'iban' },
  bic: { type: 'text', format: 'bic' },
  reference: { type: 'text' },
} as const satisfies Record<string, ValueKind>

export type CodeValueName = keyof typeof kinds
export const codeValueNames = Object.keys(kinds) as CodeValueName[]

type Values = Partial<Record<CodeValueName, string>>
type Found = Partial<Record<CodeValueName, string | null | undefined>>

/** What a code says about its document. */
export type Statement = {
  scheme: string
  /** Whether the code belongs to an invoice or a receipt by law; payment codes are printed on other documents, too. */
  isFiscal: boolean
  /** Values of the document itself. */
  exact: Values
  /** Values that are usually those of the document, such as the owner of the account as the vendor. */
  usual: Values
  /** The tax by rate; absent where the code says nothing of it. */
  taxLines?: readonly CodeTaxLine[]
}

/** Tax at a rate in percent: `isComputed` where the code has only the amount with tax. */
export type CodeTaxLine = { rate: string; base: string; amount: string; isComputed: boolean }

const mostCharacters = 300
const amounts: readonly CodeValueName[] = ['total', 'payable', 'subtotal', 'tax']

/** Only valid values; a total of zero is none, and neither are the parts of it. */
function validValues(found: Found): Values {
  const values: Values = {}
  for (const name of codeValueNames) {
    const text = found[name]
    if (text == null || text.length > mostCharacters) continue
    const checked = validateFieldValue(kinds[name], text)
    if (checked.ok) values[name] = checked.value
  }
  const isNothing = [values.total, values.payable].some(
    (amount) => amount !== undefined && Number(amount) === 0,
  )
  if (isNothing) for (const name of amounts) delete values[name]
  return values
}

/** A statement of the values that are valid; null if there are none. */
export function statementOf(
  scheme: string,
  {
    isFiscal,
    exact = {},
    usual = {},
    taxLines = [],
  }: { isFiscal: boolean; exact?: Found; usual?: Found; taxLines?: readonly CodeTaxLine[] },
): Statement | null {
  const statement = { scheme, isFiscal, exact: validValues(exact), usual: validValues(usual) }
  const count = Object.keys(statement.exact).length + Object.keys(statement.usual).length
  if (count === 0) return null
  return taxLines.length > 0 ? { ...statement, taxLines } : statement
}
