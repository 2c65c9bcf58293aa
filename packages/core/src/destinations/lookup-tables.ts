import { hash } from 'node:crypto'
import type { LookupRow, LookupTable, LookupTableWithRows, PageQuery, PutLookupTable } from '@numora/contract'
import { lookupTablesOf } from '@numora/domain'
import { assertBelowLimit } from '../assert-below-limit.ts'
import { changesBetween } from '../audit/changes-between.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { type Context, inTransaction } from '../context.ts'
import type { LookupTable as Row } from '../generated/client.ts'
import { invalidInput } from '../input/invalid-input.ts'
import { laterThan } from '../later-than.ts'
import { decodeCursor, type Page, toPage } from '../pagination.ts'
import { Problem } from '../problem.ts'
import { lockLookupTables } from './lock-lookup-tables.ts'
import { matchKeyOf } from './look-up.ts'

export async function listLookupTables(
  ctx: Context,
  { limit, cursor }: PageQuery,
): Promise<Page<LookupTable>> {
  const after = cursor === undefined ? '' : decodeCursor(cursor, /^[a-z0-9_-]{1,64}$/)
  // The order of bytes, whatever the collation of the database is.
  const rows = await ctx.db.$queryRaw<Row[]>`
    SELECT name, ignores_case AS "ignoresCase", row_count AS "rowCount", created_at AS "createdAt",
      updated_at AS "updatedAt"
    FROM lookup_tables WHERE workspace_id = ${ctx.workspaceId} AND name COLLATE "C" > ${after}
    ORDER BY name COLLATE "C" LIMIT ${limit + 1}`
  return toPage(rows, limit, (row) => row.name, presentLookupTable)
}

export async function getLookupTable(ctx: Context, { name }: { name: string }): Promise<LookupTableWithRows> {
  const row = await findTable(ctx, name)
  if (!row) throw new Problem('not_found', 'There is no such lookup table.')
  const rows = await ctx.db.lookupRow.findMany({
    where: { workspaceId: ctx.workspaceId, tableName: name },
    orderBy: { position: 'asc' },
    select: { key: true, value: true },
  })
  return { ...presentLookupTable(row), rows }
}

/** Creates a table or replaces all its rows; what changes nothing leaves it as it is. */
export async function putLookupTable(
  ctx: Context,
  { name, ignore_case, rows }: PutLookupTable & { name: string },
): Promise<LookupTable> {
  return inTransaction(ctx, async (ctx) => {
    await lockLookupTables(ctx)
    return replaceTable(ctx, { name, rows, ignoresCase: ignore_case, pathOf: (index) => `rows.${index}.key` })
  })
}

export type Replacement = {
  name: string
  rows: LookupRow[]
  /** Left out: as it is, or true. */
  ignoresCase?: boolean
  /** Where in the request a row's key is. */
  pathOf(index: number): string
}

/** Replaces a table, in a transaction that has locked the tables of the workspace. */
export async function replaceTable(
  ctx: Context,
  { name, rows, pathOf, ...given }: Replacement,
): Promise<LookupTable> {
  const { workspaceId } = ctx
  const standing = await findTable(ctx, name)
  const ignoresCase = given.ignoresCase ?? standing?.ignoresCase ?? true
  const matchKeys = rows.map(({ key }) => matchKeyOf(key, ignoresCase))
  assertDistinct(matchKeys, pathOf)
  const sha256 = hash('sha256', JSON.stringify(rows.map(({ key, value }) => [key, value])))
  const state = { ignoresCase, rowCount: rows.length, sha256 }
  const changes = changesBetween(standing && audited(standing), audited(state))
  if (standing && changes.length === 0) return presentLookupTable(standing)
  if (!standing)
    await assertBelowLimit(ctx, 'lookupTables', () => ctx.db.lookupTable.count({ where: { workspaceId } }))
  const row = await ctx.db.lookupTable.upsert({
    where: { workspaceId_name: { workspaceId, name } },
    create: { workspaceId, name, ...state, createdAt: ctx.now(), updatedAt: ctx.now() },
    update: { ...state, ...(standing && { updatedAt: laterThan(standing.updatedAt, ctx.now()) }) },
  })
  await ctx.db.lookupRow.deleteMany({ where: { workspaceId, tableName: name } })
  const [positions, keys, values] = [rows.keys(), rows.map(({ key }) => key), rows.map(({ value }) => value)]
  await ctx.db.$executeRaw`
    INSERT INTO lookup_rows (workspace_id, table_name, match_key, position, key, value)
    SELECT ${workspaceId}, ${name}, * FROM
      unnest(${matchKeys}::text[], ${[...positions]}::int[], ${keys}::text[], ${values}::text[])`
  const type = standing ? 'lookup_table.updated' : 'lookup_table.created'
  await recordAudit(ctx, { type, target: name, changes })
  return presentLookupTable(row)
}

/** Deletes a table; `conflict` with their names while mappings use it. */
export async function deleteLookupTable(ctx: Context, { name }: { name: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await lockLookupTables(ctx)
    const { workspaceId } = ctx
    const row = await findTable(ctx, name)
    if (!row) throw new Problem('not_found', 'There is no such lookup table.')
    const mappings = await ctx.db.mapping.findMany({ where: { workspaceId }, orderBy: { schema: 'asc' } })
    const users = mappings
      .filter(({ body }) => lookupTablesOf(body).includes(name))
      .map(({ schema, destinationId }) => `${schema}/${destinationId}`)
    if (users.length > 0)
      throw new Problem('conflict', `The lookup table is used by the mappings ${users.join(', ')}.`)
    await ctx.db.lookupTable.delete({ where: { workspaceId_name: { workspaceId, name } } })
    await recordAudit(ctx, {
      type: 'lookup_table.deleted',
      target: name,
      changes: changesBetween(audited(row), null),
    })
  })
}

function findTable(ctx: Context, name: string): Promise<Row | null> {
  return ctx.db.lookupTable.findFirst({ where: { workspaceId: ctx.workspaceId, name } })
}

function assertDistinct(matchKeys: string[], pathOf: Replacement['pathOf']): void {
  const first = new Map<string, number>()
  const faults = matchKeys.flatMap((key, index) => {
    const path = pathOf(index)
    if (key === '') return [{ path, message: 'expected more than blanks' }]
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, index)
    return earlier === undefined ? [] : [{ path, message: `is the same key as ${pathOf(earlier)}` }]
  })
  const problem = invalidInput(faults)
  if (problem) throw problem
}

/** The audit trail does not repeat the rows: that they changed is seen from their hash. */
function audited({ ignoresCase, rowCount, sha256 }: Pick<Row, 'ignoresCase' | 'rowCount' | 'sha256'>) {
  return { ignore_case: ignoresCase, row_count: rowCount, rows_sha256: sha256 }
}

function presentLookupTable(row: Omit<Row, 'workspaceId' | 'sha256'>): LookupTable {
  return {
    name: row.name,
    ignore_case: row.ignoresCase,
    row_count: row.rowCount,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  }
}
