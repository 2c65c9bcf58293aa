import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmod, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Numora } from '@numora/client'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { main, minimalEnvironment, runCommand } from '../../test/run-command.ts'
import { startProcess } from '../../test/start-process.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const apiKey = 'sk_test_key-of-the-backup-tests-only'
const passphrase = 'correct horse battery staple'
const documents = 25

let folder: string

function at(...path: string[]): string {
  return join(folder, ...path)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'numora-backup-'))
  await chmod(folder, 0o755) // Root's server runs under another account.
  const client = await start('first')
  for (let number = 0; number < documents; number++) {
    const file = new File([`%PDF-1.7 ${number}`, randomBytes(1_000_000)], 'a.pdf')
    await client.documents.upload({ schema: 'invoice_v2', external_id: `no-${number}`, file })
  }
  await client.webhookEndpoints.create({ url: 'https://example.com/hooks' })
})
afterAll(async () => {
  await running?.stop()
  await rm(folder, { recursive: true })
})

let running: { stop(): Promise<void> } | undefined

/** On the embedded database of a data folder, in place of the one before. */
async function start(name: string): Promise<Numora> {
  await running?.stop()
  const started = startProcess({
    NUMORA_DATA_DIR: at(name),
    NUMORA_BOOTSTRAP_API_KEY: apiKey,
    NUMORA_ROLE: 'api',
    LOG_LEVEL: 'warn',
  })
  const [, baseUrl] = await started.shows(/API +(\S+)\/v1\n[\s\S]*Data .*\n/)
  running = {
    async stop() {
      running = undefined
      started.child.kill('SIGTERM')
      expect(await started.ended).toBe(0)
    },
  }
  return new Numora({ apiKey, baseUrl: baseUrl! })
}

function run(name: string, args: string[], env: Record<string, string> = {}) {
  return runCommand(args, { cwd: folder, env: { NUMORA_DATA_DIR: at(name), ...env } })
}

test('a running installation is backed up, and restored elsewhere with its secret', async () => {
  const backup = await run('first', ['backup', 'a.tar.zst'], { NUMORA_BACKUP_PASSPHRASE: passphrase })
  expect(backup).toMatchObject({ code: 0, stderr: '' })
  expect(backup.stdout).toMatch(`Backed up ${documents} documents and ${documents} files`)
  expect((await stat(at('a.tar.zst'))).mode & 0o777).toBe(0o600)

  const restored = await run('second', ['restore', 'a.tar.zst'], { NUMORA_BACKUP_PASSPHRASE: passphrase })
  expect(restored).toMatchObject({ code: 0, stderr: '' })
  expect(await readFile(at('second/secret'), 'utf8')).toBe(await readFile(at('first/secret'), 'utf8'))
  const client = await start('second')
  expect(await client.documents.list({ limit: 100 }).toArray({ maxItems: 1_000 })).toHaveLength(documents)
  expect((await run('second', ['restore', 'a.tar.zst'])).stderr).toContain('only into an empty installation')
})

test('a stopped one is backed up, and says where its secret is, without which it is not restored', async () => {
  await running?.stop()
  const backup = await run('first', ['backup', 'b.tar'])
  expect(backup.code).toBe(0)
  expect(backup.stderr).toContain(`note: the backup does not contain ${at('first/secret')}`)
  expect((await run('third', ['restore', 'b.tar'])).stderr).toContain('needs the NUMORA_SECRET')
  const gaveUp = await run('third', ['restore', '--without-secret', 'b.tar'])
  expect(gaveUp).toMatchObject({ code: 0, stderr: expect.stringContaining('rotate the secret') })
  const client = await start('third')
  expect(await client.documents.list({ limit: 100 }).toArray({ maxItems: 1_000 })).toHaveLength(documents)
})

test('after kill -9 in the middle of a restore, nothing starts until it has been begun again', async () => {
  await running?.stop()
  const secret = { NUMORA_SECRET: await readFile(at('first/secret'), 'utf8') }
  await run('first', ['backup', 'c.tar'], secret)
  const killed = spawn(process.execPath, [main, 'restore', 'c.tar'], {
    cwd: folder,
    env: { ...minimalEnvironment, NUMORA_DATA_DIR: at('fourth'), ...secret },
    stdio: 'ignore',
  })
  const ended = once(killed, 'exit')
  await vi.waitUntil(() => readdir(at('fourth/files/files')).catch(() => undefined), {
    timeout: 120_000,
    interval: 2,
  })
  killed.kill('SIGKILL')
  expect((await ended)[1]).toBe('SIGKILL')

  for (const command of ['start', 'migrate', 'doctor']) {
    const { code, stdout, stderr } = await run('fourth', [command], secret)
    expect(code, command).toBe(1)
    expect(stdout + stderr, command).toContain('A restore into this database has not ended')
  }
  expect(await run('fourth', ['restore', 'c.tar'], secret)).toMatchObject({ code: 0 })
  const client = await start('fourth')
  const all = await client.documents.list({ limit: 100 }).toArray({ maxItems: 1_000 })
  expect(all).toHaveLength(documents)
  for (const { id } of all)
    expect((await (await client.documents.file(id)).arrayBuffer()).byteLength).toBeGreaterThan(1_000_000)
})

test('a backup that cannot be made or found says why', async () => {
  for (const [args, message] of [
    [['backup', 'no-folder/a.tar'], 'There is no folder'],
    [['restore', 'none.tar'], 'There is no file'],
  ] as const)
    expect(await run('first', [...args])).toMatchObject({ code: 1, stderr: expect.stringContaining(message) })
  expect(await run('nowhere', ['backup', 'd.tar'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('There is no installation'),
  })
  expect((await readdir(folder)).filter((name) => /part|nowhere|d\.tar/.test(name))).toEqual([])
})
