import { setTimeout as sleep } from 'node:timers/promises'
import type { Fault } from './fault.ts'

/** The bucket breaks off what it is asked and refuses connections, for a moment or for some seconds. */
export const storageAway: Fault = {
  about: 'storage away',
  hurries: false,
  storage: 's3',
  async run(world, random, isWanted) {
    let times = 0
    for (; isWanted(times); times++) {
      world.storage.cut()
      await sleep(random.chance(0.5) ? random.int(1, 100) : random.int(1_000, 5_000))
      world.storage.mend()
      await sleep(random.int(200, 2_000))
    }
    return { times }
  },
}
