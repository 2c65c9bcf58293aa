import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { type ClonedDatabase, cloneDatabase } from '@numora/testkit'
import { readDocument } from '@numora/testkit/read-document'
import { reviewReady } from '@numora/testkit/review-ready'
import { runJobs } from '@numora/testkit/run-jobs'
import { signInPerson } from '@numora/testkit/sign-in-person'
import { submitPdf } from '@numora/testkit/submit-pdf'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { whenOthersEnded } from '@numora/testkit/when-others-ended'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createApiKey } from '../api-keys/api-keys.ts'
import { keyAuthentication } from '../api-keys/authenticate.ts'
import { type Context, contextFor, inTransaction, type System, systemActor } from '../context.ts'
import { migrate, pendingMigrations, readMigrations } from '../database/migrate.ts'
import { deleteDocument } from '../documents/delete.ts'
import { eraseKeys } from '../documents/erase-keys.ts'
import { listDocumentEvents } from '../documents/events.ts'
import { getFile } from '../documents/file.ts'
import { listDocuments } from '../documents/list-documents.ts'
import { getDocument, getResult } from '../documents/read.ts'
import { listEvents } from '../events/list-events.ts'
import { createInvitation } from '../people/invitations.ts'
import { setPassword } from '../people/join.ts'
import { approve } from '../reviews/approve.ts'
import { fileStorage } from '../storage/file-storage.ts'
import type { Storage } from '../storage/storage.ts'
import { openSystem } from '../system.ts'
import { createWebhookEndpoint, getWebhookEndpoint } from '../webhooks/endpoints.ts'
import { rotateWebhookSecret, secretsOf } from '../webhooks/rotate-secret.ts'
import { dispatchWorkflow } from '../workflows/dispatch-workflow.ts'
import { runStep } from '../workflows/run-step.ts'
import { getRun } from '../workflows/runs.ts'
import { createWorkflow } from '../workflows/workflows.ts'
import { createWorkspace } from '../workspaces.ts'
import { backUp } from './backup.ts'
import type { BackupHeader } from './backup-format.ts'
import { readArchive } from './read-archive.ts'
import { type Restore, restore } from './restore.ts'
import { writeArchive } from './write-archive.ts'

const secret = 'a secret for tests only'
const version = '1.2.0'

let world: TestSystem
let ctx: Context
let folder: string
let empty: ClonedDatabase
let opened: (System & { close(): Promise<void> })[]

beforeEach(async () => {
  world = await openTestSystem({ masterSecrets: [secret] })
  folder = await mkdtemp(join(tmpdir(), 'numora-backup-'))
  empty = await cloneDatabase()
  opened = []
  const { id } = await createWorkspace(world.system, { name: 'Test' })
  ctx = contextOf(world.system, id)
})
afterEach(async () => {
  for (const system of opened) await system.close()
  await world.close()
  await empty.drop()
  await rm(folder, { recursive: true })
})

function contextOf(system: System, workspaceId: string) {
  return contextFor(system, { workspaceId, actor: systemActor, requestId: null })
}

async function submit(...[ctx, options]: Parameters<typeof submitPdf>) {
  const { receipt } = await submitPdf(ctx, options)
  return { id: receipt.id }
}

function backUpWorld(name = 'backup.tar', storage: Storage = world.system.storage) {
  const { databaseUrl } = world
  return backUp({ databaseUrl, storage, path: join(folder, name), version, masterSecrets: [secret] })
}

function restoreThere(name = 'backup.tar', input: Partial<Restore> = {}) {
  return restore({
    databaseUrl: empty.url,
    storage: fileStorage(join(folder, 'files')),
    path: join(folder, name),
    version,
    masterSecrets: [secret],
    ...input,
  })
}

async function openRestored(masterSecrets: [string, ...string[]] = [secret]) {
  const storage = fileStorage(join(folder, 'files'))
  const system = await openSystem({ ...world.config, databaseUrl: empty.url, storage, masterSecrets })
  opened.push(system)
  return system
}

async function query<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

async function allDocuments(ctx: Context) {
  return (await listDocuments(ctx, { limit: 100 })).data
}

