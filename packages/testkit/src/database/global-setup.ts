import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '@numora/postgres'
import type { TestProject } from 'vitest/node'

/** For vitest's `globalSetup`: one server for a test run, whichever of its packages asks first. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (project.getProvidedContext().postgresUrl) return
  const dataDir = mkdtempSync(join(tmpdir(), 'numora-test-'))
  const postgres = await startPostgres({ dataDir, settings: fastAndForgetful })
  project.vitest.getRootProject().provide('postgresUrl', postgres.url)
  return async () => {
    await postgres.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const fastAndForgetful = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: 300,
}
