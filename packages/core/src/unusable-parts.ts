import { setTimeout as sleep } from 'node:timers/promises'
import type { System } from './context.ts'

/** The parts that do not answer, or not within 5 seconds, longer than which a balancer would not wait. */
export async function unusableParts({ database, storage, logger }: System): Promise<string[]> {
  const parts = { database: database.$queryRaw`SELECT 1`, storage: storage.check() }
  const outcomes = await Promise.allSettled(Object.values(parts).map(inTime))
  return Object.keys(parts).filter((part, index) => {
    const outcome = outcomes[index]!
    if (outcome.status === 'rejected') logger.warn({ part, err: outcome.reason }, 'Not ready')
    return outcome.status === 'rejected'
  })
}

function inTime(answer: Promise<unknown>): Promise<unknown> {
  return Promise.race([
    answer,
    sleep(5_000, undefined, { ref: false }).then(() => Promise.reject(new Error('too slow'))),
  ])
}
