import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { cloneDatabase } from '@numora/testkit'
import { expect, test } from 'vitest'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))

test('finds everything that Numora needs, and says what reads pictures', async () => {
  const database = await cloneDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'numora-doctor-'))
  const { stdout } = await promisify(execFile)(process.execPath, [main, 'doctor'], {
    env: { PATH: process.env.PATH, DATABASE_URL: database.url, NUMORA_DATA_DIR: folder },
  }).finally(async () => {
    await rm(folder, { recursive: true })
    await database.drop()
  })
  for (const name of ['database', 'clock', 'storage', 'engines']) expect(stdout).toContain(`ok    ${name}: `)
  expect(stdout).toMatch(/^ok {4}ocr: .*Tesseract read a picture$/m)
})
