import { setTimeout as sleep } from 'node:timers/promises'
import type { Fault } from './fault.ts'

/** No process can write a file for some seconds. */
export const diskFull: Fault = {
  about: 'disk full',
  hurries: false,
  storage: 'file',
  async run(world, random, isWanted) {
    const slots = [...world.apis, ...world.workers]
    let times = 0
    for (; isWanted(times); times++) {
      for (const slot of slots) slot.control({ isDiskFull: true })
      await sleep(random.int(1_000, 3_000))
      for (const slot of slots) slot.control({})
      await sleep(random.int(500, 2_000))
    }
    return { times }
  },
}