test('people, their passwords and invitations are restored; sessions are not, so that none that has ended begins again', async () => {
  const { id } = await signInPerson(ctx)
  await inTransaction(ctx, (ctx) => setPassword(ctx, id, 'a hash'))
  await createInvitation(ctx, { email: 'ada@example.com', role: 'admin' })
  await backUpWorld()
  await restoreThere()
  const { database } = await openRestored()
  const person = { include: { memberships: true, accounts: true } }
  expect(await database.person.findMany(person)).toEqual(await ctx.db.person.findMany(person))
  expect(await database.invitation.findMany()).toEqual(await ctx.db.invitation.findMany())
  expect([await ctx.db.session.count(), await database.session.count()]).toEqual([1, 0])
})

test.each(['backup.tar', 'backup.tar.gz', 'backup.tar.zst'])(
  '%s restores documents, results, events, files and keys as they were',
  async (name) => {
    const { secret: apiKey } = await createApiKey(ctx, { name: 'x', scopes: ['admin'] })
    const document = await submit(ctx, { text: 'read \\ and\ttold', externalId: 'ap-1' })
    await readDocument(ctx, document.id, { vendor_name: 'A\\B\n"C" ü\t\\N' })
    await approve(ctx, { id: await reviewReady(ctx) })
    const before = {
      document: await getDocument(ctx, { id: document.id }),
      result: await getResult(ctx, { id: document.id }),
      history: await listDocumentEvents(ctx, { id: document.id, limit: 100 }),
      events: await whenOthersEnded(ctx).then(() => listEvents(ctx, { limit: 100 })),
    }
    const { rows, files, unsound } = await backUpWorld(name)
    expect({ documents: rows.documents, files, unsound: unsound.length }).toEqual({
      documents: 2,
      files: 1,
      unsound: 1, // The second document of this test has no file.
    })
    await restoreThere(name)

    const restored = contextOf(await openRestored(), ctx.workspaceId)
    expect(await getDocument(restored, { id: document.id })).toEqual(before.document)
    expect(await getResult(restored, { id: document.id })).toEqual(before.result)
    expect(await listDocumentEvents(restored, { id: document.id, limit: 100 })).toEqual(before.history)
    expect(await listEvents(restored, { limit: 100 })).toEqual(before.events)
    expect(await keyAuthentication(restored)(apiKey)).toMatchObject({ workspaceId: ctx.workspaceId })
    const file = await getFile(restored, { id: document.id })
    expect(await text(await file.read())).toBe('%PDF-1.7 read \\ and\ttold')
  },
)

test('what is submitted, read and deleted during a backup is whole in it or not in it', async () => {
  for (let number = 0; number < 10; number++) await submitPdf(ctx, { text: `before ${number}` })
  let goesOn = true
  const submitting = (async () => {
    for (let number = 0; goesOn; number++) await submitPdf(ctx, { text: `during ${number}` })
  })()
  const reading = (async () => {
    while (goesOn) for (const { id } of await allDocuments(ctx)) await readDocument(ctx, id).catch(() => {})
  })()
  const deleting = (async () => {
    while (goesOn) {
      const { id } = (await allDocuments(ctx)).at(-1)!
      await deleteDocument(ctx, { id }).catch(() => {})
      await runJobs(world.system, 'erase', (payload) => eraseKeys(world.system, payload))
    }
  })()
  // Each file that is read lets the others do something.
  let reads = 0
  const readAll: Storage['readAll'] = async (key) => {
    const deleted = await tombstones(world.databaseUrl)
    if (++reads < 5) while ((await tombstones(world.databaseUrl)) < deleted + 1) await nothing()
    return world.system.storage.readAll(key)
  }
  const { unsound, rows, files } = await backUpWorld('backup.tar', { ...world.system.storage, readAll })
  goesOn = false
  await Promise.all([submitting, reading, deleting])
  expect(unsound).toEqual([])
  expect(files).toBe(rows.documents)

  await restoreThere()
  const restored = contextOf(await openRestored(), ctx.workspaceId)
  const documents = await query<{ id: string; file_key: string; sha256: string; state: string }>(
    empty.url,
    'SELECT id, file_key, sha256, state FROM documents',
  )
  expect(documents.length).toBe(rows.documents)
  for (const { id, file_key, sha256, state } of documents) {
    const content = await restored.storage.readAll(file_key)
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
    if (state === 'for_review') await getResult(restored, { id })
    expect((await listDocumentEvents(restored, { id, limit: 100 })).data.length).toBeGreaterThan(0)
  }
  expect(await query(empty.url, withoutDocument('document_results'))).toEqual([])
})

