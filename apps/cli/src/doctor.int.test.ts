import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cloneDatabase } from '@numora/testkit'
import { startS3 } from '@numora/testkit/s3'
import { expect, test, vi } from 'vitest'
import { runCommand } from '../test/run-command.ts'

vi.setConfig({ testTimeout: 120_000 })

test('finds everything that Numora needs, and names the engine that reads pictures', async () => {
  const database = await cloneDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'numora-doctor-'))
  const server = await startS3()
  const storage = await server.newEnvironment()
  const env = { DATABASE_URL: database.url, NUMORA_DATA_DIR: folder, ...storage }
  const { code, stdout } = await runCommand(['doctor'], { env })
  expect(await readdir(folder)).toEqual([])
  await server.stop()
  await rm(folder, { recursive: true })
  await database.drop()
  for (const name of ['database', 'schema', 'clock', 'storage', 'engines'])
    expect(stdout).toContain(`ok    ${name}: `)
  expect(stdout).toMatch(/^ok {4}storage: s3:.*can be written, read and deleted from$/m)
  expect(stdout).toMatch(/^ok {4}ocr: .*Tesseract read a picture$/m)
  expect(code).toBe(0)
})
