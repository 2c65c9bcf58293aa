import { defineConfig, type TestUserConfig } from 'vitest/config'

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
