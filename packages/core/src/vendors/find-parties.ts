import type { KnownParties } from '@numora/contract'
import type { Context } from '../context.ts'
import { query } from '../database/query.ts'

/** The workspace itself is the customer of so many vendors at least; one that buys from fewer may be anyone. */
const fewestVendors = 3
/** Of each customer, so many of the newest approved documents are looked at. */
const mostApproved = 100

/** The keys of customers of approved documents of several vendors that were never approved as a vendor. */
function ownKeys(kind: string, column: string): string {
  return `SELECT 'customer' AS role, given.key FROM unnest($2::text[]) AS given (key)
    CROSS JOIN LATERAL (SELECT substr(given.key, ${kind.length + 2}) AS value) plain
    WHERE starts_with(given.key, '${kind}:')
      AND ${fewestVendors} <= (SELECT count(DISTINCT COALESCE(vendor_code, vendor_tax_id, vendor_name)) FROM (
        SELECT vendor_code, vendor_tax_id, vendor_name FROM document_facts
        WHERE workspace_id = $1 AND customer_${column} = plain.value AND approved_at IS NOT NULL
        ORDER BY approved_at DESC LIMIT ${mostApproved}) newest)
      AND (SELECT approved_at FROM document_facts
        WHERE workspace_id = $1 AND vendor_${column} = plain.value AND approved_at IS NOT NULL LIMIT 1) IS NULL`
}

const byKeys = {
  name: 'known-parties',
  text: `SELECT DISTINCT 'vendor' AS role, key FROM vendor_keys WHERE workspace_id = $1 AND key = ANY ($2)
    UNION ALL ${ownKeys('tax_id', 'tax_id')} UNION ALL ${ownKeys('name', 'name')}`,
}

/** Which of the parties that a document names are vendors on the workspace's list, and which the workspace itself. */
export async function findParties(ctx: Context, keys: string[]): Promise<KnownParties> {
  const found = await query<{ role: 'vendor' | 'customer'; key: string }>(ctx, byKeys, [
    ctx.workspaceId,
    keys,
  ])
  const of = (role: string) => found.flatMap((each) => (each.role === role ? each.key : []))
  return { vendor: of('vendor'), customer: of('customer') }
}
