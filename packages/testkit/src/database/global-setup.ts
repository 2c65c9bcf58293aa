import { startTemporaryPostgres } from '@numora/postgres'
import type { TestProject } from 'vitest/node'

/** For vitest's `globalSetup`: one server per test run, started by the first package that needs it. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (project.getProvidedContext().postgresUrl) return
  const postgres = await startTemporaryPostgres()
  project.vitest.getRootProject().provide('postgresUrl', postgres.url)
  return postgres.stop
}
