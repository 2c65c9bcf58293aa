import { setTimeout as sleep } from 'node:timers/promises'
import { isUnavailable } from './is-unavailable.ts'

const patienceMs = 15_000
const pauseMs = 250

/** Repeats a statement while the database is away, for up to 15 seconds; then throws the last error. */
export async function whenAvailable<T>(statement: () => Promise<T>): Promise<T> {
  const end = performance.now() + patienceMs
  for (;;)
    try {
      return await statement()
    } catch (error) {
      if (!isUnavailable(error) || performance.now() > end) throw error
      await sleep(pauseMs)
    }
}
