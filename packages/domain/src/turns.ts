/**
 * A turn is a place in a queue's order: the job with the lowest turn starts first. Turns make a queue fair between
 * the workspaces that use it (self-clocked fair queueing, Golestani 1994), whatever the number of lanes.
 */
export type QueueState = {
  /** The highest turn of a job that has started: the queue's present. 0 for a new queue. */
  started: number
  /** The last turn that the workspace was given. 0 if it has none. */
  given: number
}

/** Turns are stored as 32-bit integers; from here on a queue is first in, first out until it starts again at 0. */
export const highestTurn = 2_147_483_647

/**
 * The turn of a workspace's next job: behind its own jobs, and one step behind the queue's present for a workspace
 * that has nothing waiting. So 10,000 waiting jobs of one workspace occupy 10,000 turns, and another's first job is
 * given one of the next.
 */
export function nextTurn({ started, given }: QueueState): number {
  return Math.min(Math.max(started, given) + 1, highestTurn)
}
