import { setTimeout as sleep } from 'node:timers/promises'
import type { Random } from '@numora/samples'
import type { Slot } from '../process/open-slot.ts'
import { type Step, steps } from '../process/step.ts'
import type { World } from '../world.ts'
import type { Fault } from './fault.ts'

/** kill -9 exactly at each named step, one after the other in each place. */
export const killAtSteps: Fault = {
  about: 'kill -9 at named steps',
  hurries: false,
  async run(world, random, isWanted) {
    const remarks: string[] = []
    let kills = 0
    const walk = async (slot: Slot, drawn: Iterable<Step>) => {
      for (const step of drawn) {
        if (!isWanted(kills)) break
        kills++
        await slot.kill()
        await slot.start(step)
        await Promise.race([slot.died(), sleep(patienceMs)])
        await slot.kill()
        if (slot.reached() !== step.name) remarks.push(`not reached: ${step.name}`)
      }
      await slot.start()
    }
    const places = [world.apis, world.workers].map((slots) => {
      const drawn = drawSteps(world, slots[0]!.role, random.fork(slots[0]!.role))
      // One of several stays well, so that the load goes on to what comes after the step.
      return slots.slice(0, Math.max(1, slots.length - 1)).map((slot) => walk(slot, drawn))
    })
    await Promise.all(places.flat())
    return { times: kills, remarks }
  },
}

/** Every step of a role in a drawn order, again and again; those of files only where these are in a folder. */
function* drawSteps({ storage }: World, role: Step['role'], random: Random): Generator<Step, never> {
  const own = steps.filter((step) => step.role === role && (step.on !== 'file' || storage.kind === 'file'))
  for (;;) for (const step of random.shuffle(own)) yield { ...step, nth: random.int(1, 3) }
}

/** A step that the load does not reach by then is killed at another one. */
const patienceMs = 30_000
