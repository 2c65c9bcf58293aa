import { startReceiver } from '@numora/testkit/receiver'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contextFor, inTransaction, systemActor } from './context.ts'
import { createDestination } from './destinations/destinations.ts'
import { testDestination } from './destinations/test-destination.ts'
import { createWorkspace } from './workspaces.ts'

let world: TestSystem
beforeAll(async () => {
  world = await openTestSystem()
})
afterAll(() => world.close())

test.each(['query', 'raw query'])('two transactions in a deadlock by a %s both succeed', async (kind) => {
  const { system } = world
  const ids = [
    await createWorkspace(system, { name: 'a' }),
    await createWorkspace(system, { name: 'b' }),
  ].map(({ id }) => id)
  // Two workspaces are changed, so the wall between them is left out.
  const caller = { workspaceId: ids[0]!, actor: systemActor, requestId: null }
  const ctx = { ...contextFor(system, caller), walled: undefined }
  const bothHaveOne = Promise.withResolvers<void>()
  let holding = 0
  const addTo = (order: string[]) =>
    inTransaction(ctx, async ({ db }) => {
      for (const id of order) {
        if (kind === 'query') await db.workspace.update({ where: { id }, data: { name: { set: 'x' } } })
        else await db.$queryRaw`UPDATE workspaces SET name = 'y' WHERE id = ${id} RETURNING id`
        holding += 1
        if (holding === 2) bothHaveOne.resolve()
        await bothHaveOne.promise
      }
    })
  await Promise.all([addTo(ids), addTo(ids.toReversed())])
  expect(holding).toBeGreaterThan(4)
})

test('no host is called while a transaction is open, and URLs are still checked', async () => {
  const receiver = await startReceiver()
  try {
    const { id: workspaceId } = await createWorkspace(world.system, { name: 'Test' })
    const ctx = contextFor(world.system, { workspaceId, actor: systemActor, requestId: null })
    const { id } = await createDestination(ctx, {
      provider: 'webhook',
      display_name: 'ERP',
      config: { url: receiver.url },
    })
    await expect(inTransaction(ctx, (ctx) => testDestination(ctx, { id }))).rejects.toThrow(
      'Nothing outside is called while a transaction is open',
    )
    const judged = inTransaction(ctx, async (ctx) =>
      ctx.fetch.assertAllowed('http://10.0.0.1/', 'invalid_url'),
    )
    await expect(judged).rejects.toMatchObject({ code: 'invalid_url' })
    expect(receiver.requests).toEqual([])
    expect(await testDestination(ctx, { id })).toMatchObject({ ok: true })
  } finally {
    await receiver.close()
  }
})
