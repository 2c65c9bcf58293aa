/**
 * How often one attempt is restarted after workers died or stopped during it. Then it counts as failed,
 * because an attempt that crashes a worker each time must end, too.
 */
export const mostRuns = 5
