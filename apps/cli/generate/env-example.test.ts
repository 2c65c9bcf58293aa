import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { expect, test } from 'vitest'
import { readEnvironment } from '../src/environment/environment.ts'
import { printEnvExample } from './env-example.ts'

const committed = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8')

test('.env.example has every variable as defined', () => {
  expect(committed, 'the environment has changed: run `pnpm generate`').toBe(printEnvExample())
})

test('.env.example changes nothing if its lines are uncommented', () => {
  const switchedOn = parseEnv(committed.replaceAll(/^# (?=[A-Z_]+=)/gm, ''))
  expect(Object.keys(switchedOn)).toContain('NUMORA_SECRET')
  expect(readEnvironment(switchedOn)).toEqual(readEnvironment({}))
})
