import { defineProject } from 'vitest/config'

export default defineProject({ test: { name: 'worker', globalSetup: '@numora/testkit/global-setup' } })
