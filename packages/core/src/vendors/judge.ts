import type { FieldValue, OwnCompany, ReviewReason } from '@numora/contract'
import {
  judgeCustomer,
  judgeVendor,
  keysOfFacts,
  matchVendor,
  mostAmounts,
  type VendorFacts,
  type VendorKnowledge,
  vendorFactsOf,
  vendorNameKey,
  withoutCountry,
} from '@numora/domain'
import type { Context } from '../context.ts'
import { query } from '../database/query.ts'
import { schemaOf } from '../documents/schema-of.ts'
import type { Document } from '../generated/client.ts'

type Judged = Pick<Document, 'id' | 'schema'>

/**
 * The vendor of a document in review, by the list of vendors, and what a person should check about it and the customer. In a
 * transaction that holds the lock of the list, both stay right until its end.
 */
export async function judge(
  ctx: Context,
  document: Judged,
  fields: Record<string, Pick<FieldValue, 'value' | 'confidence'>>,
): Promise<{ vendorCode: string | null; reasons: ReviewReason[] }> {
  const schema = schemaOf(document)
  const facts = vendorFactsOf(schema, fields)
  if (!facts) return { vendorCode: null, reasons: [] }
  const { ownCompanies, ...knowledge } = await knowledgeOf(ctx, document, facts)
  const { vendorCode, reasons } = judgeVendor(schema, fields, knowledge)
  return { vendorCode, reasons: [...reasons, ...judgeCustomer(schema, fields, ownCompanies)] }
}

type Lists = Pick<VendorKnowledge, 'hasList' | 'listed'> & { ownCompanies: OwnCompany[] }

async function knowledgeOf(
  ctx: Context,
  { id }: Judged,
  facts: VendorFacts,
): Promise<VendorKnowledge & Lists> {
  const [lists] = await query<Lists>(ctx, listedByKeys, [ctx.workspaceId, keysOfFacts(facts)])
  const { listed, ...own } = lists!
  const { taxId, name, iban } = facts
  const approved = await query<VendorKnowledge['approved'][number]>(ctx, approvedByVendor, [
    ctx.workspaceId,
    id,
    matchVendor(facts, listed).code,
    taxId === null ? null : withoutCountry(taxId),
    name === null ? null : vendorNameKey(name),
    iban,
  ])
  return { ...own, listed, approved }
}

/** So many vendors may share a key before others are left out. */
const mostSharing = 50

/** `EXISTS` would read the whole table for a workspace without a list, which a prepared statement cannot foresee. */
const listedByKeys = {
  name: 'vendors-by-keys',
  text: `SELECT (SELECT code FROM vendors WHERE workspace_id = $1 ORDER BY code LIMIT 1) IS NOT NULL AS "hasList",
    COALESCE((SELECT own_companies FROM workspace_settings WHERE workspace_id = $1), '[]') AS "ownCompanies", COALESCE((
    SELECT json_agg(json_build_object('code', v.code, 'name', v.name, 'taxIds', v.tax_ids, 'ibans', v.ibans,
      'aliases', v.aliases) ORDER BY v.code)
    FROM vendors v WHERE v.workspace_id = $1 AND v.code IN (
      SELECT found.code FROM unnest($2::text[]) AS given (key) CROSS JOIN LATERAL (
        SELECT k.code FROM vendor_keys k WHERE k.workspace_id = $1 AND k.key = given.key
        ORDER BY k.code LIMIT ${mostSharing}) found)), '[]') AS listed`,
}

function approvedBy(condition: string): string {
  return `(SELECT vendor_code, vendor_tax_id, vendor_name, vendor_iban, currency, total, approved_at, document_id
    FROM document_facts WHERE workspace_id = $1 AND document_id <> $2 AND approved_at IS NOT NULL AND ${condition}
    ORDER BY approved_at DESC LIMIT ${mostAmounts})`
}

/** Each branch reads at most so many rows of one index; a document that several find is returned once. */
const approvedByVendor = {
  name: 'approved-by-vendor',
  text: `SELECT vendor_code AS "vendorCode", vendor_tax_id AS "vendorTaxId", vendor_name AS "vendorName",
    vendor_iban AS "vendorIban", currency, total FROM (
      ${['vendor_code = $3', 'vendor_tax_id = $4', 'vendor_name = $5', 'vendor_iban = $6'].map(approvedBy).join(' UNION ')}
    ) found ORDER BY approved_at DESC, document_id DESC`,
}
