import react from '@vitejs/plugin-react'
import { defineProject } from 'vitest/config'
import { databaseTests } from '../../vitest.config.ts'

/** Stories in a browser take seconds, more on machines that are busy. */
export default defineProject({
  plugins: [react()],
  test: {
    ...databaseTests,
    globalSetup: [databaseTests.globalSetup as string, './e2e/world/build-app.ts'],
    expect: { poll: { timeout: 60_000 } },
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
})