function withoutDocument(table: string) {
  return `SELECT document_id FROM ${table} WHERE document_id NOT IN (SELECT id FROM documents)`
}

async function tombstones(url: string): Promise<number> {
  return Number((await query<{ count: string }>(url, 'SELECT count(*) FROM tombstones'))[0]!.count)
}

function nothing() {
  return new Promise((resolve) => setTimeout(resolve, 5))
}

test('the file of a document that is deleted during a backup is kept until it has ended', async () => {
  const document = await submit(ctx)
  const erase = () => runJobs(world.system, 'erase', (payload) => eraseKeys(world.system, payload))
  const readAll: Storage['readAll'] = async (key) => {
    if (key.startsWith('files/')) {
      await deleteDocument(ctx, { id: document.id })
      expect(await erase()).toHaveLength(1)
    }
    return world.system.storage.readAll(key)
  }
  expect(await backUpWorld('backup.tar', { ...world.system.storage, readAll })).toMatchObject({
    files: 1,
    unsound: [],
  })
  expect(await erase()).toHaveLength(1)
  expect(await world.system.storage.list('files/', { limit: 1 })).toEqual([])
  await restoreThere()
  const restored = contextOf(await openRestored(), ctx.workspaceId)
  expect((await getDocument(restored, { id: document.id })).id).toBe(document.id)
})

test('work that waits goes on after a restore', async () => {
  const document = await submit(ctx)
  await deleteDocument(ctx, { id: await reviewReady(ctx) })
  await backUpWorld()
  await restoreThere()
  const restored = await openRestored()
  const jobs = await runJobs(restored, 'ingest', async () => {})
  expect(jobs).toEqual([
    { documentId: document.id, workspaceId: ctx.workspaceId, generation: 1, requestId: null },
  ])
  expect(await runJobs(restored, 'erase', async () => {})).toEqual([])
})

test('events of a server that has counted further are read after a restore, and new ones behind them', async () => {
  await submitPdf(ctx)
  await query(world.databaseUrl, 'UPDATE events SET tx = tx + 50000')
  await backUpWorld()
  await restoreThere()
  const restored = contextOf(await openRestored(), ctx.workspaceId)
  const document = await submit(restored, { text: 'later' })
  await whenOthersEnded(restored)
  const { data } = await listEvents(restored, { limit: 10 })
  expect(data.map(({ type }) => type)).toEqual(['document.processing', 'document.processing'])
  expect(data[1]!.data).toMatchObject({ document_id: document.id })
})

