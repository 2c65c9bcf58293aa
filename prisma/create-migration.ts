// Writes the migration from the last one to schema.prisma, by means of an embedded server: `pnpm migration <name>`
import { spawnSync } from 'node:child_process'
import { startTemporaryPostgres } from '../packages/postgres/src/index.ts'

const name = process.argv[2]
if (!name) throw new Error('Say what the migration does: pnpm migration add_receipts')

const postgres = await startTemporaryPostgres()
try {
  const { status } = spawnSync('prisma', ['migrate', 'dev', '--create-only', '--name', name], {
    stdio: 'inherit',
    env: { ...process.env, DATABASE_URL: postgres.url },
  })
  process.exitCode = status ?? 1
} finally {
  await postgres.stop()
}
