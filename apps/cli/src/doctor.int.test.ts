import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cloneDatabase } from '@numora/testkit'
import { expect, test, vi } from 'vitest'
import { runCommand } from '../test/run-command.ts'

vi.setConfig({ testTimeout: 120_000 })

test('finds everything that Numora needs, and names the engine that reads pictures', async () => {
  const database = await cloneDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'numora-doctor-'))
  await mkdir(join(folder, 'files'))
  const env = { DATABASE_URL: database.url, NUMORA_DATA_DIR: folder }
  const { code, stdout } = await runCommand(['doctor'], { env })
  await rm(folder, { recursive: true })
  await database.drop()
  for (const name of ['database', 'schema', 'clock', 'storage', 'engines'])
    expect(stdout).toContain(`ok    ${name}: `)
  expect(stdout).toMatch(/^ok {4}ocr: .*Tesseract read a picture$/m)
  expect(code).toBe(0)
})