describe('a backup is refused', () => {
  test('wherever it is damaged or cut, and nothing is changed', async () => {
    await submitPdf(ctx)
    await backUpWorld()
    const whole = await readFile(join(folder, 'backup.tar'))
    const tables = () =>
      query(empty.url, `SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`)
    const before = await tables()
    const names: string[] = []
    for await (const { name } of readArchive(join(folder, 'backup.tar'))) names.push(name)
    for (const [index, name] of names.entries()) {
      const at = whole.indexOf(name) + 512 + 1
      const flipped = Buffer.from(whole)
      flipped[at] = flipped[at]! ^ 1
      await writeFile(join(folder, 'damaged.tar'), index % 2 ? flipped : whole.subarray(0, at))
      await expect(restoreThere('damaged.tar'), name).rejects.toThrow(/damaged|no backup/)
    }
    expect(await tables()).toEqual(before)
    expect(await readdir(folder)).not.toContain('files')
  })

  test('if it is something else', async () => {
    for (const [name, content] of Object.entries({
      text: 'x'.repeat(2_000),
      nothing: '',
      '%PDF': '%PDF-1.7',
    })) {
      await writeFile(join(folder, name), content)
      await expect(restoreThere(name), name).rejects.toThrow(/no backup/)
    }
  })

  test('by an installation that is in use, which stays as it is', async () => {
    const document = await submit(ctx)
    await backUpWorld()
    const here = { databaseUrl: world.databaseUrl, storage: world.system.storage }
    await expect(restoreThere('backup.tar', here)).rejects.toThrow('already contains an installation')
    expect((await getDocument(ctx, { id: document.id })).id).toBe(document.id)
    const { storage } = world.system
    await expect(restoreThere('backup.tar', { storage })).rejects.toThrow('Storage already contains files')
  })

  test('if a newer version made it, or one with migrations that are not known', async () => {
    await backUpWorld()
    await expect(restoreThere('backup.tar', { version: '1.1.9' })).rejects.toThrow(
      'was made by Numora 1.2.0, which this one (1.1.9) cannot read',
    )
    await writeBackup('unknown.tar', [...readMigrations(), { name: '2099_x', checksum: 'x' }])
    await expect(restoreThere('unknown.tar')).rejects.toThrow('cannot read')
  })

  test('if a file of its name is there already, or another backup runs', async () => {
    let second: unknown
    const readAll: Storage['readAll'] = async (key) => {
      second = await backUpWorld('second.tar').catch((error) => error)
      return world.system.storage.readAll(key)
    }
    await submitPdf(ctx)
    await backUpWorld('backup.tar', { ...world.system.storage, readAll })
    expect(second).toMatchObject({ message: 'Another backup of this installation is being made' })
    await expect(backUpWorld()).rejects.toThrow('exists already')
    expect(await readdir(folder)).toEqual(['backup.tar'])
  })
})

test('a backup of an older version is brought to the present schema', async () => {
  await writeBackup('old.tar', readMigrations().slice(0, 2))
  const { migrated } = await restoreThere('old.tar')
  expect(migrated).toEqual(
    readMigrations()
      .slice(2)
      .map(({ name }) => name),
  )
  expect(await query(empty.url, 'SELECT id, name FROM workspaces')).toEqual([{ id: 'wsp_1', name: 'Old' }])
})

/** With one workspace. */
async function writeBackup(name: string, migrations: { name: string; checksum: string }[]) {
  const archive = writeArchive(join(folder, name), name)
  const header: BackupHeader = {
    format: 'numora-backup',
    formatVersion: 1,
    version: '0.9.0',
    createdAt: '2026-11-01T00:00:00.000Z',
    migrations: migrations.map(({ name, checksum }) => ({ name, checksum })),
    tables: [{ name: 'workspaces', columns: ['id', 'name', 'created_at'] }],
    sequences: [],
    secretIds: [],
    sealedSecrets: null,
  }
  await archive.add('header.json', JSON.stringify(header))
  await archive.add('database/workspaces/000001.copy', 'wsp_1\tOld\t2026-11-01 00:00:00+00\n')
  await archive.finish({ rows: { workspaces: 1 }, files: 0, bytes: 0 })
}

test('a restore that broke off keeps a start away, and can be begun again', async () => {
  const document = await submit(ctx)
  await backUpWorld()
  const storage = fileStorage(join(folder, 'files'))
  const breaks = async () => {
    throw new Error('The disk is full')
  }
  await expect(restoreThere('backup.tar', { storage: { ...storage, put: breaks } })).rejects.toThrow(
    'disk is full',
  )
  for (const start of [migrate, pendingMigrations])
    await expect(start(empty.url)).rejects.toThrow('A restore into this database has not ended')
  await storage.put('files/of/the/first/try', Buffer.from('x'))

  await restoreThere()
  expect(await pendingMigrations(empty.url)).toEqual([])
  const restored = contextOf(await openRestored(), ctx.workspaceId)
  expect((await getDocument(restored, { id: document.id })).id).toBe(document.id)
  expect(await storage.list('files/', { limit: 10 })).toHaveLength(1)
})

