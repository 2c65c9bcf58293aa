import { type FieldRole, fieldOfRole, type SchemaId } from '@numora/contract'
import { vendorNameKey } from './vendor-name.ts'

/** What identifies a vendor, the strongest first. */
export const vendorKeyKinds = ['tax_id', 'iban', 'name'] as const
export type VendorKeyKind = (typeof vendorKeyKinds)[number]

/** A vendor as the workspace's list has it; tax ids and IBANs are canonical. */
export type ListedVendor = {
  code: string
  name: string
  taxIds: string[]
  ibans: string[]
  aliases: string[]
}

/** What a document says of its vendor, canonical; null where it says nothing. */
export type VendorFacts = { taxId: string | null; iban: string | null; name: string | null }

type Values = Readonly<Record<string, { value: string | null } | undefined>>

const roles = { taxId: 'vendor_tax_id', iban: 'vendor_iban', name: 'vendor' } as const satisfies Record<
  keyof VendorFacts,
  FieldRole
>

/** What a document says of its vendor; undefined for a schema that knows no vendor. */
export function vendorFactsOf(schema: SchemaId, fields: Values): VendorFacts | undefined {
  if (fieldOfRole(schema, 'vendor') === undefined) return undefined
  const read = (role: FieldRole) => fields[fieldOfRole(schema, role) ?? '']?.value ?? null
  return { taxId: read(roles.taxId), iban: read(roles.iban), name: read(roles.name) }
}

/** What a document says of its customer, in the form in which it is compared. */
export function customerFactsOf(schema: SchemaId, fields: Values) {
  const read = (role: FieldRole) => fields[fieldOfRole(schema, role) ?? '']?.value ?? null
  const [taxId, name] = [read('customer_tax_id'), read('customer')]
  return {
    customerTaxId: taxId === null ? null : withoutCountry(taxId),
    customerName: name === null ? null : vendorNameKey(name),
  }
}

const vatPrefix =
  /^(?:AT(?=U)|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|GR|HR|HU|IE|IT|LT|LU|LV|MT|NL|NO|PL|PT|RO|SE|SI|SK|XI|CHE?(?=\d))(?=[A-Z0-9]{6,}$)/

/** A tax id without its country, which is printed on some documents of a vendor and not on others. */
export function withoutCountry(taxId: string): string {
  return taxId.replace(vatPrefix, '')
}

/** Whether two tax ids can be the same one: they are equal, or one of them lacks its country. */
export function isSameTaxId(a: string, b: string): boolean {
  return (
    a === b ||
    (withoutCountry(a) === withoutCountry(b) && (withoutCountry(a) === a || withoutCountry(b) === b))
  )
}

/** The form in which a tax id, an IBAN or a name of a party is compared: `tax_id:123456789`; null if nothing is left of it. */
export function partyKey(kind: VendorKeyKind, value: string): string | null {
  const key = kind === 'tax_id' ? withoutCountry(value) : kind === 'name' ? vendorNameKey(value) : value
  return key === null || key === '' ? null : `${kind}:${key}`
}

function keyOf(kind: VendorKeyKind, value: string | null): string[] {
  const key = value === null ? null : partyKey(kind, value)
  return key === null ? [] : [key]
}

/** The keys under which a vendor of the list is found, each once. */
export function keysOfVendor({ name, taxIds, ibans, aliases }: Omit<ListedVendor, 'code'>): string[] {
  const keys = [
    ...taxIds.flatMap((taxId) => keyOf('tax_id', taxId)),
    ...ibans.flatMap((iban) => keyOf('iban', iban)),
    ...[name, ...aliases].flatMap((each) => keyOf('name', each)),
  ]
  return [...new Set(keys)]
}

/** The keys of what a document says, or a caller searches for. */
export function keysOfFacts({ taxId, iban, name }: VendorFacts): string[] {
  return [...keyOf('tax_id', taxId), ...keyOf('iban', iban), ...keyOf('name', name)]
}
