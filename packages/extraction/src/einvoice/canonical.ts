import { documentSchemas, type FieldDefinition, type FieldFormat, taxLineFields } from '@numora/contract'
import { validateFieldValue } from '@numora/domain'
import { Decimal } from 'decimal.js'
import type { EInvoice, RawEInvoice, RawTaxLine } from './einvoice.ts'
import { isDecimal, isZero } from './raw-values.ts'

const { fields: fieldDefinitions, lineItemFields } = documentSchemas.invoice_v2
const mostDecimals = 10
const registrations: readonly FieldFormat[] = ['iban', 'bic', 'tax_id']
const headerAmounts = ['subtotal_amount', 'tax_amount', 'total_amount', 'amount_due'] as const
/** Amounts that are not there where they are zero: syntaxes state them anyway. */
const adjustments = [
  'discount_amount',
  'charge_amount',
  'prepaid_amount',
  'rounding_amount',
  'withholding_amount',
] as const
const lineAmounts = ['quantity', 'amount'] as const
const taxAmounts = ['base', 'amount'] as const

/** Converts raw values to canonical ones; negative amounts of a credit note become positive. */
export function toCanonical(
  syntax: EInvoice['syntax'],
  raw: RawEInvoice,
  rawTaxLines: readonly RawTaxLine[],
): EInvoice {
  const fields = canonicalRecord(fieldDefinitions, raw.fields)
  const lineItems = raw.lineItems.map((line) => canonicalRecord(lineItemFields, line))
  const taxLines = rawTaxLines.map((line) => canonicalRecord(taxLineFields, line))
  for (const name of adjustments) if (isZero(fields[name] ?? undefined)) fields[name] = null
  if (fields.document_type === 'credit_note' && fields.total_amount?.startsWith('-')) {
    negate(fields, [...headerAmounts, ...adjustments])
    for (const line of taxLines) negate(line, taxAmounts)
    for (const line of lineItems) negate(line, lineAmounts)
  }
  return { syntax, fields, lineItems, taxLines, isOneOfSeveral: raw.isOneOfSeveral ?? false }
}

function canonicalRecord<N extends string>(
  definitions: readonly (FieldDefinition & { name: N })[],
  raw: Partial<Record<N, string | undefined>>,
): Record<N, string | null> {
  return Object.fromEntries(
    definitions.map((definition) => [definition.name, canonicalValue(definition, raw[definition.name])]),
  ) as Record<N, string | null>
}

function canonicalValue(definition: FieldDefinition, raw: string | undefined): string | null {
  if (raw === undefined || isPlaceholder(raw)) return null
  const checked = validateFieldValue(definition, normalise(definition, raw))
  if (checked.ok) return checked.value
  // An account or tax id with wrong check digits is still what the invoice says.
  const { format } = definition
  return format && registrations.includes(format) ? raw.toUpperCase().replace(/[\s.\-–]/g, '') || null : null
}

/** What is written where a syntax asks for a value that there is not. */
function isPlaceholder(raw: string): boolean {
  return /^(?:n\/?a|[^\p{L}\p{N}]*)$/iu.test(raw.trim())
}

/** Converts the formats of XML Schema and CII (`102` dates) to canonical ones. */
function normalise({ type }: FieldDefinition, raw: string): string {
  if (type === 'date') return raw.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3').slice(0, 10)
  if (type === 'decimal' && isDecimal(raw)) {
    const plain = raw
      .trim()
      .replace(/^\+/, '')
      .replace(/^(-?)\./, '$10.')
      .replace(/\.$/, '')
    return /\.\d{11}/.test(plain) ? new Decimal(plain).toDecimalPlaces(mostDecimals).toFixed() : plain
  }
  return raw
}

function negate<N extends string>(record: Record<N, string | null>, names: readonly N[]): void {
  for (const name of names) {
    const value = record[name]
    if (value && Number(value) !== 0) record[name] = value.startsWith('-') ? value.slice(1) : `-${value}`
  }
}
