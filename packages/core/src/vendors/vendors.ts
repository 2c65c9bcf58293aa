import { type ErrorDetail, limits, type PutVendor, type Vendor, type VendorListQuery } from '@numora/contract'
import { checkIban, checkTaxId, keysOfFacts } from '@numora/domain'
import { assertBelowLimit } from '../assert-below-limit.ts'
import { changesBetween } from '../audit/changes-between.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { Context } from '../context.ts'
import { columnsOf, query } from '../database/query.ts'
import { Prisma, type Vendor as Row } from '../generated/client.ts'
import { laterThan } from '../later-than.ts'
import { decodeCursor, type Page, toPage } from '../pagination.ts'
import { Problem, refuseFaults } from '../problem.ts'
import { changeVendors } from './lock-vendors.ts'
import { auditedVendor, keyRowsOf, presentVendor, toVendorValues } from './to-vendor.ts'

const anyCode = /^[!-~][ -~]*$/

/** The vendors by their codes; a filter that cannot be a tax id, an IBAN or a name finds none. */
export async function listVendors(
  ctx: Context,
  { limit, cursor, name, tax_id, iban }: VendorListQuery,
): Promise<Page<Vendor>> {
  const ids = [tax_id === undefined ? null : checkTaxId(tax_id), iban === undefined ? null : checkIban(iban)]
  if (ids.some((checked) => checked?.ok === false)) return { data: [], next_cursor: null }
  const [taxId, account] = ids.map((checked) => (checked?.ok ? checked.value : null))
  const [named] = keysOfFacts({ taxId: null, iban: null, name: name ?? null })
  if (name !== undefined && named === undefined) return { data: [], next_cursor: null }
  const values: unknown[] = [ctx.workspaceId]
  const conditions = ['workspace_id = $1']
  const narrow = (condition: string, value: unknown) =>
    conditions.push(condition.replace('?', `$${values.push(value)}`))
  const withKey = (condition: string) =>
    `code IN (SELECT k.code FROM vendor_keys k WHERE k.workspace_id = $1 AND ${condition})`
  if (cursor !== undefined) narrow('code > ?', decodeCursor(cursor, anyCode))
  if (named !== undefined) narrow(withKey('k.key ^@ ?'), named)
  for (const key of keysOfFacts({ taxId: taxId!, iban: account!, name: null }))
    narrow(withKey('k.key = ?'), key)
  const limited = `$${values.push(limit + 1)}`
  const text = `SELECT ${vendorColumns} FROM vendors WHERE ${conditions.join(' AND ')} ORDER BY code LIMIT ${limited}`
  const rows = await query<Row>(ctx, { text }, values)
  return toPage(rows, limit, (row) => row.code, presentVendor)
}

const vendorColumns = columnsOf(Object.values(Prisma.VendorScalarFieldEnum))

export async function getVendor(ctx: Context, { code }: { code: string }): Promise<Vendor> {
  return presentVendor(await findVendor(ctx, code))
}

/**
 * Creates a vendor or replaces it; throws `invalid_value` with the tax ids and IBANs that are none. What changes nothing
 * leaves it as it is.
 */
export async function putVendor(
  ctx: Context,
  { code, ...input }: PutVendor & { code: string },
): Promise<Vendor> {
  const details: ErrorDetail[] = []
  const values = toVendorValues(input, details)
  refuseFaults(details)
  return changeVendors(ctx, async (ctx) => {
    const { workspaceId } = ctx
    const where = { workspaceId_code: { workspaceId, code } }
    const standing = await ctx.db.vendor.findUnique({ where })
    const changes = changesBetween(standing && auditedVendor(standing), auditedVendor(values))
    if (standing && changes.length === 0) return { result: presentVendor(standing), isChanged: false }
    if (!standing)
      await assertBelowLimit(ctx, 'vendors', () => ctx.db.vendor.count({ where: { workspaceId } }))
    const now = ctx.now()
    const row = await ctx.db.vendor.upsert({
      where,
      create: { workspaceId, code, ...values, createdAt: now, updatedAt: now },
      update: { ...values, updatedAt: standing ? laterThan(standing.updatedAt, now) : now },
    })
    await ctx.db.vendorKey.deleteMany({ where: { workspaceId, code } })
    await ctx.db.vendorKey.createMany({ data: keyRowsOf(row).map((each) => ({ workspaceId, ...each })) })
    await recordAudit(ctx, { type: standing ? 'vendor.updated' : 'vendor.created', target: code, changes })
    return { result: presentVendor(row), isChanged: true }
  })
}

export async function deleteVendor(ctx: Context, { code }: { code: string }): Promise<void> {
  await changeVendors(ctx, async (ctx) => {
    const row = await findVendor(ctx, code)
    await ctx.db.vendor.delete({ where: { workspaceId_code: { workspaceId: ctx.workspaceId, code } } })
    await recordAudit(ctx, {
      type: 'vendor.deleted',
      target: code,
      changes: changesBetween(auditedVendor(row), null),
    })
    return { result: undefined, isChanged: true }
  })
}

async function findVendor(ctx: Context, code: string): Promise<Row> {
  const row = await ctx.db.vendor.findUnique({
    where: { workspaceId_code: { workspaceId: ctx.workspaceId, code } },
  })
  if (!row) throw new Problem('not_found', 'There is no such vendor.')
  return row
}

/** The vendors of the workspace by their codes, in pages. */
export async function* allVendors(ctx: Context): AsyncGenerator<Row[]> {
  for (let after = ''; ; ) {
    const rows = await query<Row>(ctx, nextVendors, [ctx.workspaceId, after])
    if (rows.length > 0) yield rows
    if (rows.length < limits.pageSize) return
    after = rows.at(-1)!.code
  }
}

const nextVendors = {
  name: 'vendors-after',
  text: `SELECT ${vendorColumns} FROM vendors WHERE workspace_id = $1 AND code > $2 ORDER BY code LIMIT ${limits.pageSize}`,
}
