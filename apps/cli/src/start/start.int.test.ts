import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { type ClonedDatabase, cloneDatabase } from '@numora/testkit'
import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runCommand } from '../../test/run-command.ts'
import { type StartProcess, startProcess } from '../../test/start-process.ts'
import { findProcess } from './processes.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 })

let folder: string
let database: ClonedDatabase
let started: StartProcess[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'numora-start-'))
  await chmod(folder, 0o755) // root's PostgreSQL runs under another account
  database = await cloneDatabase()
  started = []
})
afterEach(async () => {
  for (const { child, ended } of started) {
    child.kill('SIGKILL')
    await ended
  }
  await database.drop()
  await rm(folder, { recursive: true })
})

const ready = /Numora is ready[\s\S]*Data .*\n/

function start(env: Record<string, string> = {}): StartProcess {
  const process = startProcess({ NUMORA_DATA_DIR: folder, DATABASE_URL: database.url, ...env })
  started.push(process)
  return process
}

test('the welcome block is separate from the log; its curl line works, and its link makes the first admin', async () => {
  const first = start()
  await first.shows(ready)
  const [command] = await first.shows(/curl -H .*/)
  const { stdout } = await promisify(execFile)('bash', ['-c', `${command} -sS`])
  expect(JSON.parse(stdout).data).toContainEqual(expect.objectContaining({ id: 'invoice_v2' }))
  await first.shows(/"path":"\/v1\/schemas"/)
  for (const line of first.stdout().trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('msg')
  expect(first.stdout()).not.toContain('sk_live_')
  const [, url, token] = await first.shows(/(http\S+)\/app\/invitation\/(\S+)/)
  const accepted = await fetch(`${url}/app/auth/accept-invitation`, {
    method: 'POST',
    headers: { origin: url!, 'content-type': 'application/json' },
    body: JSON.stringify({ token, email: 'ada@example.com', name: 'Ada', password: 'correct horse battery' }),
  })
  expect(accepted.status).toBe(204)
  first.child.kill('SIGTERM')
  expect(await first.ended).toBe(0)

  const second = start()
  await second.shows(ready)
  expect(second.stderr()).not.toMatch(/API key|invitation/)
})

test('a request is one readable line of the log', async () => {
  const process = start({ LOG_FORMAT: 'pretty' })
  const [, url] = await process.shows(/API +(\S+)\/v1/)
  await fetch(`${url}/v1/nothing`)
  const [line] = await process.shows(/.*Request GET \/v1\/nothing \d+ \d+ ms.*\n/)
  expect(process.stdout().split('/v1/nothing')).toHaveLength(2)
  expect(line).toContain('"requestId":"req_')
})

test.each([
  [
    { NUMORA_STORAGE_URL: 'file:/dev/null/files' },
    /^numora: NUMORA_STORAGE_URL: files cannot be stored in \/dev\/null\/files: .*\n$/,
  ],
  [
    { DATABASE_URL: 'postgres://localhost:1/x' },
    /^numora: The database cannot be used: .*\nCheck DATABASE_URL.*\n$/,
  ],
  [{ HOST: '203.0.113.1' }, /^numora: HOST: 203\.0\.113\.1 is not an address of this machine\n.*\n$/],
])('a start with %j ends with a one-line message', async (env, line) => {
  const process = start(env)
  expect(await process.ended).toBe(1)
  expect(process.stderr()).toMatch(line)
})

test('an address that cannot be listened on is refused before a database is made', async () => {
  const process = start({ HOST: '203.0.113.1', DATABASE_URL: '' })
  expect(await process.ended).toBe(1)
  expect(process.stderr()).toMatch(/^numora: HOST: 203\.0\.113\.1 is not an address of this machine\n.*\n$/)
  expect(await readdir(folder)).not.toContain('postgres')
})

test('a PORT that is in use is reported, and no first key is created', async () => {
  const squatter = createServer().listen(0, '127.0.0.1')
  await once(squatter, 'listening')
  const PORT = String((squatter.address() as { port: number }).port)
  const process = start({ PORT })
  expect(await process.ended).toBe(1)
  expect(process.stderr()).toBe(
    `numora: PORT: ${PORT} is taken by another program\nChoose another PORT, or 0 for any that is free. Without PORT, the next free one from 3000 on is taken.\n`,
  )
  squatter.close()
  const second = start()
  await second.shows(/API key +sk_live_/)
})

test('a worker creates no first key, which nobody would see', async () => {
  const worker = start({ NUMORA_ROLE: 'worker' })
  await worker.shows(ready)
  expect(worker.stderr()).not.toContain('API key')
  const { stdout } = await runCommand(['keys', 'list', '--json'], { env: { DATABASE_URL: database.url } })
  expect(stdout).toBe('')
})

test('a second start on a folder replaces the first, and both report it', async () => {
  const first = start()
  await first.shows(ready)
  const second = start()
  await second.shows(ready)
  expect(await first.ended).toBe(0)
  expect(first.stdout()).toContain(
    `"pid":${second.child.pid},"msg":"Stopping: another start on this data folder takes the place"`,
  )
  expect(second.stdout()).toContain(
    `"pid":${first.child.pid},"dataDir":"${folder}","msg":"Another start runs on this data folder: taking its place"`,
  )
})

test('a job that does not end delays neither the first nor the second SIGTERM, and PostgreSQL ends, too', async () => {
  const hanging = await startWithHangingJob()
  hanging.child.kill('SIGTERM')
  expect(await hanging.ended).toBe(0)
  expect(hanging.stdout()).toContain('"msg":"Stopped"')
  expect(await serverPid()).toBeUndefined()

  const impatient = await startWithHangingJob()
  impatient.child.kill('SIGTERM')
  await impatient.shows(/"msg":"Stopping"/)
  // A signal within a second counts as an echo of the first.
  await sleep(1_200)
  impatient.child.kill('SIGTERM')
  expect(await impatient.ended).toBe(1)
  expect(impatient.stdout()).toContain('It was asked to stop again')
  expect(await serverPid()).toBeUndefined()
})

test('SIGTERM before it is ready ends it cleanly', async () => {
  const early = start({ DATABASE_URL: '' })
  await vi.waitUntil(serverPid, { timeout: 60_000 })
  early.child.kill('SIGTERM')
  expect(await early.ended).toBe(0)
  expect(await serverPid()).toBeUndefined()
})

/** A start on the embedded database, with a sweep that waits for a lock. */
async function startWithHangingJob(): Promise<StartProcess> {
  const process = start({ DATABASE_URL: '' })
  await process.shows(ready)
  const url = await readFile(join(folder, 'postgres/cluster/numora-url'), 'utf8')
  const locker = new pg.Client({ connectionString: url })
  locker.on('error', () => {})
  await locker.connect()
  await locker.query('BEGIN; LOCK TABLE documents IN ACCESS EXCLUSIVE MODE')
  const boss = new PgBoss(url)
  boss.on('error', () => {})
  await boss.start()
  await boss.send('sweep', {})
  await boss.stop({ graceful: false })
  await vi.waitUntil(async () => (await locker.query('SELECT FROM pg_locks WHERE NOT granted')).rowCount, {
    timeout: 60_000,
  })
  return process
}

/** The process id of the folder's embedded server, while it runs. */
async function serverPid(): Promise<number | undefined> {
  const lines = await readFile(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8').catch(() => '')
  return findProcess(Number.parseInt(lines, 10))?.pid
}
