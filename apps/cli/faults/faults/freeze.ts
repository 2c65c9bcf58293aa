import { setTimeout as sleep } from 'node:timers/promises'
import { anySlot } from '../world.ts'
import type { Fault } from './fault.ts'

/** Longer than the heartbeat of a job, so that others take over what the frozen process believes to do. */
const frozenMs = { min: 14_000, max: 20_000 }

/** SIGSTOP of a process past the heartbeat, then SIGCONT: a dead worker that comes back. */
export const freeze: Fault = {
  about: 'SIGSTOP past the heartbeat, SIGCONT',
  hurries: false,
  async run(world, random, isWanted) {
    let times = 0
    for (; isWanted(times); times++) {
      await sleep(random.int(500, 2_000))
      const slot = random.chance(0.75) ? random.pick(world.workers) : anySlot(world, random)
      slot.signal('SIGSTOP')
      await sleep(random.int(frozenMs.min, frozenMs.max))
      slot.signal('SIGCONT')
    }
    return { times }
  },
}
