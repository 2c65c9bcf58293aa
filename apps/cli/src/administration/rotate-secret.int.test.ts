import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ClonedDatabase, cloneDatabase } from '@numora/testkit'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { runCommand } from '../../test/run-command.ts'

vi.setConfig({ testTimeout: 120_000 })

let folder: string
let database: ClonedDatabase
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'numora-secret-'))
  database = await cloneDatabase()
})
afterAll(async () => {
  await database.drop()
  await rm(folder, { recursive: true })
})

function rotate(env: Record<string, string> = {}) {
  const common = { DATABASE_URL: database.url, NUMORA_DATA_DIR: folder }
  return runCommand(['secrets', 'rotate'], { env: { ...common, ...env }, cwd: folder })
}

test('a secret in the data folder is replaced in two steps', async () => {
  const path = join(folder, 'secret')
  await writeFile(path, 'an old secret of the installation')
  expect((await rotate()).stdout).toContain('Restart every process')
  const both = (await readFile(path, 'utf8')).split(',')
  expect(both).toEqual([expect.stringMatching(/^[\w-]{43}$/), 'an old secret of the installation'])
  expect((await rotate()).stdout).toContain('The old secret was removed')
  expect(await readFile(path, 'utf8')).toBe(both[0])
})

test('a single secret in the environment is not replaced, and the message says what to set', async () => {
  expect((await rotate({ NUMORA_SECRET: 'o'.repeat(32) })).stderr).toContain(
    'Put a new one and a comma in front of it',
  )
})
