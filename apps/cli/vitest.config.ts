import { defineProject } from 'vitest/config'

export default defineProject({ test: { name: 'cli', globalSetup: '@numora/testkit/global-setup' } })
