import type { JobName, JobPayload, JobRun } from '@numora/core'
import type { System } from '@numora/core/testing'

/**
 * Runs the jobs that wait in a queue, including delayed ones, once each and in order; returns their payloads.
 * Jobs that they queue wait for the next call.
 */
export async function runJobs<N extends JobName>(
  { boss }: System,
  name: N,
  handler: (payload: JobPayload<N>, run: JobRun) => Promise<void>,
): Promise<JobPayload<N>[]> {
  const jobs = await boss.fetch<JobPayload<N>>(name, { batchSize: 1_000, ignoreStartAfter: true })
  for (const job of jobs) {
    await handler(job.data, { signal: new AbortController().signal, retries: 0 })
    await boss.complete(name, job.id)
  }
  return jobs.map((job) => job.data)
}
