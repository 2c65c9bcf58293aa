import { Prisma } from './generated/client.ts'
import type { JobName } from './jobs.ts'

/**
 * An SQL condition: no unfinished job of these queues has the id of the row `work` under this key of its payload. Only this
 * and backups read a table of pg-boss, here because `findJobs()` looks up one row or returns all jobs, and the sweep
 * checks hundreds of thousands of rows each minute. `has-no-job.int.test.ts` fails if that table changes.
 */
export function hasNoJob(queues: JobName[], idInPayload: string): Prisma.Sql {
  return Prisma.sql`NOT EXISTS (
    SELECT 1 FROM pgboss.job WHERE name = ANY(${queues}) AND job.state IN ('created', 'retry', 'active')
      AND data->>${idInPayload}::text = work.id)`
}
