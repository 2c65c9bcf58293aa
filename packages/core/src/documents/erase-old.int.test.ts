import { reviewReady } from '@numora/testkit/review-ready'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Context, contextFor, systemActor } from '../context.ts'
import { updateSettings } from '../settings/settings.ts'
import { createWorkspace } from '../workspaces.ts'
import { eraseOld } from './erase-old.ts'

let world: TestSystem
beforeAll(async () => {
  world = await openTestSystem()
})
afterAll(() => world.close())

/** A workspace with a retention, and a document of each age in days. */
async function workspaceWith(retention_days: number | null, ages: number[]): Promise<Context> {
  const { id: workspaceId } = await createWorkspace(world.system, { name: 'Test' })
  const ctx = contextFor(world.system, { workspaceId, actor: systemActor, requestId: null })
  await updateSettings(ctx, { retention_days })
  for (const age of ages)
    await reviewReady({ ...ctx, now: () => new Date(ctx.now().getTime() - age * 86_400_000) })
  return ctx
}

async function leftIn({ db, workspaceId }: Context): Promise<number> {
  return db.document.count({ where: { workspaceId } })
}

test('each workspace keeps its documents as long as it wants, and no longer than the installation allows', async () => {
  const ages = [1, 20, 50]
  const [none, short, long] = [
    await workspaceWith(null, ages),
    await workspaceWith(10, ages),
    await workspaceWith(1_000, ages),
  ]
  await eraseOld(world.system, undefined)
  expect([await leftIn(none), await leftIn(short), await leftIn(long)]).toEqual([3, 1, 3])
  await eraseOld(world.system, 30)
  expect([await leftIn(none), await leftIn(short), await leftIn(long)]).toEqual([2, 1, 2])
})
