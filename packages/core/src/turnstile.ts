import { Problem } from './problem.ts'

/** Runs work so that no group can occupy all lanes, and waiting work gives up in time. */
export type Turnstile = <T>(group: string, work: () => Promise<T>) => Promise<T>

type Waiting = { group: string; enter(): void }

/**
 * Runs at most `lanes` pieces of work at once, and at most `lanesPerGroup` of one group; others wait in the
 * order of arrival. Rejects with `unavailable` after waiting for `maxWaitMs`.
 */
export function turnstile(limits: { lanes: number; lanesPerGroup: number; maxWaitMs: number }): Turnstile {
  const running = new Map<string, number>()
  const waiting: Waiting[] = []
  let runningInAll = 0

  const isFree = (group: string) =>
    runningInAll < limits.lanes && (running.get(group) ?? 0) < limits.lanesPerGroup

  function take(group: string): void {
    runningInAll += 1
    running.set(group, (running.get(group) ?? 0) + 1)
  }

  function leave(group: string): void {
    runningInAll -= 1
    const left = running.get(group)! - 1
    if (left === 0) running.delete(group)
    else running.set(group, left)
    const next = waiting.find((other) => isFree(other.group))
    if (!next) return
    waiting.splice(waiting.indexOf(next), 1)
    next.enter()
  }

  function enter(group: string): Promise<void> | void {
    if (isFree(group)) return take(group)
    return new Promise((resolve, reject) => {
      const one: Waiting = {
        group,
        enter() {
          clearTimeout(timer)
          take(group)
          resolve()
        },
      }
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(one), 1)
        reject(
          new Problem('unavailable', 'Too much of this is under way at the moment.', {
            retryAfterSeconds: 1,
          }),
        )
      }, limits.maxWaitMs)
      waiting.push(one)
    })
  }

  return async (group, work) => {
    await enter(group)
    try {
      return await work()
    } finally {
      leave(group)
    }
  }
}
