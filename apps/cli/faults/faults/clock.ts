import { setTimeout as sleep } from 'node:timers/promises'
import { anySlot } from '../world.ts'
import type { Fault } from './fault.ts'

const hourMs = 3_600_000

/** The clock of one process steps by hours or days, forwards and back. */
export const clockJumps: Fault = {
  about: 'clock of one process steps',
  hurries: false,
  async run(world, random, isWanted) {
    let times = 0
    for (; isWanted(times); times++) {
      const hours = random.pick([-48, -3, -1, -0.01, 0.01, 1, 3, 48])
      anySlot(world, random).control({ clockOffsetMs: hours * hourMs })
      await sleep(random.int(1_000, 4_000))
    }
    for (const slot of [...world.apis, ...world.workers]) slot.control({})
    return { times }
  },
}
