import { setTimeout as sleep } from 'node:timers/promises'
import { anySlot, type World } from '../world.ts'
import type { Fault } from './fault.ts'

const hourMs = 3_600_000

/** The clock of one process steps by hours or days, forwards and back, while receivers fail and sweeps are due. */
export const clockJumps: Fault = {
  about: 'clock of one process steps',
  hurries: true,
  async run(world, random, isWanted) {
    let times = 0
    for (; isWanted(times); times++) {
      const hours = random.pick([-48, -3, -1, -0.01, 0.01, 1, 3, 48])
      anySlot(world, random).control({ clockOffsetMs: hours * hourMs })
      await world.receivers.setMoods('', ['fine', 'failing'], random)
      await world.sweepSoon()
      await sleep(random.int(1_000, 4_000))
    }
    for (const slot of [...world.apis, ...world.workers]) slot.control({})
    await world.receivers.setMoods('', ['fine'], random)
    const stuck = await findLateJobs(world)
    return { times, stuck }
  },
}

/** The longest pause between attempts is a day, and a tenth more: what waits longer was queued by a wrong clock. */
async function findLateJobs(world: World): Promise<string[]> {
  const rows = await world.query<{ what: string }>(`
    SELECT name || ' ' || id || ' waits until ' || start_after AS what FROM pgboss.job
    WHERE state < 'active' AND start_after > now() + interval '27 hours'`)
  return rows.map(({ what }) => what)
}
