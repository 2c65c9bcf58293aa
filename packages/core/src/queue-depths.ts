import type { System } from './context.ts'

export type QueueDepth = {
  queue: string
  queued: number
  active: number
  failed: number
  /** How long the oldest job that could start has waited; 0 where none waits. */
  oldestSeconds: number
}

/** How much is waiting, at work and given up, by queue; counted by the queue itself every few seconds. */
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
