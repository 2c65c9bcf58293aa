import { Prisma } from './generated/client.ts'
import type { JobName } from './jobs.ts'

/**
 * A condition of SQL: no job of these queues that is still to be done names the row `work` under this key of its
 * payload. The only place that reads a table of pg-boss: its own `findJobs()` answers for one row at a time or hands
 * over every job, and the sweep asks for hundreds of thousands each minute. `has-no-job.int.test.ts` fails when that
 * table changes.
 */
export function hasNoJob(queues: JobName[], idInPayload: string): Prisma.Sql {
  return Prisma.sql`NOT EXISTS (
    SELECT 1 FROM pgboss.job WHERE name = ANY(${queues}) AND job.state IN ('created', 'retry', 'active')
      AND data->>${idInPayload}::text = work.id)`
}
