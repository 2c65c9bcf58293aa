import { defineProject } from 'vitest/config'

export default defineProject({ test: { globalSetup: '@numora/testkit/global-setup' } })
