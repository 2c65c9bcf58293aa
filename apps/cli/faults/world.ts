import { rmSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Numora } from '@numora/client'
import { createApiKey, createGuardedFetch, createWorkspace, systemActor } from '@numora/core'
import { contextFor, openSystem, type System } from '@numora/core/testing'
import { type Postgres, startPostgres } from '@numora/postgres'
import type { Random } from '@numora/samples'
import pg from 'pg'
import pino from 'pino'
import { crashServer, signalServer } from './crash-server.ts'
import { openSlot, type Slot } from './process/open-slot.ts'
import { openReceivers, type Receivers } from './receivers.ts'
import { type StorageKind, type StoragePlace, storagePlaces } from './storage-place.ts'
import { whenAvailable } from './when-available.ts'

type Workspace = {
  id: string
  apiKey: string
  destinationId: string
  /** Names of its receivers of webhooks and of its destination. */
  hooks: string[]
  destination: string
}

/** Numora as several processes on one database, with everything that they call. */
export type World = {
  apis: Slot[]
  workers: Slot[]
  receivers: Receivers
  workspaces: Workspace[]
  storage: StoragePlace
  databaseUrl: string
  /** Clients of a workspace, one of each API. */
  clientsOf(workspace: Workspace): Numora[]
  query<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>
  /** Ends the server of the database in the middle of its work and starts it again. */
  restartDatabase(how: 'SIGQUIT' | 'SIGINT'): Promise<void>
  /** Queues the sweep that is otherwise made every minute. */
  sweepSoon(): Promise<void>
  /** A system in this process, whose clock is ahead by this time; closed afterwards. */
  withSystem(aheadMs: number, use: (system: System) => Promise<void>): Promise<void>
  close(): Promise<void>
}

const secret = 'a secret for the tests with faults only'
const bootstrapKey = 'sk_test_key-of-the-fault-tests-only'

/** Opens a world with this number of APIs and of workers, which store their files in a folder or in a bucket of S3. */
export async function openWorld(
  count: { apis: number; workers: number },
  kind: StorageKind = 'file',
): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'numora-faults-'))
  await chmod(folder, 0o755) // root's PostgreSQL runs under another account
  const dataDir = join(folder, 'postgres')
  // Where the run breaks off, too, nothing of it stays.
  process.once('exit', () => {
    try {
      signalServer(dataDir, 'SIGQUIT')
    } catch {
      // It has ended already.
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  // What is committed survives the end of the server, but not that of the machine.
  const settings = { fsync: 'off' }
  let postgres: Postgres = await startPostgres({ dataDir, settings })
  const databaseUrl = postgres.url
  const storage = await storagePlaces[kind](join(folder, 'files'))
  const receivers = await openReceivers()
  const env = {
    DATABASE_URL: databaseUrl,
    ...storage.env,
    NUMORA_SECRET: secret,
    NUMORA_BOOTSTRAP_API_KEY: bootstrapKey,
    NUMORA_PRIVATE_HOSTS: '127.0.0.0/8',
    NUMORA_RATE_LIMIT: 'off',
    NUMORA_WORKER_CONCURRENCY: '1',
  }
  const open = (role: 'api' | 'worker', howMany: number) =>
    Promise.all(
      Array.from({ length: howMany }, (_, n) =>
        openSlot(role, n + 1, { folder, env, storage: join(folder, 'files') }),
      ),
    )
  const apis = await open('api', count.apis)
  const workers = await open('worker', count.workers)
  await Promise.all([...apis, ...workers].map((slot) => slot.start()))
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 3 })
  pool.on('error', () => {})

  const world: World = {
    apis,
    workers,
    receivers,
    workspaces: [],
    storage,
    databaseUrl,
    clientsOf: ({ apiKey }) =>
      apis.map(({ url }) => new Numora({ apiKey, baseUrl: url!, maxRetries: 0, timeoutMs: 15_000 })),
    query: async <Row extends object>(sql: string, values?: unknown[]) =>
      (await whenAvailable(() => pool.query<Row>(sql, values))).rows,
    async restartDatabase(how) {
      await crashServer(dataDir, how)
      await postgres.stop()
      postgres = await startPostgres({ dataDir, settings })
    },
    async sweepSoon() {
      await world.query(`INSERT INTO pgboss.job (name, data) VALUES ('sweep', '{}')`)
    },
    async withSystem(aheadMs, use) {
      const system = await openSystem({
        databaseUrl,
        storage: await storage.open(),
        masterSecrets: [secret],
        fetch: createGuardedFetch({ privateHosts: [] }),
        logger: pino({ level: 'silent' }),
        now: () => new Date(Date.now() + aheadMs),
      })
      await use(system).finally(() => system.close())
    },
    async close() {
      await Promise.all([...apis, ...workers].map((slot) => slot.stop()))
      await pool.end()
      await receivers.close()
      await storage.close()
      await postgres.stop()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
  await world.withSystem(0, async (system) => {
    for (const trigger of ['on_approve', 'manual'] as const)
      world.workspaces.push(await setUpWorkspace(world, system, trigger))
  })
  return world
}

/** A workspace with two receivers of webhooks and a destination. */
async function setUpWorkspace(
  world: World,
  system: System,
  trigger: 'on_approve' | 'manual',
): Promise<Workspace> {
  const { id } = await createWorkspace(system, { name: trigger })
  const ctx = contextFor(system, { workspaceId: id, actor: systemActor, requestId: null })
  const { secret: apiKey } = await createApiKey(ctx, { name: 'faults', scopes: ['admin'] })
  const [client] = world.clientsOf({ apiKey } as Workspace)
  const { urlOf } = world.receivers
  const hooks = [`hook/${trigger}/1`, `hook/${trigger}/2`]
  for (const hook of hooks) await client!.webhookEndpoints.create({ url: urlOf(hook) })
  const name = `push/${trigger}`
  const destination = await client!.destinations.create({
    provider: 'webhook',
    display_name: trigger,
    config: { url: urlOf(name) },
  })
  await client!.routes.create({
    schema: 'invoice_v2',
    provider: 'webhook',
    destination_id: destination.id,
    mode: 'push',
    trigger,
  })
  return { id, apiKey, hooks, destination: name, destinationId: destination.id }
}

/** One of all processes, drawn. */
export function anySlot({ apis, workers }: World, random: Random): Slot {
  return random.pick([...apis, ...workers])
}
