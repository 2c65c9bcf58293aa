import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createGuardedFetch, openStorage, parsePrivateHosts } from '@numora/core'
import { type OpenSystem, openSystem, type System } from '@numora/core/testing'
import pino from 'pino'
import { cloneDatabase } from '../database/clone-database.ts'

export type TestSystem = {
  system: System
  /** Its options, to open another process's system on the same database. */
  config: OpenSystem
  databaseUrl: string
  filesDir: string
  close(): Promise<void>
}

/** A system on a cloned database and an empty folder; may fetch from this machine. */
export async function openTestSystem(options: Partial<OpenSystem> = {}): Promise<TestSystem> {
  const filesDir = await mkdtemp(join(tmpdir(), 'numora-test-'))
  const common = {
    storage: await openStorage(pathToFileURL(filesDir).href),
    masterSecrets: ['a secret for tests only'] as [string],
    fetch: createGuardedFetch({ privateHosts: parsePrivateHosts('127.0.0.0/8,localhost') }),
    logger: pino({ level: 'silent' }),
  }
  // Making the tables of the queue takes as long as all the rest of opening a system.
  const database = await cloneDatabase({
    name: 'queue',
    prepare: async (databaseUrl) => (await openSystem({ ...common, databaseUrl })).close(),
  })
  const config: OpenSystem = { ...common, databaseUrl: database.url, ...options }
  const system = await openSystem(config)
  return {
    system,
    config,
    databaseUrl: database.url,
    filesDir,
    async close() {
      await system.close()
      await database.drop()
      await rm(filesDir, { recursive: true })
    },
  }
}
