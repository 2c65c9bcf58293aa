import { reviewReady } from '@numora/testkit/review-ready'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApiKey, revokeApiKey } from './api-keys/api-keys.ts'
import { keyAuthentication } from './api-keys/authenticate.ts'
import { type Context, contextFor, type System, systemActor } from './context.ts'
import { getDocument } from './documents/read.ts'
import { reprocess } from './documents/reprocess.ts'
import { type Answer, idempotently } from './idempotency.ts'
import { work } from './lanes.ts'
import { openSystem } from './system.ts'
import { createWorkspace } from './workspaces.ts'

// Two systems share a database and a folder, as two processes do.
let world: TestSystem
let other: System & { close(): Promise<void> }
let here: Context
let there: Context

beforeAll(async () => {
  world = await openTestSystem()
  other = await openSystem({ ...world.config, graceMs: 1_000 })
  const { id: workspaceId } = await createWorkspace(world.system, { name: 'Test' })
  const caller = { workspaceId, actor: systemActor, requestId: null }
  here = contextFor(world.system, caller)
  there = contextFor(other, caller)
})
afterAll(async () => {
  await other.close()
  await world.close()
})

test('who waits for a document in one process is woken by a change in the other', async () => {
  const id = await reviewReady(here)
  await reprocess(there, { id })
  const waiting = getDocument(here, { id, waitSeconds: 30 })
  await there.db.document.updateMany({ where: { id }, data: { state: 'failed', status: 'failed' } })
  await there.db.$queryRaw`SELECT pg_notify('numora_changes', ${id})::text`
  expect((await waiting).status).toBe('failed')
})

test('a key that is revoked in one process is refused in the other at once, though it has just used it', async () => {
  const { id, secret } = await createApiKey(here, { name: 'k', scopes: ['documents:read'] })
  const authenticate = keyAuthentication(other)
  expect(await authenticate(secret)).toMatchObject({ id })
  const forgotten = other.notifications.subscribe(id)
  await revokeApiKey(here, { id })
  while (await authenticate(secret)) await forgotten.changed(20)
  forgotten.end()
})

test('of two processes with the same Idempotency-Key one does the work', async () => {
  const gate = Promise.withResolvers<void>()
  const done: Answer = { status: 201, headers: {}, body: { is: 'done' } }
  const answerOf = () => done
  const request = { key: 'both', hash: 'same' }
  const entered = Promise.withResolvers<void>()
  const first = idempotently(
    here,
    request,
    async () => {
      entered.resolve()
      await gate.promise
      return done
    },
    answerOf,
  )
  await entered.promise
  const second = () => idempotently(there, request, () => Promise.reject(new Error('done twice')), answerOf)
  await expect(second()).rejects.toMatchObject({ code: 'conflict' })
  gate.resolve()
  expect(await first).toEqual({ answer: done, isReplayed: false })
  expect(await second()).toEqual({ answer: done, isReplayed: true })
})

test('the jobs of one process are done once by the workers of all', async () => {
  const ran: string[] = []
  const erased = Promise.withResolvers<void>()
  const erase = async ({ documentId }: { documentId: string }) => {
    ran.push(documentId)
    if (ran.length >= 60) erased.resolve()
  }
  const nothing = async () => {}
  const idle = {
    fetch: nothing,
    ingest: nothing,
    ingest_quick: nothing,
    learn: nothing,
    dry_run: nothing,
    match: nothing,
    push: nothing,
    run: nothing,
    notify: nothing,
    notify_slow: nothing,
    request: nothing,
    sweep: nothing,
  }
  const none = Object.fromEntries(Object.keys(idle).map((name) => [name, 0])) as Record<keyof typeof idle, 0>
  const lanes = { ...none, erase: 2 }
  for (const system of [world.system, other]) await work(system, { ...idle, erase }, lanes)
  const { workspaceId } = here
  const jobs = Array.from({ length: 60 }, (_, at) => ({
    data: { documentId: `doc_${at}`, workspaceId, keys: [] },
    priority: -at,
  }))
  await other.boss.insert('erase', jobs)
  await erased.promise
  expect(new Set(ran).size).toBe(60)
  expect(ran).toHaveLength(60)
})
