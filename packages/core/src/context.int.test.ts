import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contextFor, inTransaction, systemActor } from './context.ts'
import { createWorkspace } from './workspaces.ts'

let world: TestSystem
beforeAll(async () => {
  world = await openTestSystem()
})
afterAll(() => world.close())

test.each(['query', 'raw query'])(
  'two transactions that wait for each other by a %s both get their turn',
  async (kind) => {
    const { system } = world
    const ids = [
      await createWorkspace(system, { name: 'a' }),
      await createWorkspace(system, { name: 'b' }),
    ].map(({ id }) => id)
    const ctx = contextFor(system, { workspaceId: ids[0]!, actor: systemActor, requestId: null })
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
  },
)
