import { availableParallelism } from 'node:os'
import { defineConfig, type TestUserConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: ['apps/*', 'packages/*'],
    // Many tests wait for a process, a timer or the database: two more than there are cores use what they leave.
    maxWorkers: availableParallelism() + 2,
    reporters: ['default', ['json', { outputFile: 'node_modules/.vitest/report.json' }]],
  },
})

/** For packages whose tests need a database; the long time limit is for busy machines. */
export const databaseTests: TestUserConfig = {
  globalSetup: '@numora/testkit/global-setup',
  testTimeout: 30_000,
  hookTimeout: 30_000,
}
