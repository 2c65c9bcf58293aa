import { setTimeout as sleep } from 'node:timers/promises'
import type { System } from './context.ts'

/** The steps of earlier runs that are still running. */
const atWork = new WeakMap<System, Set<string>>()

/**
 * Runs steps one after the other. A failing step is logged and does not affect the others. One that takes
 * longer than `patienceMs` continues while the next one starts, and is not started again before it has ended.
 */
export async function runSteps(
  system: System,
  steps: Record<string, () => Promise<void>>,
  { patienceMs }: { patienceMs: number },
): Promise<void> {
  const running = atWork.get(system) ?? new Set()
  atWork.set(system, running)
  for (const [name, step] of Object.entries(steps)) {
    if (running.has(name)) continue
    running.add(name)
    const ended = new AbortController()
    const run = step()
      .catch((error) => system.logger.error({ step: name, err: error }, 'A part of the sweep failed'))
      .finally(() => {
        running.delete(name)
        ended.abort()
      })
    const late = sleep(patienceMs, true, { signal: ended.signal }).catch(() => false)
    if (await Promise.race([run.then(() => false), late]))
      system.logger.warn({ step: name }, 'A part of the sweep takes long, the others go on without it')
  }
}
