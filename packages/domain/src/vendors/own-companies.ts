import {
  type FieldValue,
  fieldOfRole,
  type OwnCompany,
  type ReviewReason,
  type SchemaId,
} from '@numora/contract'
import { lowConfidence } from '../review-policy.ts'
import { withoutFormOfAddress } from './form-of-address.ts'
import { isSameTaxId, keysOfVendor, vendorFactsOf } from './vendor-keys.ts'
import { vendorNameKey, vendorNameWords } from './vendor-name.ts'

/** The keys under which documents name the companies of a workspace. */
export function keysOfOwnCompanies(companies: readonly OwnCompany[]): Set<string> {
  return new Set(
    companies.flatMap(({ tax_ids, ...names }) => keysOfVendor({ ...names, taxIds: tax_ids, ibans: [] })),
  )
}

/**
 * What a person should check about the customer of a document: it is none of the workspace's companies. Nothing where the
 * customer is not sure, which is a reason of its own, and where an own company is the vendor and so writes to others.
 */
export function judgeCustomer(
  schema: SchemaId,
  fields: Readonly<Record<string, Pick<FieldValue, 'value' | 'confidence'> | undefined>>,
  companies: readonly OwnCompany[],
): ReviewReason[] {
  const field = fieldOfRole(schema, 'customer')
  const customer = fields[field ?? '']
  if (field === undefined || companies.length === 0) return []
  if (customer?.value == null || customer.confidence < lowConfidence) return []
  const taxId = fields[fieldOfRole(schema, 'customer_tax_id') ?? '']?.value ?? null
  const vendor = vendorFactsOf(schema, fields)
  const isOwn = (taxId: string | null, name: string | null) =>
    companies.some((own) => isCompany(own, taxId, name))
  if (isOwn(taxId, customer.value) || (vendor && isOwn(vendor.taxId, vendor.name))) return []
  return [{ code: 'customer_unknown', field }]
}

function isCompany({ name, tax_ids, aliases }: OwnCompany, taxId: string | null, printed: string | null) {
  if (taxId !== null && tax_ids.some((one) => isSameTaxId(one, taxId))) return true
  const key = printed === null ? null : personKey(printed)
  return key !== null && [name, ...aliases].some((one) => personKey(one) === key)
}

/**
 * Sole traders are addressed as people are: `Herrn Max Muster`. A form of address counts where no given name says who is meant
 * (`M. Duval`, `Mme Duval`), or where it may be a word of the name (`Pan Pacific Ltd.`).
 */
function personKey(name: string): string | null {
  const bare = withoutFormOfAddress(name)
  const isFull = vendorNameWords(bare).filter((word) => word.length > 1).length > 1
  return vendorNameKey(isFull ? bare : name)
}