describe('secrets', () => {
  const other: [string] = ['the secret of the new installation']

  async function backUpWithEndpoint(passphrase?: string) {
    const { id, secret: webhookSecret } = await createWebhookEndpoint(ctx, { url: 'https://example.com/' })
    const { databaseUrl } = world
    const { storage } = world.system
    const path = join(folder, 'backup.tar')
    await backUp({ databaseUrl, storage, path, version, masterSecrets: [secret], passphrase })
    return { id, webhookSecret }
  }
  async function endpointSecrets(system: System, id: string) {
    return secretsOf(
      contextOf(system, ctx.workspaceId),
      await system.database.webhookEndpoint.findUniqueOrThrow({ where: { id } }),
    )
  }

  test('are not in a backup without a passphrase, and it is not restored without them', async () => {
    await backUpWithEndpoint()
    expect((await readFile(join(folder, 'backup.tar'))).includes(secret)).toBe(false)
    for (const masterSecrets of [other, []])
      await expect(restoreThere('backup.tar', { masterSecrets })).rejects.toThrow('needs the NUMORA_SECRET')
    await restoreThere('backup.tar', { masterSecrets: [...other, secret] })
  })

  test('come out of a backup with its passphrase alone', async () => {
    const { id, webhookSecret } = await backUpWithEndpoint('correct horse battery')
    expect((await readFile(join(folder, 'backup.tar'))).includes(secret)).toBe(false)
    let kept: string[] = []
    const keepSecrets = (secrets: string[]) => {
      kept = secrets
    }
    const wrong = { masterSecrets: [], keepSecrets, passphrase: 'another passphrase' }
    await expect(restoreThere('backup.tar', wrong)).rejects.toThrow('is not the passphrase')
    await restoreThere('backup.tar', { ...wrong, passphrase: 'correct horse battery' })
    expect(kept).toEqual([secret])
    expect(await endpointSecrets(await openRestored(), id)).toEqual([webhookSecret])
  })

  test('that are given up leave endpoints that work once they are rotated', async () => {
    const { id, webhookSecret } = await backUpWithEndpoint()
    const { hasSecrets } = await restoreThere('backup.tar', { masterSecrets: other, withoutSecrets: true })
    expect(hasSecrets).toBe(false)
    const restored = contextOf(await openRestored(other), ctx.workspaceId)
    expect(await getWebhookEndpoint(restored, { id })).toMatchObject({ status: 'active' })
    const rotated = await rotateWebhookSecret(restored, { id })
    const secrets = await endpointSecrets(restored, id)
    expect(secrets[0]).toBe(rotated.secret)
    expect(secrets).not.toContain(webhookSecret)
  })

  test('of workflows are replaced when they are given up; runs are restored with their steps and jobs', async () => {
    const wait = { id: 'wait', type: 'wait', duration_seconds: 60 } as const
    const { id, secret: given } = await createWorkflow(ctx, { name: 'Wait', status: 'active', steps: [wait] })
    const document_id = await reviewReady(ctx)
    await approve(ctx, { id: document_id })
    const { run_id } = await dispatchWorkflow(ctx, { id, document_id, execution_mode: 'queued' })
    const run = await getRun(ctx, { id: run_id })
    const { rows } = await backUpWorld()
    expect(rows).toMatchObject({ workflows: 1, workflow_versions: 1, runs: 1, run_steps: 1 })
    await restoreThere('backup.tar', { masterSecrets: other, withoutSecrets: true })
    const restored = contextOf(await openRestored(other), ctx.workspaceId)
    expect(await getRun(restored, { id: run_id })).toEqual(run)
    const { sealedSecret } = await restored.database.workflow.findUniqueOrThrow({ where: { id } })
    expect(restored.secrets.open(sealedSecret)).toMatch(/^whsec_/)
    expect(restored.secrets.open(sealedSecret)).not.toBe(given)
    await runJobs(restored, 'run', (job, run) => runStep(restored, job, run))
    expect(await getRun(restored, { id: run_id })).toMatchObject({ status: 'waiting' })
  })
})
