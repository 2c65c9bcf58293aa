import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: ['apps/*', 'packages/*'],
    reporters: ['default', ['json', { outputFile: 'node_modules/.vitest/report.json' }]],
  },
})
