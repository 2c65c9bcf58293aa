import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createApiKey, listApiKeys } from './api-keys/api-keys.ts'
import { type Context, contextFor, systemActor } from './context.ts'
import { type Answer, idempotently, idempotentlyOutside, pruneIdempotentAnswers } from './idempotency.ts'
import { Problem } from './problem.ts'
import { createWorkspace } from './workspaces.ts'

let world: TestSystem
let ctx: Context
let now = new Date('2026-03-01T12:00:00.000Z')

beforeAll(async () => {
  world = await openTestSystem({ now: () => now })
  const { id } = await createWorkspace(world.system, { name: 'Idempotency' })
  ctx = contextFor(world.system, { workspaceId: id, actor: systemActor, requestId: null })
})
afterAll(() => world.close())

function answerOf({ code, message }: Problem): Answer {
  return {
    status: 409,
    headers: {},
    body: { code, message },
  }
}

function done(body: unknown): Answer {
  return { status: 201, headers: { location: '/x' }, body }
}

function run(key: string, work: (ctx: Context) => Promise<Answer>, hash = 'same') {
  return idempotently(ctx, { key, hash }, work, answerOf)
}

test('the first answer is repeated and the work is not', async () => {
  const work = vi.fn(async () => done({ secret: 'sk_live_x' }))
  expect(await run('a', work)).toEqual({ answer: done({ secret: 'sk_live_x' }), isReplayed: false })
  expect(await run('a', work)).toEqual({ answer: done({ secret: 'sk_live_x' }), isReplayed: true })
  expect(work).toHaveBeenCalledOnce()
  const [row] = await ctx.db.idempotentAnswer.findMany({ where: { key: 'a' } })
  expect(row!.sealed).not.toContain('sk_live_x')
})

test('the same key is separate for each workspace', async () => {
  const other = await createWorkspace(world.system, { name: 'Other' })
  await run('b', async () => done(1))
  const answer = await idempotently(
    { ...ctx, workspaceId: other.id },
    { key: 'b', hash: 'x' },
    async () => done(2),
    answerOf,
  )
  expect(answer).toEqual({ answer: done(2), isReplayed: false })
})

test('the same key is separate for each API key, and answers stored before that are for all', async () => {
  const as = (id: string) => ({ ...ctx, actor: { type: 'api_key' as const, id, name: id } })
  const runAs = (id: string, body: number) =>
    idempotently(as(id), { key: 'by key', hash: 'x' }, async () => done(body), answerOf)
  expect(await runAs('key_1', 1)).toEqual({ answer: done(1), isReplayed: false })
  expect(await runAs('key_2', 2)).toEqual({ answer: done(2), isReplayed: false })
  expect(await runAs('key_1', 3)).toEqual({ answer: done(1), isReplayed: true })
  await run('before', async () => done(4), 'x')
  const again = idempotently(as('key_1'), { key: 'before', hash: 'x' }, async () => done(5), answerOf)
  expect(await again).toEqual({ answer: done(4), isReplayed: true })
})

describe('work that calls another host', () => {
  const runOutside = (key: string, work: (ctx: Context) => Promise<Answer>) =>
    idempotentlyOutside(ctx, { key, hash: 'same' }, work, answerOf)

  test('is done once, without a transaction, and refused to others meanwhile', async () => {
    const entered = Promise.withResolvers<boolean>()
    const gate = Promise.withResolvers<void>()
    const first = runOutside('out', async (ctx) => {
      entered.resolve(ctx.isInTransaction)
      await gate.promise
      return done(1)
    })
    expect(await entered.promise).toBe(false)
    await expect(runOutside('out', async () => done(2))).rejects.toMatchObject({ code: 'conflict' })
    gate.resolve()
    expect(await first).toEqual({ answer: done(1), isReplayed: false })
    expect(await runOutside('out', async () => done(2))).toEqual({ answer: done(1), isReplayed: true })
  })

  test('stores a refusal, and nothing if it fails', async () => {
    const refused = await runOutside('refused', () => Promise.reject(new Problem('conflict', 'No.')))
    expect(await runOutside('refused', async () => done(1))).toEqual({ ...refused, isReplayed: true })
    await expect(runOutside('failed', () => Promise.reject(new Error('bug')))).rejects.toThrow('bug')
    expect(await runOutside('failed', async () => done(1))).toMatchObject({ isReplayed: false })
  })

  test('blocks its key for a minute at most if its process died', async () => {
    void runOutside('died', () => new Promise(() => {}))
    await vi.waitFor(() =>
      expect(runOutside('died', async () => done(1))).rejects.toMatchObject({ code: 'conflict' }),
    )
    now = new Date(now.getTime() + 60_000)
    // The transaction of the refused request may end a little after its refusal.
    await vi.waitFor(async () =>
      expect(await runOutside('died', async () => done(1))).toEqual({ answer: done(1), isReplayed: false }),
    )
  })
})

