import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contextFor } from './context.ts'
import { getDocument } from './documents/read.ts'
import { submitDocument } from './documents/submit.ts'
import { sweep } from './sweep.ts'
import { createWorkspace } from './workspaces.ts'

let world: TestSystem
let now = new Date()
beforeAll(async () => {
  world = await openTestSystem({ now: () => now })
})
afterAll(() => world.close())

function minutes(count: number) {
  return new Date(now.getTime() + count * 60_000)
}

async function submit() {
  const { id: workspaceId } = await createWorkspace(world.system, { name: 'Test' })
  const actor = { type: 'api_key' as const, id: 'key_1', name: 'test' }
  const ctx = contextFor(world.system, { workspaceId, actor, requestId: null })
  const file = { key: 'files/x', name: null, contentType: 'application/pdf', sizeBytes: 1, sha256: 'x' }
  const { receipt } = await submitDocument(ctx, { schema: 'invoice_v2', file })
  return { ctx, id: receipt.id }
}

function jobsOf(id: string) {
  return world.system.database.$queryRaw<object[]>`
    SELECT 1 AS one FROM pgboss.job WHERE name = 'ingest' AND state < 'completed' AND data->>'documentId' = ${id}`
}

test('a document whose job is gone gets one again, once', async () => {
  const { id } = await submit()
  expect(await jobsOf(id)).toHaveLength(1)
  await world.system.database
    .$executeRaw`UPDATE pgboss.job SET state = 'failed' WHERE data->>'documentId' = ${id}`
  now = minutes(2)
  await sweep(world.system, {})
  await sweep(world.system, {})
  expect(await jobsOf(id)).toHaveLength(1)
})

test('an unfinished document long past its deadline has timed out', async () => {
  const { ctx, id } = await submit()
  await world.system.database.document.update({
    where: { id },
    data: { state: 'processing', startedAt: now },
  })
  now = minutes(30)
  await sweep(world.system, {})
  expect(await getDocument(ctx, { id })).toMatchObject({ status: 'processing' })
  now = minutes(10)
  await sweep(world.system, {})
  expect(await getDocument(ctx, { id })).toMatchObject({ status: 'failed', failure: { code: 'timed_out' } })
})

test('documents older than the retention are erased, others stay', async () => {
  const old = await submit()
  now = minutes(3 * 24 * 60)
  const young = await submit()
  await sweep(world.system, { retentionDays: 2 })
  await expect(getDocument(old.ctx, { id: old.id })).rejects.toMatchObject({ code: 'not_found' })
  expect(await getDocument(young.ctx, { id: young.id })).toMatchObject({ status: 'processing' })
})

test('a document that cannot be erased, or is being pushed, does not prevent others from being erased', async () => {
  const { database } = world.system
  await database.document.deleteMany()
  const [stuck, pushed, old] = [await submit(), await submit(), await submit()]
  await database.$executeRawUnsafe(`
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'stuck'; END $$`)
  await database.$executeRawUnsafe(`
    CREATE TRIGGER stuck BEFORE DELETE ON documents FOR EACH ROW WHEN (OLD.id = '${stuck.id}') EXECUTE FUNCTION refuse()`)
  await database.document.update({
    where: { id: pushed.id },
    data: { state: 'reviewed', delivery: 'pending', status: 'push_pending' },
  })
  // More than are read in one batch.
  const { workspaceId } = old.ctx
  const more = Array.from({ length: 120 }, (_, number) => ({
    id: `doc_zz${String(number).padStart(24, '0')}`,
    workspaceId,
    schema: 'invoice_v2' as const,
    submittedSchema: 'invoice_v2' as const,
    state: 'failed' as const,
    status: 'failed' as const,
    createdAt: now,
    updatedAt: now,
  }))
  await database.document.createMany({ data: more })
  now = minutes(3 * 24 * 60)
  const young = await submit()
  await sweep(world.system, { retentionDays: 2 })
  const left = await database.document.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
  expect(left.map(({ id }) => id).sort()).toEqual([stuck.id, pushed.id, young.id].sort())
})
