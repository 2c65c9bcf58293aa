import { reviewReady } from '@numora/testkit/review-ready'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Context, contextFor, inTransaction, systemActor } from '../context.ts'
import { createDestination } from '../destinations/destinations.ts'
import { createRoute } from '../destinations/routes.ts'
import { approve } from '../reviews/approve.ts'
import { openSystem } from '../system.ts'
import { createWebhookEndpoint } from '../webhooks/endpoints.ts'
import { createWorkspace } from '../workspaces.ts'

let world: TestSystem
let mine: Context
let theirs: Context

beforeAll(async () => {
  world = await openTestSystem()
  mine = await contextOfNew('Mine')
  theirs = await contextOfNew('Theirs')
  for (const ctx of [mine, theirs]) await fill(ctx)
})
afterAll(() => world.close())

async function contextOfNew(name: string): Promise<Context> {
  const { id: workspaceId } = await createWorkspace(world.system, { name })
  return contextFor(world.system, { workspaceId, actor: systemActor, requestId: null, hasCheckedInput: true })
}

async function fill(ctx: Context): Promise<void> {
  const destination = await createDestination(ctx, {
    provider: 'webhook',
    display_name: 'ERP',
    config: { url: 'https://example.com/' },
  })
  const to = { schema: 'invoice_v2', destination_id: destination.id } as const
  await createRoute(ctx, { ...to, provider: 'webhook', mode: 'push', trigger: 'on_approve', active: true })
  await createWebhookEndpoint(ctx, { url: 'https://example.com/' })
  await approve(ctx, { id: await reviewReady(ctx) })
}

/** Tables whose rows belong to no workspace, or to all. */
const open = ['_prisma_migrations', 'queue_turns', 'rate_limits', 'storage_sweeps']

async function tables(): Promise<string[]> {
  const rows = await world.system.database.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename`
  return rows.map(({ name }) => name).filter((name) => !open.includes(name))
}

type Db = Pick<Context['db'], '$queryRawUnsafe'>

async function count(db: Db, table: string): Promise<number> {
  const [row] = await db.$queryRawUnsafe<[{ count: number }]>(`SELECT count(*)::int FROM "${table}"`)
  return row.count
}

test('a query without its filter finds rows of its own workspace alone, in every table', async () => {
  const filled: string[] = []
  for (const table of await tables()) {
    const all = await count(world.system.database, table)
    const own = await inTransaction(mine, (ctx) => count(ctx.db, table))
    expect([table, await count(mine.db, table)]).toEqual([table, own])
    expect([table, own + (await count(theirs.db, table))]).toEqual([table, all])
    if (own > 0) filled.push(table)
  }
  expect(filled).toEqual(
    expect.arrayContaining([
      'documents',
      'document_results',
      'events',
      'pushes',
      'routes',
      'webhook_deliveries',
      'workspaces',
    ]),
  )
})

test('a write without its filter changes nothing of another workspace, and writes nothing into one', async () => {
  const { workspaceId } = theirs
  const changed = await inTransaction(mine, ({ db }) =>
    db.destination.updateMany({ data: { displayName: 'x' } }),
  )
  expect(changed.count).toBe(1)
  expect(await theirs.db.destination.findFirstOrThrow()).toMatchObject({ displayName: 'ERP' })
  const foreign = mine.db.destination.create({
    data: {
      id: 'dst_x',
      workspaceId,
      provider: 'webhook',
      displayName: 'x',
      config: { url: 'https://example.com/' },
      createdAt: mine.now(),
      updatedAt: mine.now(),
    },
  })
  await expect(foreign).rejects.toThrow('row-level security')
})

test('what works on all workspaces sees all of them, also after a walled transaction on its connection', async () => {
  const all = await world.system.database.workspace.count()
  for (let n = 0; n < 20; n++) {
    await mine.db.workspace.count()
    expect(await world.system.database.workspace.count()).toBe(all)
  }
})

test('an account that may not create roles works without the wall, and with it once the role is granted', async () => {
  const admin = new pg.Client({ connectionString: world.databaseUrl })
  await admin.connect()
  const account = `plain_${crypto.randomUUID().slice(0, 8)}`
  const url = Object.assign(new URL(world.databaseUrl), { username: account, password: 'plain' }).href
  const owned = `SELECT format('ALTER TABLE %I.%I OWNER TO ${account}', schemaname, tablename) AS sql FROM pg_tables WHERE schemaname IN ('public', 'pgboss')`
  await admin.query(
    `CREATE ROLE ${account} LOGIN PASSWORD 'plain'; GRANT ALL ON SCHEMA public, pgboss TO ${account}`,
  )
  for (const { sql } of (await admin.query<{ sql: string }>(owned)).rows) await admin.query(sql)
  try {
    for (const isWalled of [false, true]) {
      if (isWalled) await admin.query(`GRANT numora_walled TO ${account}`)
      const system = await openSystem({ ...world.config, databaseUrl: url, usesQueue: false })
      const ctx = contextFor(system, { ...mine, hasCheckedInput: true })
      expect(await ctx.db.workspace.count()).toBe(
        isWalled ? 1 : await world.system.database.workspace.count(),
      )
      expect(
        await inTransaction(ctx, ({ db }) => db.document.count({ where: { workspaceId: mine.workspaceId } })),
      ).toBe(1)
      await system.close()
    }
  } finally {
    await admin.query(
      `REASSIGN OWNED BY ${account} TO CURRENT_USER; DROP OWNED BY ${account}; DROP ROLE ${account}`,
    )
    await admin.end()
  }
})
