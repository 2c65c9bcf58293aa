import { setTimeout as sleep } from 'node:timers/promises'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Context, contextFor, inTransaction, systemActor } from './context.ts'
import { enqueue } from './enqueue.ts'
import type { JobHandlers, JobPayload } from './jobs.ts'
import { work } from './lanes.ts'
import { openSystem } from './system.ts'
import { closeTurns, noteStart, priorityOf, takeTurn, tidyTurns } from './turns.ts'

let world: TestSystem
beforeEach(async () => {
  world = await openTestSystem({ graceMs: 1_000 })
})
afterEach(() => world.close())

function contextOf(workspaceId: string): Context {
  return contextFor(world.system, { workspaceId, actor: systemActor, requestId: null })
}

function payloadOf(workspaceId: string, name = 'x'): JobPayload<'ingest'> {
  return {
    documentId: name,
    workspaceId,
    generation: 1,
    requestId: null,
  }
}

/** Many waiting jobs of a workspace, written at once with the turns of single submissions. */
async function flood(name: 'ingest' | 'notify', workspaceId: string, count: number, groups = 1) {
  const jobs = []
  for (let n = 0; n < count; n++) {
    const data =
      name === 'ingest'
        ? payloadOf(workspaceId)
        : { deliveryId: `${workspaceId}-${n}`, workspaceId, attempt: 1, requestId: null }
    const priority = priorityOf(await takeTurn(contextOf(workspaceId), name, workspaceId))
    jobs.push({
      data,
      priority,
      ...(name === 'notify' ? { group: { id: `${workspaceId}-${n % groups}` } } : {}),
    })
  }
  await world.system.boss.insert(name, jobs)
}

async function nothing() {}
const idle: JobHandlers = {
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
  erase: nothing,
  sweep: nothing,
}
const noLanes = {
  fetch: 0,
  ingest: 0,
  ingest_quick: 0,
  learn: 0,
  dry_run: 0,
  match: 0,
  push: 0,
  run: 0,
  notify: 0,
  notify_slow: 0,
  request: 0,
  erase: 0,
  sweep: 0,
}

/** The workspaces of the starting jobs, in order, until there are enough. */
async function startsOf(
  name: 'ingest' | 'notify',
  lanes: number,
  isEnough: (starts: string[]) => boolean,
  onStart: (starts: string[]) => Promise<void> = nothing,
): Promise<string[]> {
  const starts: string[] = []
  await new Promise<void>((resolve, reject) => {
    const handler = async ({ workspaceId }: { workspaceId: string }) => {
      starts.push(workspaceId)
      await onStart(starts)
      if (isEnough(starts)) resolve()
    }
    work(world.system, { ...idle, [name]: handler }, { ...noLanes, [name]: lanes }).catch(reject)
  })
  return [...starts]
}

// After two jobs per lane the large workspace's jobs wait for the small one's; otherwise the test does not
// end.
test.each([1, 4])(
  'behind 10,000 waiting documents of one workspace another one is next, in %i lanes',
  async (lanes) => {
    await flood('ingest', 'big', 10_000)
    let before = Number.POSITIVE_INFINITY
    const small = Promise.withResolvers<void>()
    const starts = await startsOf(
      'ingest',
      lanes,
      (starts) => starts.includes('small'),
      async (starts) => {
        const nth = starts.length
        if (starts.at(-1) === 'small') small.resolve()
        else if (nth > before + lanes) await small.promise
        if (nth !== 20) return
        await enqueue(contextOf('small'), 'ingest', payloadOf('small'))
        before = starts.length
      },
    )
    expect(starts.indexOf('small') - before).toBeLessThanOrEqual(2 * lanes)
  },
)

test('a workspace that submits steadily and one with a backlog take turns', async () => {
  await flood('ingest', 'big', 1_000)
  const submit = () => enqueue(contextOf('steady'), 'ingest', payloadOf('steady'))
  const starts = await startsOf('ingest', 2, ({ length }) => length >= 120, submit)
  const shared = starts.slice(20, 120)
  const steady = shared.filter((workspace) => workspace === 'steady').length
  expect(steady).toBeGreaterThan(shared.length * 0.4)
  expect(steady).toBeLessThan(shared.length * 0.6)
})

test("thousands of webhooks to receivers that do not answer do not delay another workspace's", async () => {
  await flood('notify', 'big', 2_000, 40)
  const starts: string[] = []
  const held: (() => void)[] = []
  let moved = 0
  const done = new Promise<void>((resolve) => {
    const notify = async ({ workspaceId }: { workspaceId: string }) => {
      starts.push(workspaceId)
      if (workspaceId === 'small') resolve()
      else await new Promise<void>((release) => held.push(release))
    }
    const notify_slow = async () => void moved++
    void work(world.system, { ...idle, notify, notify_slow }, { ...noLanes, notify: 12, notify_slow: 1 })
  })
  await enqueue(
    contextOf('small'),
    'notify',
    { deliveryId: 'd', workspaceId: 'small', attempt: 1, requestId: null },
    { group: 'small-0' },
  )
  await done
  // What is beyond the lanes of its workspace is not lost, but waits elsewhere.
  await expect.poll(() => moved, { timeout: 20_000 }).toBeGreaterThan(0)
  for (const release of held) release()
  expect(starts.filter((workspace) => workspace === 'big').length).toBeLessThanOrEqual(8)
})

