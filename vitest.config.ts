import { availableParallelism } from 'node:os'
import { defineConfig, type TestUserConfig } from 'vitest/config'

// Many tests wait for a process, a timer or the database, so more files run at once than there are cores. `maxWorkers` of
// this file does not reach the projects, which would run one file at a time on two cores.
process.env.VITEST_MAX_WORKERS ??= String(availableParallelism() + 1)

export default defineConfig({
  test: {
    projects: ['apps/*', 'packages/*'],
    reporters: ['default', ['json', { outputFile: 'node_modules/.vitest/report.json' }]],
  },
})

/** For packages whose tests need a database; the long time limit is for busy machines. */
export const databaseTests: TestUserConfig = {
  globalSetup: '@numora/testkit/global-setup',
  testTimeout: 30_000,
  hookTimeout: 30_000,
}
