import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Numora } from '@numora/client'
import { cloneDatabase } from '@numora/testkit'
import { type NumoraProcess, runNumora, startNumora } from './numora-process.ts'

const apiKey = 'sk_test_key-of-the-end-to-end-stories'

/** An installation whose API and worker are separate processes on one database and one storage. */
export type World = {
  client: Numora
  url: string
  apiKey: string
  /** Replaces the API's process by a new one at the same address. */
  restartApi(): Promise<void>
  restartWorker(): Promise<void>
  killApi(): Promise<void>
  killWorker(): Promise<void>
  /** A client of another workspace. */
  openWorkspace(): Promise<Numora>
  /** Stops everything; returns the exit codes of API and worker. */
  close(): Promise<(number | null)[]>
}

/** `storage` are the variables of another storage than a folder. */
export async function openWorld(storage: Record<string, string> = {}): Promise<World> {
  const database = await cloneDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'numora-e2e-'))
  const shared = {
    DATABASE_URL: database.url,
    NUMORA_STORAGE_URL: `file:${folder}/files`,
    NUMORA_SECRET: 'a secret for the end-to-end stories only',
    NUMORA_BOOTSTRAP_API_KEY: apiKey,
    NUMORA_PRIVATE_HOSTS: '127.0.0.0/8',
    NUMORA_RATE_LIMIT: 'off',
    NUMORA_WORKER_CONCURRENCY: '2',
    ...storage,
  }
  const start = async (role: 'api' | 'worker', port = '0'): Promise<NumoraProcess> => {
    const NUMORA_DATA_DIR = join(folder, role)
    await mkdir(NUMORA_DATA_DIR, { recursive: true })
    return startNumora({ ...shared, NUMORA_ROLE: role, NUMORA_DATA_DIR, PORT: port })
  }

  const processes = { api: await start('api'), worker: await start('worker') }
  const url = processes.api.url!
  const { port } = new URL(url)
  return {
    url,
    apiKey,
    client: new Numora({ apiKey, baseUrl: url, maxRetries: 8 }),
    async restartApi() {
      processes.api = await start('api', port)
    },
    async restartWorker() {
      processes.worker = await start('worker')
    },
    killApi: () => processes.api.kill(),
    killWorker: () => processes.worker.kill(),
    async openWorkspace() {
      const { id } = await runNumora(shared, ['workspaces', 'create', '--name', 'Another', '--json'])
      const key = ['keys', 'create', '--workspace', id!, '--name', 'story', '--scope', 'admin', '--json']
      const { secret } = await runNumora(shared, key)
      return new Numora({ apiKey: secret!, baseUrl: url, maxRetries: 8 })
    },
    async close() {
      const codes = await Promise.all([processes.api.stop(), processes.worker.stop()])
      await database.drop()
      await rm(folder, { recursive: true })
      return codes
    },
  }
}
