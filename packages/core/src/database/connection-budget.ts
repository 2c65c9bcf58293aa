/** The connections of a process by what they are for. */
export type ConnectionBudget = {
  /** Statements and transactions of requests and jobs. */
  statements: number
  /** Fetching, completing and supervising jobs. */
  jobs: number
}

export const defaultConnections = 20
/** Below, the steps of a sweep could use up those of all other work. */
export const fewestConnections = 6

/** Divides the connections of a process; besides these, one listens for notifications. */
export function divideConnections(connections: number): ConnectionBudget {
  const jobs = Math.max(2, Math.floor((connections - 1) * 0.4))
  return { jobs, statements: connections - 1 - jobs }
}
