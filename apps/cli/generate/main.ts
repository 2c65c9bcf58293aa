import { writeFileSync } from 'node:fs'
import { printEnvExample } from './env-example.ts'

writeFileSync(new URL('../../../.env.example', import.meta.url), printEnvExample())