test('a job whose turn has passed long ago is started, too, while others keep coming', async () => {
  await flood('ingest', 'big', 300)
  const starts = await startsOf(
    'ingest',
    2,
    (starts) => starts.includes('late'),
    async ({ length }) => {
      await enqueue(contextOf('steady'), 'ingest', payloadOf('steady'))
      if (length === 200)
        await world.system.boss.send('ingest', payloadOf('late'), { priority: priorityOf(1) })
    },
  )
  expect(starts.indexOf('late')).toBeGreaterThanOrEqual(200)
})

test('a delayed retry gets its turn when it is due, not before', async () => {
  const later = { startAfter: new Date(Date.now() - 1_000), group: 'big-0' }
  for (let n = 0; n < 50; n++)
    await enqueue(
      contextOf('big'),
      'notify',
      { deliveryId: `${n}`, workspaceId: 'big', attempt: 2, requestId: null },
      later,
    )
  await flood('notify', 'small', 5)
  const starts = await startsOf('notify', 1, ({ length }) => length === 55)
  expect(starts.slice(0, 6)).toContain('small')
  expect(starts.filter((workspace) => workspace === 'big')).toHaveLength(50)
})

test('turns are the same for all processes within a second, and after a restart', async () => {
  const ctx = contextOf('a')
  for (let n = 0; n < 100; n++) await takeTurn(ctx, 'ingest', 'a')
  noteStart(world.system, 'ingest', 40)
  await closeTurns(world.system)
  const other = await openSystem({ ...world.config, graceMs: 1_000 })
  const of = (workspaceId: string) =>
    takeTurn(contextFor(other, { workspaceId, actor: systemActor, requestId: null }), 'ingest', workspaceId)
  expect(await of('a')).toBe(101)
  expect(await of('b')).toBe(41)
  await other.close()
  expect(await takeTurn(ctx, 'ingest', 'a')).toBe(101)
  await closeTurns(world.system)
  expect(await takeTurn(ctx, 'ingest', 'a')).toBe(103)
})

test('the first turn of a process does not wait for a second connection', async () => {
  const taken = await Promise.all(
    Array.from({ length: 30 }, (_, n) =>
      inTransaction(contextOf(`w${n}`), (ctx) => takeTurn(ctx, 'push', ctx.workspaceId)),
    ),
  )
  expect(taken).toEqual(taken.map(() => 1))
})

test('the turns of a queue in which nothing waits restart long before they run out', async () => {
  const { database } = world.system
  await database.queueTurn.createMany({
    data: [
      { queue: 'ingest', workspaceId: '', turn: 2_000_000_000 },
      { queue: 'ingest', workspaceId: 'a', turn: 2_000_000_000 },
      { queue: 'push', workspaceId: '', turn: 50 },
      { queue: 'push', workspaceId: 'a', turn: 50 },
      { queue: 'push', workspaceId: 'b', turn: 51 },
    ],
  })
  await tidyTurns(world.system)
  expect(await database.queueTurn.findMany({ orderBy: [{ queue: 'asc' }, { workspaceId: 'asc' }] })).toEqual([
    { queue: 'push', workspaceId: '', turn: 50 },
    { queue: 'push', workspaceId: 'b', turn: 51 },
  ])
  expect(await takeTurn(contextOf('a'), 'ingest', 'a')).toBe(1)
})

test('a queue with waiting jobs keeps its order', async () => {
  const { database, boss } = world.system
  await database.queueTurn.create({ data: { queue: 'ingest', workspaceId: '', turn: 2_000_000_000 } })
  await enqueue(contextOf('a'), 'ingest', payloadOf('a'))
  await boss.supervise('ingest')
  await tidyTurns(world.system)
  expect(await database.queueTurn.count()).toBe(1)
})

test('lanes that have nothing to do hardly ask for jobs', async () => {
  const { system } = world
  const lanes = 12
  let done = 0
  const notify = async () => {
    done++
  }
  await work(system, { ...idle, notify }, { ...noLanes, notify: lanes })
  await flood('notify', 'wsp_1', 1)
  await expect.poll(() => done, { timeout: 10_000 }).toBe(1)
  await sleep(500)
  const asked = vi.spyOn(system.fetchLimits.get('notify')!, 'fullGroups')
  await sleep(1_000)
  expect(asked.mock.calls.length).toBeLessThan(1.5 * lanes)
})
