import { join } from 'node:path'
import { defineConfig } from 'prisma/config'

// Prisma would download its engine; this one is the WebAssembly build from npm (docs/adr/0002).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= join(import.meta.dirname, 'prisma/schema-engine.mjs')
process.env.CHECKPOINT_DISABLE ??= '1' // otherwise each command is reported to Prisma

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
})
