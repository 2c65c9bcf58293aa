/**
 * How often one attempt is begun again after workers died or stopped in it. Then it counts as one that failed: what
 * brings down a worker each time must come to its end too.
 */
export const mostRuns = 5
