// Writes the migration from the last one to schema.prisma, by means of an embedded server: `pnpm migration <name>`
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { migrate } from '../packages/core/src/database/migrate.ts'
import { startTemporaryPostgres } from '../packages/postgres/src/index.ts'

const name = process.argv[2]
if (!name || !/^[a-z0-9_]+$/.test(name))
  throw new Error('Say what the migration does: pnpm migration add_receipts')

const postgres = await startTemporaryPostgres()
try {
  await migrate(postgres.url)
  const diff = [
    'migrate',
    'diff',
    '--from-config-datasource',
    '--to-schema',
    'prisma/schema.prisma',
    '--script',
  ]
  const { status, stdout, stderr } = spawnSync('prisma', diff, {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: postgres.url },
  })
  if (status !== 0) throw new Error(stderr)
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = `prisma/migrations/${time}_${name}`
  mkdirSync(folder)
  writeFileSync(`${folder}/migration.sql`, stdout)
  console.log(`Wrote ${folder}: read it before you commit it`)
} finally {
  await postgres.stop()
}
