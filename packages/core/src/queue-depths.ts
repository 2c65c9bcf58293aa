import type { System } from './context.ts'

export type QueueDepth = {
  queue: string
  queued: number
  active: number
  failed: number
  /** The age of the oldest job that could start; 0 if none waits. */
  oldestSeconds: number
}

/** The number of waiting, running and failed jobs by queue; pg-boss counts them every few seconds. */
export async function queueDepths({ boss }: System): Promise<QueueDepth[]> {
  const queues = await boss.getQueues()
  return queues.map(({ name, queuedCount, activeCount, failedCount, readyOldestSeconds }) => ({
    queue: name,
    queued: queuedCount,
    active: activeCount,
    failed: failedCount,
    oldestSeconds: readyOldestSeconds ?? 0,
  }))
}
