import { expectTypeOf } from 'vitest'
import type { Context, contextFor, createApiKey, idempotently, openSystem, System } from './index.ts'
import type { Context as Inside } from './testing.ts'

// The types for apps contain neither Prisma nor pg-boss nor a connection pool.
type Insides =
  | 'database'
  | 'db'
  | 'pool'
  | 'boss'
  | 'jobInserts'
  | 'walled'
  | 'fetchLimits'
  | 'turns'
  | 'secrets'
  | 'fetch'
  | 'notifications'
expectTypeOf<Extract<keyof System, string>>().toEqualTypeOf<'storage' | 'logger' | 'now'>()
expectTypeOf<Extract<keyof Context, Insides>>().toBeNever()
expectTypeOf<Extract<keyof Awaited<ReturnType<typeof openSystem>>, Insides>>().toBeNever()
expectTypeOf<Extract<keyof ReturnType<typeof contextFor>, Insides>>().toBeNever()
expectTypeOf<Parameters<typeof createApiKey>[0]>().toEqualTypeOf<Context>()
expectTypeOf<Parameters<Parameters<typeof idempotently>[2]>[0]>().toEqualTypeOf<Context>()

// What tests open can be given to apps, and nothing that only looks like it.
expectTypeOf<Inside>().toExtend<Context>()
expectTypeOf<Pick<System, 'storage' | 'logger' | 'now'>>().not.toExtend<System>()
