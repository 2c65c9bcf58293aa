import { fieldOfRole, type ReviewReason, type SchemaId } from '@numora/contract'
import { plainTotal } from '../content-key.ts'
import { matchVendor, type VendorMatch } from './match-vendor.ts'
import { isUnusualAmount } from './usual-amount.ts'
import {
  isSameTaxId,
  type ListedVendor,
  type VendorFacts,
  type VendorKeyKind,
  vendorFactsOf,
  withoutCountry,
} from './vendor-keys.ts'
import { vendorNameKey } from './vendor-name.ts'

/** An approved document of the workspace, as far as it says something about its vendor; ids and name are normalised. */
export type ApprovedFacts = {
  vendorCode: string | null
  vendorTaxId: string | null
  vendorName: string | null
  vendorIban: string | null
  currency: string | null
  total: string | null
}

/** What the workspace knows about the vendor of a document. */
export type VendorKnowledge = {
  /** Whether the workspace keeps a list of vendors. */
  hasList: boolean
  /** The vendors of the list that share a key with the document. */
  listed: readonly ListedVendor[]
  /** Approved documents that share the vendor's code, tax id, name or IBAN with it, the newest first. */
  approved: readonly ApprovedFacts[]
}

type Values = Readonly<Record<string, { value: string | null } | undefined>>

/** The vendor of a document, if it is on the list, and what a person should check about it. */
export function judgeVendor(
  schema: SchemaId,
  fields: Values,
  { hasList, listed, approved }: VendorKnowledge,
): { vendorCode: string | null; reasons: ReviewReason[] } {
  const facts = vendorFactsOf(schema, fields)
  if (!facts) return { vendorCode: null, reasons: [] }
  const match = matchVendor(facts, listed)
  const reasons: ReviewReason[] = []
  if (hasList && match.code === null)
    reasons.push({ code: 'vendor_unknown', field: fieldOf(schema, 'by' in match ? match.by : 'name') })
  const history = approved.filter((one) => isSameVendor(match.code, facts, one))
  if (hasNewBank(facts, identified(facts, listed, match), history))
    reasons.push({ code: 'vendor_bank_changed', field: fieldOf(schema, 'iban') })
  const [total, currency] = (['total', 'currency'] as const).map(
    (role) => fields[fieldOfRole(schema, role) ?? '']?.value ?? null,
  )
  const usual = history.filter((one) => one.currency === currency).flatMap((one) => one.total ?? [])
  if (isUnusualAmount(plainTotal(total ?? null) ?? '', usual))
    reasons.push({ code: 'amount_unusual', field: fieldOfRole(schema, 'total')! })
  return { vendorCode: match.code, reasons }
}

const roles = { tax_id: 'vendor_tax_id', iban: 'vendor_iban', name: 'vendor' } as const

function fieldOf(schema: SchemaId, kind: VendorKeyKind): string {
  return (fieldOfRole(schema, roles[kind]) ?? fieldOfRole(schema, 'vendor'))!
}

/** The listed vendor, or those that the document names by tax id or else by name: a foreign IBAN must not choose them. */
function identified({ taxId, name }: VendorFacts, listed: readonly ListedVendor[], match: VendorMatch) {
  if (match.code !== null) return listed.filter(({ code }) => code === match.code)
  const byTaxId = listed.filter(
    ({ taxIds }) => taxId !== null && taxIds.some((one) => isSameTaxId(one, taxId)),
  )
  if (byTaxId.length > 0 || name === null) return byTaxId
  const key = vendorNameKey(name)
  return listed.filter((one) => [one.name, ...one.aliases].some((each) => vendorNameKey(each) === key))
}

/** Whether a known vendor has an IBAN that it never had: none of its listed ones or, without these, of its approved documents. */
function hasNewBank(
  { iban }: VendorFacts,
  vendors: readonly ListedVendor[],
  history: readonly ApprovedFacts[],
) {
  if (iban === null) return false
  const known = vendors.flatMap(({ ibans }) => ibans)
  if (known.length > 0) return !known.includes(iban)
  const had = history.flatMap(({ vendorIban }) => vendorIban ?? [])
  return had.length > 0 && !had.includes(iban)
}

/** By code where both have one, else by tax id where both have one, else by name. */
function isSameVendor(code: string | null, { taxId, name }: VendorFacts, one: ApprovedFacts): boolean {
  if (code !== null && one.vendorCode !== null) return code === one.vendorCode
  if (taxId !== null && one.vendorTaxId !== null) return withoutCountry(taxId) === one.vendorTaxId
  return name !== null && vendorNameKey(name) === one.vendorName
}

/** The codes of the reasons that depend on the list of vendors, own companies and approved documents. */
export const vendorReasonCodes: ReadonlySet<string> = new Set([
  'vendor_unknown',
  'customer_unknown',
  'vendor_bank_changed',
  'amount_unusual',
] satisfies ReviewReason['code'][])
