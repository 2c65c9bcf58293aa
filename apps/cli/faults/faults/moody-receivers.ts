import { setTimeout as sleep } from 'node:timers/promises'
import { type Mood, moods } from '../receivers.ts'
import type { Fault } from './fault.ts'

const bad = moods.filter((mood) => mood !== 'fine')

/** Receivers of webhooks and destinations are away, slow, lying or breaking off, in turns and mixed. */
export const moodyReceivers: Fault = {
  about: 'receivers down, slow, lying, resetting',
  hurries: true,
  async run(world, random, isWanted) {
    const { receivers } = world
    let times = 0
    for (; isWanted(times); times++) {
      const mixed: Mood[] = random.chance(0.5)
        ? ['fine', random.pick(bad), random.pick(bad)]
        : [random.pick(bad)]
      await receivers.setMoods(random.pick(['hook/', 'push/', 'hook/on_approve/1', '']), mixed, random)
      await sleep(random.int(1_000, 3_000))
    }
    await receivers.setMoods('', ['fine'], random)
    return { times }
  },
}
