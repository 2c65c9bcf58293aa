import { openWorkspace } from '@numora/testkit/open-workspace'
import { reviewReady } from '@numora/testkit/review-ready'
import { signInPerson } from '@numora/testkit/sign-in-person'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createComment } from '../comments/comments.ts'
import type { Context } from '../context.ts'
import { createDestination } from '../destinations/destinations.ts'
import { putMapping } from '../destinations/mappings.ts'
import { createRoute } from '../destinations/routes.ts'
import { deleteDocument } from '../documents/delete.ts'
import { indexDocuments } from '../documents/search/index-documents.ts'
import { newId } from '../id.ts'
import { createInvitation } from '../people/invitations.ts'
import { beHere } from '../presence/presence.ts'
import { approve } from '../reviews/approve.ts'
import { updateSettings } from '../settings/settings.ts'
import { putVendor } from '../vendors/vendors.ts'
import { createView } from '../views/views.ts'
import { createWebhookEndpoint } from '../webhooks/endpoints.ts'
import { createWorkflow } from '../workflows/workflows.ts'
import { createWorkspace } from '../workspaces.ts'

/** The columns that name something without belonging to it. */
const reasons: Record<string, string> = {
  'events.document_id': 'the history of a document outlives it',
  'pushes.destination_id':
    'the history of a document shows where it went, also once the destination is deleted',
  'delivery_attempts.destination_id': 'as for pushes',
  'queue_turns.workspace_id':
    "'' is everybody's place in a queue; the others are forgotten when they have passed",
}

const parents: Record<string, string> = {
  document_id: 'documents',
  destination_id: 'destinations',
  endpoint_id: 'webhook_endpoints',
  workspace_id: 'workspaces',
}

let world: TestSystem
let ctx: Context

beforeAll(async () => {
  world = await openTestSystem()
})
afterAll(() => world.close())
beforeEach(async () => {
  ctx = await openWorkspace(world.system)
})

