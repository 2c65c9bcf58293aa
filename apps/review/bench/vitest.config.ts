import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { databaseTests } from '../../../vitest.config.ts'

/** Figures of the review app: `pnpm --filter @numora/review bench`. They print, and assert nothing about time. */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  plugins: [react()],
  test: {
    ...databaseTests,
    globalSetup: [databaseTests.globalSetup as string, './e2e/world/build-app.ts'],
    include: ['bench/*.figures.ts'],
    fileParallelism: false,
    disableConsoleIntercept: true,
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
  },
})
