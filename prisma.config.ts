import { join } from 'node:path'
import { defineConfig } from 'prisma/config'

// Prisma would download its engine; ours runs the WebAssembly build from npm (docs/adr/0002).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= join(import.meta.dirname, 'prisma/schema-engine.mjs')
process.env.CHECKPOINT_DISABLE ??= '1' // It would report each command to Prisma.

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
})
