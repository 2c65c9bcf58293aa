import type { KnownParties } from '@numora/contract'
import {
  fewestDocuments,
  fewestVendors,
  keysOfOwnCompanies,
  type VendorKeyKind,
  vendorKeyKinds,
} from '@numora/domain'
import type { Context } from '../context.ts'
import { query } from '../database/query.ts'
import { findOwnCompanies } from '../settings/settings.ts'

/** Of each customer, so many of the newest approved documents are looked at. */
const mostApproved = 100

function approved(role: 'vendor' | 'customer', kind: VendorKeyKind, limit: number): string {
  return `SELECT vendor_code, vendor_tax_id, vendor_name FROM document_facts
    WHERE workspace_id = $1 AND ${role}_${kind} = given.value AND approved_at IS NOT NULL
    ORDER BY approved_at DESC LIMIT ${limit}`
}

/** `EXISTS` might be joined with the whole table. */
function count(what: string, rows: string): string {
  return `(SELECT count(${what}) FROM (${rows}) newest)`
}

function keysOf(role: 'vendor' | 'customer', kind: VendorKeyKind, condition: string): string {
  return `SELECT '${role}' AS role, given.key FROM (
      SELECT key, substr(key, ${kind.length + 2}) AS value FROM unnest($2::text[]) AS key WHERE starts_with(key, '${kind}:')
    ) given WHERE ${condition}`
}

/** The keys of those who are vendors of approved documents, and never their customer: as `learnedParties` of the domain. */
function vendorsBy(kind: VendorKeyKind): string {
  const documents = count('*', approved('vendor', kind, fewestDocuments))
  const isCustomer = kind === 'iban' ? 'FALSE' : `${count('*', approved('customer', kind, 1))} > 0`
  return keysOf('vendor', kind, `${documents} = ${fewestDocuments} AND NOT ${isCustomer}`)
}

/** The keys of those who are the customer of approved documents of several vendors, and never their vendor. */
function customersBy(kind: VendorKeyKind): string {
  const vendor = 'DISTINCT COALESCE(vendor_code, vendor_tax_id, vendor_name)'
  const vendors = count(vendor, approved('customer', kind, mostApproved))
  return keysOf(
    'customer',
    kind,
    `${vendors} >= ${fewestVendors} AND ${count('*', approved('vendor', kind, 1))} = 0`,
  )
}

const byKeys = {
  name: 'known-parties',
  text: [
    `SELECT 'vendor' AS role, key FROM vendor_keys WHERE workspace_id = $1 AND key = ANY ($2)`,
    ...vendorKeyKinds.map(vendorsBy),
    customersBy('tax_id'),
    customersBy('name'),
  ].join('\nUNION '),
}

/**
 * Which of the parties that a document names are vendors, on the workspace's list or of its approved documents, and which are
 * the workspace itself, by its settings or by approved documents.
 */
export async function findParties(ctx: Context, keys: string[]): Promise<KnownParties> {
  const [companies, found] = await Promise.all([
    findOwnCompanies(ctx),
    query<{ role: 'vendor' | 'customer'; key: string }>(ctx, byKeys, [ctx.workspaceId, keys]),
  ])
  const own = keysOfOwnCompanies(companies)
  const of = (role: string) => found.flatMap((each) => (each.role === role ? each.key : []))
  const customers = new Set([...of('customer'), ...keys.filter((key) => own.has(key))])
  return { vendor: of('vendor'), customer: [...customers] }
}
