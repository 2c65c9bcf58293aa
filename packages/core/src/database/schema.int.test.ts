import { spawnSync } from 'node:child_process'
import { cloneDatabase } from '@numora/testkit'
import { expect, test } from 'vitest'

test('the migrations give exactly the schema of schema.prisma', async () => {
  const { url, drop } = await cloneDatabase()
  const options = ['--from-migrations=prisma/migrations', '--to-schema=prisma/schema.prisma', '--exit-code']
  const { stdout, stderr, status } = spawnSync('prisma', ['migrate', 'diff', ...options], {
    cwd: new URL('../../../../', import.meta.url),
    env: { ...process.env, DATABASE_URL: url },
    encoding: 'utf8',
  })
  expect(stdout.trim(), stderr).toBe('No difference detected.')
  expect(status).toBe(0)
  await drop()
})
