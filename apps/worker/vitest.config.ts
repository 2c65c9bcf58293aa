import { defineProject } from 'vitest/config'
import { databaseTests } from '../../vitest.config.ts'

export default defineProject({ test: databaseTests })
