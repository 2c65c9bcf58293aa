import { isDeepStrictEqual } from 'node:util'
import {
  type ApprovalPolicy,
  type OwnCompany,
  type SchemaId,
  schemaIds,
  type UpdateSettings,
  type WorkspaceSettings,
} from '@numora/contract'
import { changesBetween } from '../audit/changes-between.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { type Context, inTransaction } from '../context.ts'
import type { WorkspaceSettings as Row } from '../generated/client.ts'
import { laterThan } from '../later-than.ts'
import { Problem } from '../problem.ts'
import { changeVendors } from '../vendors/lock-vendors.ts'
import { toOwnCompanies } from './own-companies.ts'

type Values = Omit<Row, 'workspaceId'>

/** The settings of the caller's workspace; the defaults where nothing was set. */
export async function getSettings(ctx: Context): Promise<WorkspaceSettings> {
  return present(await ctx.db.workspaceSettings.findUnique({ where: { workspaceId: ctx.workspaceId } }))
}

/**
 * Changes settings; what is left out stays unchanged. Throws `invalid_value` with the tax ids that are none, and `conflict`
 * if they are not as the caller has seen them.
 */
export async function updateSettings(ctx: Context, patch: UpdateSettings): Promise<WorkspaceSettings> {
  const given = patch.own_companies && toOwnCompanies(patch.own_companies)
  return inTransaction(ctx, async (ctx) => {
    const { workspaceId, db } = ctx
    // Two changes at once wait for each other: the second one begins with the result of the first.
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`numora/settings/${workspaceId}`}, 0))`
    const row = await db.workspaceSettings.findUnique({ where: { workspaceId } })
    const before = present(row)
    assertVersion(before, patch.expected_updated_at)
    const automaticApproval = policiesOf({ ...before.automatic_approval, ...patch.automatic_approval })
    const retentionDays = patch.retention_days === undefined ? before.retention_days : patch.retention_days
    const ownCompanies = given ?? before.own_companies
    const unusedFields = listsOf({ ...before.unused_fields, ...patch.unused_fields })
    const updatedAt = row ? laterThan(row.updatedAt, ctx.now()) : ctx.now()
    const data = { automaticApproval, unusedFields, retentionDays, ownCompanies, updatedAt }
    const after = present(data)
    const changes = changesBetween({ ...before, updated_at: null }, { ...after, updated_at: null })
    if (changes.length === 0) return before
    const store = async (ctx: Context) => {
      await db.workspaceSettings.upsert({
        where: { workspaceId },
        create: { workspaceId, ...data },
        update: data,
      })
      await recordAudit(ctx, { type: 'settings.updated', target: workspaceId, changes })
      return after
    }
    if (isDeepStrictEqual(ownCompanies, before.own_companies)) return store(ctx)
    return changeVendors(ctx, async (ctx) => ({ result: await store(ctx), isChanged: true }))
  })
}

function assertVersion({ updated_at }: WorkspaceSettings, expected: string | null | undefined): void {
  if (expected === undefined || expected === updated_at) return
  throw new Problem(
    'conflict',
    `The settings have changed: their updated_at is ${updated_at}. Read them again.`,
  )
}

/** The companies of the caller's workspace; none where none were given. */
export async function findOwnCompanies(ctx: Context): Promise<OwnCompany[]> {
  const { workspaceId } = ctx
  const row = await ctx.db.workspaceSettings.findUnique({
    where: { workspaceId },
    select: { ownCompanies: true },
  })
  return row?.ownCompanies ?? []
}

/** What the caller's workspace does not use of documents of a schema: names of fields, `line_items` and `tax_lines`. */
export async function findUnusedFields(ctx: Context, schema: SchemaId): Promise<string[]> {
  const { workspaceId } = ctx
  const row = await ctx.db.workspaceSettings.findUnique({
    where: { workspaceId },
    select: { unusedFields: true },
  })
  return row?.unusedFields[schema] ?? []
}

/** The policy by which documents of a schema are approved; undefined if automatic approval is off. */
export async function policyOf(ctx: Context, schema: SchemaId): Promise<ApprovalPolicy | undefined> {
  const { workspaceId } = ctx
  const row = await ctx.db.workspaceSettings.findUnique({
    where: { workspaceId },
    select: { automaticApproval: true },
  })
  return row?.automaticApproval[schema]
}

function policiesOf(
  given: Partial<Record<SchemaId, ApprovalPolicy | null | undefined>>,
): Stored.ApprovalPolicies {
  return Object.fromEntries(Object.entries(given).filter(([, policy]) => policy != null))
}

/** Each name once; schemas of which everything is used are left out. */
function listsOf(given: Partial<Record<SchemaId, readonly string[]>>): Stored.UnusedFields {
  const lists = Object.entries(given).map(([schema, names]) => [schema, [...new Set(names)]] as const)
  return Object.fromEntries(lists.filter(([, names]) => names.length > 0))
}

function present(row: Values | null): WorkspaceSettings {
  const policies = schemaIds.map((schema) => [schema, row?.automaticApproval[schema] ?? null])
  const unused = schemaIds.map((schema) => [schema, row?.unusedFields[schema] ?? []])
  return {
    automatic_approval: Object.fromEntries(policies),
    unused_fields: Object.fromEntries(unused),
    retention_days: row?.retentionDays ?? null,
    own_companies: row?.ownCompanies ?? [],
    updated_at: row?.updatedAt.toISOString() ?? null,
  }
}
