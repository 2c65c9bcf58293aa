import { existsSync } from 'node:fs'
import { createProgram } from './program.ts'

if (existsSync('.env')) process.loadEnvFile()
try {
  await createProgram().parseAsync()
} catch (error) {
  console.error(`numora: ${(error as Error).message}`)
  if (process.env.LOG_LEVEL === 'debug') console.error(error)
  process.exitCode = 1
}