test('another request with the same key is refused', async () => {
  await run('c', async () => done(1))
  await expect(run('c', async () => done(2), 'other')).rejects.toMatchObject({
    code: 'idempotency_key_reused',
  })
})

test('while the first request is running the second is refused; later it succeeds', async () => {
  const entered = Promise.withResolvers<void>()
  const gate = Promise.withResolvers<void>()
  const first = run('d', async () => {
    entered.resolve()
    await gate.promise
    return done(1)
  })
  await entered.promise
  await expect(run('d', async () => done(2))).rejects.toMatchObject({ code: 'conflict' })
  gate.resolve()
  await first
  expect(await run('d', async () => done(2))).toEqual({ answer: done(1), isReplayed: true })
})

test('the mark of running work ends with its connection', async () => {
  const entered = Promise.withResolvers<void>()
  const first = run('killed', async (ctx) => {
    await createApiKey(ctx, { name: 'undone', scopes: ['admin'] })
    entered.resolve()
    await ctx.db.$queryRaw`SELECT pg_sleep(20)::text`
    return done(1)
  })
  await entered.promise
  // Awaited from now on: it may end before the statement that ends it returns.
  const ended = expect(first).rejects.toThrow()
  await ctx.db.$queryRaw`
    SELECT pg_terminate_backend(pid) FROM pg_locks
    WHERE locktype = 'advisory' AND pid <> pg_backend_pid()
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`
  await ended
  expect(await run('killed', async () => done(2))).toEqual({ answer: done(2), isReplayed: false })
})

test('a refusal rolls the work back and is stored, also after the database refused a statement', async () => {
  const work = async (ctx: Context) => {
    await createApiKey(ctx, { name: 'undone', scopes: ['admin'] })
    await ctx.db.$executeRaw`SELECT 1 / 0`.catch(() => {})
    throw new Problem('conflict', 'No.')
  }
  const refusal = { status: 409, headers: {}, body: { code: 'conflict', message: 'No.' } }
  expect(await run('e', work)).toEqual({ answer: refusal, isReplayed: false })
  expect(await run('e', work)).toEqual({ answer: refusal, isReplayed: true })
  expect((await listApiKeys(ctx, { limit: 10 })).data).toEqual([])
})

test.each([new Problem('unavailable'), new Problem('forbidden'), new Error('bug')])(
  'an error that is not about the request is not stored: $message',
  async (error) => {
    const failing = async () => {
      throw error
    }
    await expect(run('f', failing)).rejects.toBe(error)
    expect(await run('f', async () => done(1))).toMatchObject({ isReplayed: false })
    await ctx.db.idempotentAnswer.deleteMany({ where: { key: 'f' } })
  },
)

test('after a day the key is free, and pruning removes it', async () => {
  await run('g', async () => done(1))
  now = new Date(now.getTime() + 24 * 3_600_000)
  expect(await run('g', async () => done(2), 'other')).toEqual({ answer: done(2), isReplayed: false })
  await pruneIdempotentAnswers(world.system)
  expect((await ctx.db.idempotentAnswer.findMany()).map(({ key }) => key)).toEqual(['g'])
})
