import { defineProject } from 'vitest/config'

export default defineProject({ test: { name: 'api', globalSetup: '@numora/testkit/global-setup' } })
