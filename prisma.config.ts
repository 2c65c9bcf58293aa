import { defineConfig } from 'prisma/config'

// Prisma looks its schema engine up when a command starts; ours runs the WebAssembly build from npm (docs/adr).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= new URL('prisma/schema-engine.mjs', import.meta.url).pathname

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://postgres@127.0.0.1:5432/numora' },
})
