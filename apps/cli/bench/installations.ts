import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { startPostgres } from '@numora/postgres'
import pg from 'pg'
import { runNumora, startNumora } from '../e2e/world/numora-process.ts'
import type { Server } from './compare.ts'

const apiKey = 'sk_test_key-of-the-measurements-only'

/**
 * Numora as in production, with API and worker as separate processes, and the bare server, on one PostgreSQL.
 */
export async function openInstallations() {
  const folder = await mkdtemp(join(tmpdir(), 'numora-bench-'))
  await chmod(folder, 0o755) // root's PostgreSQL runs under another account
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres') })
  const [numoraUrl, bareUrl] = await createDatabases(postgres.url)

  const shared = {
    DATABASE_URL: numoraUrl,
    NUMORA_STORAGE_URL: `file:${folder}/files`,
    NUMORA_SECRET: 'a secret for the measurements only',
    NUMORA_BOOTSTRAP_API_KEY: apiKey,
    NUMORA_PRIVATE_HOSTS: '127.0.0.0/8',
    NUMORA_RATE_LIMIT: '999999999/h',
    LOG_LEVEL: 'info',
  }
  const start = async (role: 'api' | 'worker') => {
    const NUMORA_DATA_DIR = join(folder, role)
    await mkdir(NUMORA_DATA_DIR)
    return startNumora({ ...shared, NUMORA_ROLE: role, NUMORA_DATA_DIR, PORT: '0' })
  }
  const api = await start('api')
  const worker = await start('worker')
  const bare = await startBareServer(bareUrl)
  return {
    numora: { url: api.url!, apiKey, databaseUrl: numoraUrl },
    bare: { url: bare.url } satisfies Server,
    stopWorker: worker.stop,
    /** The key of another workspace. */
    async openWorkspace(): Promise<string> {
      const { id } = await runNumora(shared, ['workspaces', 'create', '--name', 'Another', '--json'])
      const key = ['keys', 'create', '--workspace', id!, '--name', 'bench', '--scope', 'admin', '--json']
      return (await runNumora(shared, key)).secret!
    },
    async close() {
      bare.kill()
      await Promise.all([api.stop(), worker.stop()])
      await postgres.stop()
      await rm(folder, { recursive: true })
    },
  }
}

async function createDatabases(serverUrl: string): Promise<[string, string]> {
  const server = new pg.Client({ connectionString: serverUrl })
  await server.connect()
  const create = async (name: string) => {
    await server.query(`CREATE DATABASE ${name}`)
    return Object.assign(new URL(serverUrl), { pathname: name }).href
  }
  const urls: [string, string] = [await create('bench_numora'), await create('bench_bare')]
  await server.end()
  return urls
}

async function startBareServer(databaseUrl: string): Promise<{ url: string; kill(): void }> {
  const script = fileURLToPath(new URL('./bare-server.ts', import.meta.url))
  const child = spawn(process.execPath, [script, databaseUrl], { stdio: ['ignore', 'pipe', 'inherit'] })
  process.once('exit', () => child.kill('SIGKILL'))
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string]
  return { url, kill: () => void child.kill('SIGKILL') }
}