test('what belongs to a document, destination, endpoint or workspace is deleted with it', async () => {
  const { database } = world.system
  const columns = await database.$queryRaw<{ table: string; column: string }[]>`
    SELECT table_name AS table, column_name AS column FROM information_schema.columns
    WHERE table_schema = current_schema() AND column_name = ANY(${Object.keys(parents)})`
  const keys = await database.$queryRaw<{ table: string; column: string; parent: string; theirs: string }[]>`
    SELECT conrelid::regclass::text AS table, own.attname AS column, confrelid::regclass::text AS parent,
      theirs.attname AS theirs
    FROM pg_constraint, unnest(conkey, confkey) AS pair (own, theirs)
    JOIN pg_attribute own ON own.attnum = pair.own JOIN pg_attribute theirs ON theirs.attnum = pair.theirs
    WHERE contype = 'f' AND confdeltype = 'c' AND own.attrelid = conrelid AND theirs.attrelid = confrelid`
  expect(columns.length).toBeGreaterThan(20)
  const loose = columns.filter(
    ({ table, column }) =>
      !keys.some(
        (key) =>
          key.table === table &&
          key.column === column &&
          // A key over two columns names what the row belongs to and the workspace of both.
          (key.parent === parents[column] || (column === 'workspace_id' && key.theirs === 'workspace_id')),
      ),
  )
  expect(loose.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(Object.keys(reasons).sort())
})

/** An approved document on its way to a destination, having taught something, with a webhook of it. */
async function fill(): Promise<string> {
  const destination = await createDestination(ctx, {
    provider: 'webhook',
    display_name: 'ERP',
    config: { url: 'https://example.com/' },
  })
  const to = { schema: 'invoice_v2', destination_id: destination.id }
  await createRoute(ctx, { ...to, provider: 'webhook', mode: 'push', trigger: 'on_approve', active: true })
  const { id: workflowId } = await createWorkflow(ctx, {
    name: 'Wait',
    status: 'active',
    steps: [{ id: 'wait', type: 'wait', duration_seconds: 60 }],
  })
  const runs = { schema: 'invoice_v2', mode: 'workflow' as const, workflow_id: workflowId }
  await createRoute(ctx, { ...runs, trigger: 'on_approve', active: true })
  await putMapping(ctx, { ...to, target: 'bill', fields: [] })
  await createWebhookEndpoint(ctx, { url: 'https://example.com/' })
  const id = await reviewReady(ctx)
  const { workspaceId } = ctx
  await approve(ctx, { id })
  await putVendor(ctx, { code: 'V', name: 'ACME', tax_ids: [], ibans: [], aliases: [] })
  await signInPerson(ctx)
  await createInvitation(ctx, { email: 'ada@example.com', role: 'reviewer' })
  await ctx.db.layoutLesson.create({
    data: {
      workspaceId,
      schema: 'invoice_v2',
      key: 'k',
      field: 'due_date',
      documentId: id,
      lesson: {},
      taughtAt: ctx.now(),
    },
  })
  await indexDocuments(world.system)
  await createComment(ctx, { id, text: 'Asked the vendor.' })
  await beHere(ctx, { id })
  await createView(ctx, { name: 'Mine', query: {}, is_shared: false })
  await updateSettings(ctx, { retention_days: 365 })
  const linkOf = { workspaceId, documentId: id, createdAt: ctx.now(), expiresAt: ctx.now() }
  const about = { hash: id, name: 'Jo', role: 'read_only' as const, origins: [] }
  await ctx.db.reviewLink.create({ data: { id: newId('reviewLink'), ...linkOf, ...about } })
  const asked = { number: 1, schema: 'invoice_v2' as const, requestedAt: ctx.now() }
  await ctx.db.dryRun.create({ data: { workspaceId, documentId: id, ...asked } })
  const key = { workspaceId, apiKeyId: '', key: 'k', requestHash: '', sealed: '', createdAt: ctx.now() }
  await ctx.db.idempotentAnswer.create({ data: key })
  return id
}

/** Without the turns, which are nobody's rows and are written a second later. */
async function countsOf(column: string, id: string): Promise<Record<string, number>> {
  const tables = await world.system.database.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.columns
    WHERE table_schema = current_schema() AND column_name = ${column} AND table_name <> 'queue_turns' ORDER BY table_name`
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] = await world.system.database.$queryRawUnsafe<[{ count: number }]>(
      `SELECT count(*)::int FROM ${name} WHERE ${column} = $1`,
      id,
    )
    counts[name] = row.count
  }
  return counts
}

function emptied(counts: Record<string, number>, ...kept: string[]) {
  return Object.fromEntries(Object.keys(counts).map((name) => [name, kept.includes(name) ? counts[name] : 0]))
}

test('of a deleted document its events stay, and nothing else that names it', async () => {
  const id = await fill()
  await ctx.db.document.update({
    where: { id },
    data: { delivery: 'failed', status: 'push_failed' },
  })
  const before = await countsOf('document_id', id)
  expect(Object.values(before)).not.toContain(0)
  await deleteDocument(ctx, { id })
  const after = await countsOf('document_id', id)
  expect(after).toEqual(emptied({ ...before, events: before.events! + 1 }, 'events'))
})

test('with a workspace all goes that belongs to it, and nothing of another one', async () => {
  const other = ctx
  await fill()
  const { id } = await createWorkspace(world.system, { name: 'Other' })
  ctx = { ...ctx, workspaceId: id }
  await deleteDocument(ctx, { id: await reviewReady(ctx) })
  await fill()
  const before = await countsOf('workspace_id', id)
  const others = await countsOf('workspace_id', other.workspaceId)
  await ctx.db.workspace.delete({ where: { id } })
  expect(await countsOf('workspace_id', id)).toEqual(emptied(before))
  expect(await countsOf('workspace_id', other.workspaceId)).toEqual(others)
})

test('the database refuses what names something of another workspace', async () => {
  const id = await fill()
  const { id: workspaceId } = await createWorkspace(world.system, { name: 'Other' })
  const moves = [
    ctx.db.push.updateMany({ where: { documentId: id }, data: { workspaceId } }),
    ctx.db.deliveryAttempt.updateMany({ where: { documentId: id }, data: { workspaceId } }),
    ctx.db.layoutLesson.updateMany({ where: { documentId: id }, data: { workspaceId } }),
    ctx.db.documentFacts.updateMany({ where: { documentId: id }, data: { workspaceId } }),
    ctx.db.approvalOutcome.updateMany({ where: { documentId: id }, data: { workspaceId } }),
    ctx.db.reviewLink.updateMany({ where: { documentId: id }, data: { workspaceId } }),
    ctx.db.vendorKey.updateMany({ where: { workspaceId: ctx.workspaceId }, data: { workspaceId } }),
    ctx.db.run.updateMany({ where: { documentId: id }, data: { workspaceId } }),
    ctx.db.runStep.updateMany({ where: { workspaceId: ctx.workspaceId }, data: { workspaceId } }),
    ctx.db.mapping.updateMany({ where: { workspaceId: ctx.workspaceId }, data: { workspaceId } }),
    ctx.db.route.updateMany({ where: { workspaceId: ctx.workspaceId }, data: { workspaceId } }),
    ctx.db.webhookDelivery.updateMany({ where: { workspaceId: ctx.workspaceId }, data: { workspaceId } }),
  ]
  const foreignKeyViolation = 'P2003'
  for (const move of moves) await expect(move).rejects.toMatchObject({ code: foreignKeyViolation })
})
