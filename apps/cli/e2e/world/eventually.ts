import { setTimeout as sleep } from 'node:timers/promises'

/** Repeats until the result is truthy; the test's own time limit ends it. */
export async function eventually<T>(
  look: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  for (;;) {
    const seen = await look()
    if (seen) return seen
    await sleep(50)
  }
}
