import { defineProject } from 'vitest/config'
import { tests } from '../../vitest.config.ts'

/** Reading pictures takes seconds, more on machines that are busy. */
export default defineProject({ test: { ...tests, testTimeout: 60_000, hookTimeout: 60_000 } })
