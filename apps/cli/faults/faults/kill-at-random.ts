import { setTimeout as sleep } from 'node:timers/promises'
import { anySlot } from '../world.ts'
import type { Fault } from './fault.ts'

/** kill -9 of any process at any time, sometimes before it is ready, sometimes all of them at once. */
export const killAtRandom: Fault = {
  about: 'kill -9 at random',
  hurries: false,
  async run(world, random, isWanted) {
    let kills = 0
    while (isWanted(kills)) {
      await sleep(random.int(0, 2_500))
      const victims = random.chance(0.1) ? [...world.apis, ...world.workers] : [anySlot(world, random)]
      await Promise.all(victims.map((slot) => slot.kill()))
      kills += victims.length
      await Promise.all(victims.map((slot) => slot.start()))
    }
    return { times: kills }
  },
}
