import { defineConfig } from 'vitest/config'

/** Reading pictures takes seconds, more on machines that are busy. */
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } })
