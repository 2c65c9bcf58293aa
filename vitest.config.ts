import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig, type TestUserConfig } from 'vitest/config'

// Many tests wait for a process, a timer or the database, so more files run at once than there are cores. `maxWorkers` of
// this file does not reach the projects, which would run one file at a time on two cores.
process.env.VITEST_MAX_WORKERS ??= String(availableParallelism() + 1)
// Node stores compiled code here: a command that runs in a process of its own starts in half the time.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules/.cache/node')

export default defineConfig({
  test: {
    projects: ['apps/*', 'packages/*'],
    reporters: ['default', ['json', { outputFile: 'node_modules/.vitest/report.json' }]],
  },
})

/**
 * The test files of a package run one after the other in the same processes, which load its modules once. So a test
 * restores what it changes of its process; what Vitest changed for it, Vitest restores. The long time limits are for busy
 * machines.
 */
export const tests: TestUserConfig = {
  isolate: false,
  restoreMocks: true,
  unstubEnvs: true,
  unstubGlobals: true,
  testTimeout: 30_000,
  hookTimeout: 30_000,
}

/** For packages whose tests need a database. */
export const databaseTests: TestUserConfig = { ...tests, globalSetup: '@numora/testkit/global-setup' }
