/** A workspace's position in a queue, as this process knows it. */
export type QueuePosition = {
  given: number
  /** Since the last exchange: how many turns were given, and after which turn the first of them was. */
  taken: number
  takenBehind: number
  usedAt: number
}
export type Queue = {
  started: number
  hasNewStart: boolean
  readAt: number
  positions: Map<string, QueuePosition>
}

/** The turns that this process has given, and what it knows of those of others. */
export type Turns = { queues: Map<string, Queue>; timer: NodeJS.Timeout | undefined; exchange: Promise<void> }

export function newTurns(): Turns {
  return { queues: new Map(), timer: undefined, exchange: Promise.resolve() }
}

/** The known state of a queue; empty at first. */
export function queueOf({ queues }: Turns, name: string): Queue {
  const known = queues.get(name)
  if (known) return known
  const queue = { started: 0, hasNewStart: false, readAt: Number.NEGATIVE_INFINITY, positions: new Map() }
  queues.set(name, queue)
  return queue
}
