import { startTemporaryPostgres } from '@numora/postgres'
import type { TestProject } from 'vitest/node'

/** For vitest's `globalSetup`: one server for a test run, whichever of its packages asks first. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (project.getProvidedContext().postgresUrl) return
  const postgres = await startTemporaryPostgres()
  project.vitest.getRootProject().provide('postgresUrl', postgres.url)
  return postgres.stop
}
