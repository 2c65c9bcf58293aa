import { setTimeout as sleep } from 'node:timers/promises'
import { isUnavailable } from '@numora/core'

/** How long the database may take to come back before a run of faults has failed. */
const patienceMs = 60_000

/** Repeats what the tester itself asks the database, as faults beside it stop the database at any time. */
export async function whenAvailable<T>(ask: () => Promise<T>): Promise<T> {
  const end = performance.now() + patienceMs
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (!isUnavailable(error) || performance.now() > end) throw error
      await sleep(200)
    }
  }
}
