import { defineProject } from 'vitest/config'

export default defineProject({ test: { name: 'core', globalSetup: '@numora/testkit/global-setup' } })
