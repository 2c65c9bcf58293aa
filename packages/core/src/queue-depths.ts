import type { System } from './context.ts'

export type QueueDepth = { queue: string; queued: number; active: number; failed: number }

/** How much is waiting, at work and given up, by queue; counted by the queue itself every minute. */
export async function queueDepths({ boss }: System): Promise<QueueDepth[]> {
  const queues = await boss.getQueues()
  return queues.map(({ name, queuedCount, activeCount, failedCount }) => ({
    queue: name,
    queued: queuedCount,
    active: activeCount,
    failed: failedCount,
  }))
}
