import { defineProject } from 'vitest/config'

export default defineProject({ test: { name: 'testkit', globalSetup: '@numora/testkit/global-setup' } })
