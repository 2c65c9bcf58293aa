import { type ErrorDetail, limits, type VendorImport, vendorColumns } from '@numora/contract'
import type { ListedVendor } from '@numora/domain'
import { recordAudit } from '../audit/record-audit.ts'
import type { Context } from '../context.ts'
import { invalidCsv } from '../csv/invalid-csv.ts'
import { type CsvRow, parseCsv } from '../csv/parse-csv.ts'
import { Problem } from '../problem.ts'
import { changeVendors } from './lock-vendors.ts'
import { keyRowsOf, toVendorValues } from './to-vendor.ts'

type Column = (typeof vendorColumns)[number]

/**
 * Creates or replaces the vendors of a CSV file, all or none: throws `invalid_payload` with the lines at fault. Others
 * stay.
 */
export async function importVendors(ctx: Context, { csv }: { csv: string }): Promise<VendorImport> {
  const vendors = toVendors(
    parseCsv(csv, {
      columns: vendorColumns,
      optional: ['tax_ids', 'ibans', 'aliases'],
      maxRows: limits.importedVendors,
    }),
  )
  return changeVendors(ctx, async (ctx) => {
    const result = await write(ctx, vendors)
    const changes = (['created', 'updated'] as const)
      .filter((name) => result[name] > 0)
      .map((name) => ({ field: name, before: null, after: String(result[name]) }))
    await recordAudit(ctx, { type: 'vendor_list.imported', target: ctx.workspaceId, changes })
    return { result, isChanged: changes.length > 0 }
  })
}

const code = new RegExp(`^(?!\\.+$|export$)[!-~](?:[ -~]{0,${limits.vendorCodeCharacters - 2}}[!-~])?$`)

function toVendors(rows: CsvRow<Column>[]): ListedVendor[] {
  const details: ErrorDetail[] = []
  const lines = new Map<string, number>()
  const vendors = rows.map(({ line, cells }) => {
    const path = (name: string) => `line ${line}, ${name.replace(/\.\d+$/, '')}`
    const fault = (name: Column, message: string) => details.push({ path: path(name), message })
    const list = (name: Column) =>
      cells[name]
        .split('|')
        .map((each) => each.trim())
        .filter((each) => each !== '')
    const [taxIds, ibans, aliases] = [list('tax_ids'), list('ibans'), list('aliases')]
    if (!code.test(cells.code))
      fault(
        'code',
        `expected 1 to ${limits.vendorCodeCharacters} printable characters of ASCII, and not "export"`,
      )
    const before = lines.get(cells.code)
    if (before !== undefined) fault('code', `"${cells.code}" is on line ${before} already`)
    lines.set(cells.code, line)
    for (const [name, values] of Object.entries({ tax_ids: taxIds, ibans, aliases }))
      if (values.length > limits.vendorIds)
        fault(name as Column, `expected at most ${limits.vendorIds} values`)
    if ([cells.name, ...aliases].some((each) => each.length > limits.vendorNameCharacters))
      fault('name', `expected names of at most ${limits.vendorNameCharacters} characters`)
    const given = { name: cells.name, tax_ids: taxIds, ibans, aliases }
    return { code: cells.code, ...toVendorValues(given, details, path) }
  })
  if (details.length > 0) throw invalidCsv(details)
  return vendors
}

/** A few statements for all vendors, one for them and up to two for their keys. */
async function write(ctx: Context, vendors: ListedVendor[]): Promise<VendorImport> {
  const { workspaceId } = ctx
  if (vendors.length === 0) return { created: 0, updated: 0, unchanged: 0 }
  const now = ctx.now()
  const written = await ctx.db.$queryRaw<{ code: string; isNew: boolean }[]>`
    INSERT INTO vendors AS v (workspace_id, code, name, tax_ids, ibans, aliases, created_at, updated_at)
    SELECT ${workspaceId}, given.code, given.name, given."taxIds", given.ibans, given.aliases, ${now}, ${now}
    FROM json_to_recordset(${JSON.stringify(vendors)}::json)
      AS given (code text, name text, "taxIds" text[], ibans text[], aliases text[])
    ON CONFLICT (workspace_id, code) DO UPDATE SET name = EXCLUDED.name, tax_ids = EXCLUDED.tax_ids,
      ibans = EXCLUDED.ibans, aliases = EXCLUDED.aliases,
      updated_at = GREATEST(EXCLUDED.updated_at, v.updated_at + interval '1 millisecond')
    WHERE (v.name, v.tax_ids, v.ibans, v.aliases)
      IS DISTINCT FROM (EXCLUDED.name, EXCLUDED.tax_ids, EXCLUDED.ibans, EXCLUDED.aliases)
    RETURNING code, xmax = 0 AS "isNew"`
  const created = written.filter(({ isNew }) => isNew).length
  if (created > 0 && (await ctx.db.vendor.count({ where: { workspaceId } })) > limits.vendors)
    throw new Problem('limit_reached', `A workspace may have at most ${limits.vendors} vendors.`)
  await writeKeys(ctx, vendors, written)
  return { created, updated: written.length - created, unchanged: vendors.length - written.length }
}

/** Each key is checked against its vendor and put into two indexes, so those that stay are not written again. */
async function writeKeys(
  ctx: Context,
  vendors: ListedVendor[],
  written: { code: string; isNew: boolean }[],
): Promise<void> {
  const changed = new Set(written.map(({ code }) => code))
  const updated = written.filter(({ isNew }) => !isNew).map(({ code }) => code)
  const rows = JSON.stringify(vendors.filter(({ code }) => changed.has(code)).flatMap(keyRowsOf))
  if (updated.length > 0)
    await ctx.db.$executeRaw`
      DELETE FROM vendor_keys WHERE workspace_id = ${ctx.workspaceId} AND code = ANY(${updated}) AND (key, code) NOT IN (
        SELECT key, code FROM json_to_recordset(${rows}::json) AS given (key text, code text))`
  await ctx.db.$executeRaw`
    INSERT INTO vendor_keys (workspace_id, key, code)
    SELECT ${ctx.workspaceId}, key, code FROM json_to_recordset(${rows}::json) AS given (key text, code text)
    ON CONFLICT DO NOTHING`
}
