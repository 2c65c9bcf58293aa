import { existsSync } from 'node:fs'
import { endQuietlyOnClosedPipe } from './closed-pipe.ts'
import { createProgram } from './program.ts'
import { reportError } from './report-error.ts'

endQuietlyOnClosedPipe()
try {
  if (existsSync('.env')) process.loadEnvFile()
  await createProgram().parseAsync()
} catch (error) {
  process.exitCode = await reportError(error)
}
