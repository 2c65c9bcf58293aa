import { defineProject } from 'vitest/config'
import { tests } from '../../vitest.config.ts'

export default defineProject({ test: tests })
