import type { KnownParties, SchemaId } from '@numora/contract'
import { customerFactsOf, keysOfFacts, partyKey, vendorFactsOf } from './vendor-keys.ts'

/** Who wrote so many approved documents is a known vendor, also without a list. */
export const fewestDocuments = 2
/** The workspace itself is the customer of so many vendors at least; one that buys from fewer may be anyone. */
export const fewestVendors = 3

/** What an approved document says of its parties, in the form of `partyKey`. */
export type ApprovedParties = KnownParties & { vendorCode: string | null }

export function approvedParties(
  schema: SchemaId,
  fields: Readonly<Record<string, { value: string | null } | undefined>>,
  vendorCode: string | null,
): ApprovedParties {
  const vendor = vendorFactsOf(schema, fields)
  const { customerTaxId, customerName } = customerFactsOf(schema, fields)
  const customer = [
    customerTaxId === null ? null : partyKey('tax_id', customerTaxId),
    customerName === null ? null : `name:${customerName}`,
  ]
  return {
    vendorCode,
    vendor: vendor ? keysOfFacts(vendor) : [],
    customer: customer.filter((key) => key !== null),
  }
}

/** Which of some keys approved documents teach: vendors that were never a customer, and customers that were never a vendor. */
export function learnedParties(approved: readonly ApprovedParties[], keys: readonly string[]): KnownParties {
  const of = (role: keyof KnownParties, key: string) => approved.filter((one) => one[role].includes(key))
  return {
    vendor: keys.filter(
      (key) => of('vendor', key).length >= fewestDocuments && of('customer', key).length === 0,
    ),
    customer: keys.filter(
      (key) =>
        new Set(of('customer', key).map(vendorOf)).size >= fewestVendors && of('vendor', key).length === 0,
    ),
  }
}

function vendorOf({ vendorCode, vendor }: ApprovedParties): string | undefined {
  return vendorCode ?? vendor.find((key) => !key.startsWith('iban:'))
}
