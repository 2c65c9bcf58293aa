import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    dir: import.meta.dirname,
    reporters: ['default', ['json', { outputFile: 'node_modules/.vitest/release.json' }]],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
