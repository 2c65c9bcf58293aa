import type { SchemaId } from '@numora/contract'

type Values = Readonly<Record<string, { value: string | null } | undefined>>

const keyFields = {
  invoice_v2: {
    vendor: ['vendor_tax_id', 'vendor_name'],
    number: 'invoice_number',
    date: 'invoice_date',
    total: 'total_amount',
  },
  receipt_v1: {
    vendor: ['merchant_tax_id', 'merchant_name'],
    number: 'receipt_number',
    date: 'transaction_date',
    total: 'total_amount',
  },
} as const satisfies Record<
  SchemaId,
  { vendor: readonly string[]; number: string; date: string; total: string }
>

/**
 * The key that documents of the same purchase have in common: normalised vendor (tax id, otherwise name),
 * number, date and total. Null unless all four exist.
 */
export function contentKeyOf(schema: SchemaId, fields: Values): string | null {
  const { vendor, number, date, total } = keyFields[schema]
  const read = (name: string) => fields[name]?.value ?? null
  const parts = [
    vendor.map(read).find((value) => value !== null),
    read(number),
    read(date),
    read(total)
      ?.replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, ''),
  ].map((part) =>
    part
      ?.normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}.]/gu, ''),
  )
  return parts.every((part) => part) ? [schema, ...parts].join('|') : null
}
