/**
 * A turn is a position in a queue's order: the job with the lowest turn starts first. Turns make a queue fair
 * between workspaces (self-clocked fair queueing, Golestani 1994), for any number of lanes.
 */
export type QueueState = {
  /** The highest turn of a job that has started: the queue's present turn. 0 for a new queue. */
  started: number
  /** The last turn that was given to the workspace; 0 if there is none. */
  given: number
}

/**
 * Turns are stored as 32-bit integers; at this turn a queue is first in, first out until it restarts at 0.
 */
export const highestTurn = 2_147_483_647

/**
 * The turn of a workspace's next job: after its own jobs, and one after the queue's present turn if it has
 * none waiting. So 10,000 waiting jobs of one workspace occupy 10,000 turns, and another's first job gets one
 * of the next.
 */
export function nextTurn({ started, given }: QueueState): number {
  return Math.min(Math.max(started, given) + 1, highestTurn)
}
