import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Postgres, startPostgres } from './start-postgres.ts'

let folder: string
let dataDir: string
let running: Postgres[]
let children: ChildProcess[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'numora-postgres-test-'))
  chmodSync(folder, 0o755)
  dataDir = join(folder, 'data')
  running = []
  children = []
})
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL')
  await Promise.all(children.map((child) => child.exitCode ?? child.signalCode ?? once(child, 'exit')))
  for (const postgres of running) await postgres.stop()
  if (existsSync(join(dataDir, 'cluster')))
    rmSync(realpathSync(join(dataDir, 'cluster')), { recursive: true })
  rmSync(folder, { recursive: true })
})

describe('a start', () => {
  test('provides PostgreSQL 18 with an empty database', async () => {
    const { url, adopted } = await start()
    expect(adopted).toBe(false)
    expect(await queryValue(url, 'SHOW server_version')).toMatch(/^18\./)
    await queryValue(url, 'CREATE TABLE notes (text text)')
  })

  test('refuses connections without the password, which only its owner can read', async () => {
    const url = new URL((await start()).url)
    url.password = 'guessed'
    await expect(queryValue(url.href, 'SELECT 1')).rejects.toThrow('password authentication failed')
    expect(statSync(join(dataDir, 'cluster/numora-url')).mode & 0o777).toBe(0o600)
  })

  test('listens only on loopback', async () => {
    const { url } = await start()
    expect(await queryValue(url, 'SHOW listen_addresses')).toBe('127.0.0.1')
    expect(await queryValue(url, 'SHOW unix_socket_directories')).toBe('')
  })

  test('works in a folder with a long name and spaces', async () => {
    dataDir = join(folder, 'long name '.repeat(15), 'long name '.repeat(15), 'data')
    const { url } = await start()
    expect(await queryValue(url, 'SELECT 1')).toBe(1)
  })

  test('finds its data and its port again after a stop', async () => {
    const first = await start()
    await queryValue(first.url, 'CREATE TABLE kept ()')
    await first.stop()
    await expect(queryValue(first.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED')
    const second = await start()
    expect(second.url).toBe(first.url)
    expect(await queryValue(second.url, 'SELECT count(*)::int FROM kept')).toBe(0)
  })

  test('uses another port if its own is in use', async () => {
    const first = await start()
    await first.stop()
    const { port } = new URL(first.url)
    const squatter = createServer().listen(Number(port), '127.0.0.1')
    await once(squatter, 'listening')
    const second = await start()
    squatter.close()
    expect(new URL(second.url).port).not.toBe(port)
    expect(await queryValue(second.url, 'SELECT 1')).toBe(1)
  })

  test('passes settings on', async () => {
    const { url } = await start({ fsync: 'off', max_connections: 7 })
    expect(
      await queryValue(url, "SELECT current_setting('fsync') || current_setting('max_connections')"),
    ).toBe('off7')
  })

  test('reports why the server does not start', async () => {
    await expect(start({ max_connections: 'none' })).rejects.toThrow('invalid value for parameter')
  })

  test('refuses data of another major version', async () => {
    await (await start()).stop()
    const versionFile = join(dataDir, 'cluster/PG_VERSION')
    const version = readFileSync(versionFile, 'utf8')
    writeFileSync(versionFile, '17\n')
    await expect(start()).rejects.toThrow('was written by PostgreSQL 17, this is 18')
    writeFileSync(versionFile, version)
  })
})

describe('two at once', () => {
  test('share one server, which ends with the last', async () => {
    const [first, second] = await Promise.all([startInChild(), startInChild()])
    expect(second.url).toBe(first.url)
    expect([first.adopted, second.adopted].sort()).toEqual([false, true])
    await first.stop()
    expect(await queryValue(second.url, 'SELECT 1')).toBe(1)
    await second.stop()
    await expect(queryValue(second.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED')
  })

  test('survive the kill of the one that started it', async () => {
    const first = await startInChild()
    const second = await startInChild()
    await first.kill()
    expect(await queryValue(second.url, 'SELECT 1')).toBe(1)
    await second.stop()
    await expect(queryValue(second.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED')
  })
})

describe('after a kill -9', () => {
  test('of the user process, the surviving server is replaced and keeps its data', async () => {
    const killed = await startInChild()
    await queryValue(killed.url, 'CREATE TABLE kept ()')
    const serverPid = readServerPid()
    await killed.kill()
    const { url, adopted } = await start()
    expect(adopted).toBe(false)
    expect(readServerPid()).not.toBe(serverPid)
    expect(await queryValue(url, 'SELECT count(*)::int FROM kept')).toBe(0)
  })

  test('of the server, it recovers', async () => {
    const killed = await startInChild()
    await queryValue(killed.url, 'CREATE TABLE kept ()')
    process.kill(readServerPid(), 'SIGKILL')
    await killed.kill()
    const { url } = await start()
    expect(await queryValue(url, 'SELECT count(*)::int FROM kept')).toBe(0)
  })

  test('a process that reuses the process id of the dead server is left alone', async () => {
    await (await start()).stop()
    const bystander = spawn('sleep', ['1000'], { uid: statSync(join(dataDir, 'cluster')).uid })
    children.push(bystander)
    const pidFile = join(dataDir, 'cluster/postmaster.pid')
    writeFileSync(
      pidFile,
      `${bystander.pid}\n${join(dataDir, 'cluster')}\n1700000000\n5432\n\n127.0.0.1\n\nready\n`,
    )
    const { url } = await start()
    expect(await queryValue(url, 'SELECT 1')).toBe(1)
    expect(bystander.exitCode ?? bystander.signalCode).toBeNull()
  })

  test('during the first start, the incomplete files are created again', async () => {
    mkdirSync(join(dataDir, 'cluster.new-abc/base'), { recursive: true })
    const { url } = await start()
    expect(await queryValue(url, 'SELECT 1')).toBe(1)
    expect(statSync(join(dataDir, 'cluster.new-abc'), { throwIfNoEntry: false })).toBeUndefined()
  })
})

test.runIf(process.getuid?.() === 0)('root can start it in a folder that is closed to others', async () => {
  chmodSync(folder, 0o700)
  const first = await start()
  await queryValue(first.url, 'CREATE TABLE kept ()')
  await first.stop()
  const { url } = await start()
  expect(await queryValue(url, 'SELECT count(*)::int FROM kept')).toBe(0)
})

async function start(settings = {}): Promise<Postgres> {
  const postgres = await startPostgres({ dataDir, settings })
  running.push(postgres)
  return postgres
}

type StartedInChild = { url: string; adopted: boolean; stop(): Promise<void>; kill(): Promise<void> }

/** Starts the server in a process of its own, which stops it when its input ends. */
async function startInChild(): Promise<StartedInChild> {
  const script = `
    import { startPostgres } from ${JSON.stringify(new URL('./start-postgres.ts', import.meta.url).href)}
    const postgres = await startPostgres({ dataDir: ${JSON.stringify(dataDir)} })
    console.log(JSON.stringify(postgres))
    process.stdin.resume().on('end', () => postgres.stop())`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  children.push(child)
  const exit = once(child, 'exit')
  const [line] = await once(createInterface({ input: child.stdout }), 'line')
  return {
    ...JSON.parse(line),
    stop: async () => {
      child.stdin.end()
      await exit
    },
    kill: async () => {
      child.kill('SIGKILL')
      await exit
    },
  }
}

function readServerPid(): number {
  return Number(readFileSync(join(dataDir, 'cluster/postmaster.pid'), 'utf8').split('\n')[0])
}

async function queryValue(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' })
    return rows[0]?.[0]
  } finally {
    await client.end()
  }
}
