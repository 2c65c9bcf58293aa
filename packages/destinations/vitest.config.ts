import { defineProject } from 'vitest/config'
import { tests } from '../../vitest.config.ts'

/** Stand-ins of other systems answer over HTTP, which takes longer on machines that are busy. */
export default defineProject({ test: { ...tests, testTimeout: 30_000, hookTimeout: 30_000 } })
