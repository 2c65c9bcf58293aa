import fc from 'fast-check'
import { expect, test } from 'vitest'
import { highestTurn, nextTurn } from './turns.ts'

type Job = { workspace: number; turn: number; createdAt: number; ms: number }
type Arrival = { at: number; workspace: number; ms: number }
type Start = Job & { at: number; waiting: number[] }

/** Simulates a queue with lanes like pg-boss: the lowest turn first, the oldest among equals. */
function simulate(lanes: number, arrivals: Arrival[]): Start[] {
  const pending = arrivals.toSorted((a, b) => a.at - b.at)
  const given = new Map<number, number>()
  const waiting: Job[] = []
  const busyUntil: number[] = Array(lanes).fill(0)
  const starts: Start[] = []
  let started = 0
  let created = 0
  for (let now = 0; pending.length > 0 || waiting.length > 0; now++) {
    while (pending[0] && pending[0].at <= now) {
      const { workspace, ms } = pending.shift()!
      const turn = nextTurn({ started, given: given.get(workspace) ?? 0 })
      given.set(workspace, turn)
      waiting.push({ workspace, turn, createdAt: created++, ms })
    }
    for (let lane = 0; lane < lanes; lane++) {
      if (busyUntil[lane]! > now || waiting.length === 0) continue
      waiting.sort((a, b) => a.turn - b.turn || a.createdAt - b.createdAt)
      const job = waiting.shift()!
      started = Math.max(started, job.turn)
      busyUntil[lane] = now + job.ms
      starts.push({ ...job, at: now, waiting: waiting.map(({ workspace }) => workspace) })
    }
  }
  return starts
}

const someArrivals = fc.array(
  fc.record({ at: fc.nat(300), workspace: fc.nat(4), ms: fc.integer({ min: 1, max: 9 }) }),
  { maxLength: 150 },
)
const someLanes = fc.integer({ min: 1, max: 8 })

test('a job of a workspace without waiting jobs waits for at most two jobs of each other workspace', () => {
  const flood = fc.record({
    workspaces: fc.integer({ min: 1, max: 4 }),
    jobs: fc.integer({ min: 1, max: 100 }),
  })
  fc.assert(
    fc.property(someLanes, flood, fc.nat(200), someArrivals, (lanes, { workspaces, jobs }, at, others) => {
      const newcomer = 99
      const backlog = Array.from({ length: workspaces }, (_, index) =>
        Array.from({ length: jobs }, () => ({ at: 0, workspace: 10 + index, ms: 3 })),
      ).flat()
      const starts = simulate(lanes, [...backlog, ...others, { at, workspace: newcomer, ms: 1 }])
      const first = starts.findIndex(({ workspace }) => workspace === newcomer)
      const ahead = starts.slice(0, first).filter((start) => start.at >= at)
      for (const other of new Set(ahead.map(({ workspace }) => workspace)))
        expect(ahead.filter(({ workspace }) => workspace === other).length).toBeLessThanOrEqual(2)
    }),
  )
})

test('workspaces that always have waiting jobs get equal shares, to within three jobs', () => {
  fc.assert(
    fc.property(someLanes, someArrivals, (lanes, arrivals) => {
      const starts = simulate(lanes, arrivals)
      const all = [...new Set(arrivals.map(({ workspace }) => workspace))]
      for (const one of all)
        for (const other of all.filter((workspace) => workspace !== one)) {
          let lead = 0
          for (const { workspace, waiting } of starts) {
            const bothWait = waiting.includes(one) && waiting.includes(other)
            if (!bothWait) lead = 0
            else if (workspace === one) lead++
            else if (workspace === other) lead--
            expect(Math.abs(lead)).toBeLessThanOrEqual(3)
          }
        }
    }),
  )
})

test('a steady newcomer and a backlog take turns: neither starves the other', () => {
  const backlog = Array.from({ length: 500 }, () => ({ at: 0, workspace: 1, ms: 1 }))
  const steady = Array.from({ length: 500 }, (_, at) => ({ at: 100 + at, workspace: 2, ms: 1 }))
  const starts = simulate(1, [...backlog, ...steady]).filter(({ at }) => at >= 100 && at < 500)
  const shares = [1, 2].map((of) => starts.filter(({ workspace }) => workspace === of).length)
  expect(Math.abs(shares[0]! - shares[1]!)).toBeLessThanOrEqual(2)
})

test('a lane is never idle while a job of any workspace waits', () => {
  fc.assert(
    fc.property(someLanes, fc.array(fc.nat(50), { minLength: 1, maxLength: 80 }), (lanes, times) => {
      const starts = simulate(
        lanes,
        times.map((at) => ({ at, workspace: 1, ms: 4 })),
      )
      const free: number[] = Array(lanes).fill(0)
      for (const [index, at] of times.toSorted((a, b) => a - b).entries()) {
        free.sort((a, b) => a - b)
        const expected = Math.max(at, free[0]!)
        expect(starts[index]!.at).toBe(expected)
        free[0] = expected + 4
      }
    }),
  )
})

test('a workspace that returns has neither an advantage nor a disadvantage', () => {
  expect(nextTurn({ started: 700, given: 20 })).toBe(701)
  expect(nextTurn({ started: 700, given: 0 })).toBe(701)
})

test('the highest turn is given repeatedly', () => {
  expect(nextTurn({ started: highestTurn, given: highestTurn })).toBe(highestTurn)
})
