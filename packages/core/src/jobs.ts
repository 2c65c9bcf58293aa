import type { PgBoss } from 'pg-boss'
import { z } from 'zod'

/**
 * Every job with its payload and the options of its queue. A killed process's jobs return after the
 * heartbeat. Workspaces take turns in every queue; also, one group (a receiver, or a workspace that fetches)
 * uses at most `lanesPerGroup` workers, since a host that does not answer occupies a lane for long.
 */
export const jobs = {
  /** One attempt to fetch the file of one generation of a document from its URL. */
  fetch: {
    payload: z.object({
      documentId: z.string(),
      workspaceId: z.string(),
      generation: z.number(),
      attempt: z.number(),
      requestId: z.string().nullable(),
    }),
    queue: { retryLimit: 20, retryDelay: 1, retryBackoff: true, retryDelayMax: 30, expireInSeconds: 300 },
    lanesPerGroup: 3,
  },
  /** Reads one generation of a document whose file is stored. */
  ingest: {
    payload: z.object({
      documentId: z.string(),
      workspaceId: z.string(),
      generation: z.number(),
      requestId: z.string().nullable(),
    }),
    queue: { retryLimit: 20, retryDelay: 1, retryBackoff: true, retryDelayMax: 30, expireInSeconds: 3_600 },
  },
  /** Reads an approved document again to derive lessons about its vendor's documents. */
  learn: {
    payload: z.object({
      documentId: z.string(),
      workspaceId: z.string(),
      approval: z.number(),
      requestId: z.string().nullable(),
    }),
    // Only the job says which lessons are still to be derived, so it is retried for half a day if the database is unavailable.
    queue: { retryLimit: 60, retryDelay: 1, retryBackoff: true, retryDelayMax: 900, expireInSeconds: 3_600 },
  },
  /** One attempt of one push. */
  push: {
    payload: z.object({
      pushId: z.string(),
      workspaceId: z.string(),
      attempt: z.number(),
      requestId: z.string().nullable(),
    }),
    queue: { retryLimit: 20, retryDelay: 1, retryBackoff: true, retryDelayMax: 30, expireInSeconds: 300 },
    lanesPerGroup: 4,
  },
  /** One attempt of one webhook delivery. */
  notify: {
    payload: z.object({
      deliveryId: z.string(),
      workspaceId: z.string(),
      attempt: z.number(),
      requestId: z.string().nullable(),
    }),
    queue: { retryLimit: 20, retryDelay: 1, retryBackoff: true, retryDelayMax: 30, expireInSeconds: 120 },
    lanesPerGroup: 2,
  },
  /** Matches the documents in review with the list of vendors again, in the order of their ids, from one on. */
  match: {
    payload: z.object({
      workspaceId: z.string(),
      /** Of the list: a job of an older version has nothing to do. */
      version: z.number(),
      after: z.string().nullable(),
      requestId: z.string().nullable(),
    }),
    queue: { retryLimit: 20, retryDelay: 1, retryBackoff: true, retryDelayMax: 30, expireInSeconds: 300 },
  },
  /** Removes a deleted document's files. */
  erase: {
    payload: z.object({ documentId: z.string(), workspaceId: z.string(), keys: z.array(z.string()) }),
    queue: { retryLimit: 100, retryDelay: 5, retryBackoff: true, retryDelayMax: 3_600, expireInSeconds: 300 },
  },
  /** Every minute: overdue documents, expired claims, and data that is too old to keep. */
  sweep: {
    payload: z.object({}).catch({}),
    queue: { retryLimit: 0, expireInSeconds: 300 },
  },
} as const satisfies Record<string, { payload: z.ZodType; queue: object; lanesPerGroup?: number }>

export type JobName = keyof typeof jobs
export type JobPayload<N extends JobName> = z.infer<(typeof jobs)[N]['payload']>

/** What a handler receives in addition to its payload. */
export type JobRun = {
  signal: AbortSignal
  /** 0 at the first run; a run whose worker died counts. */
  retries: number
}
export type JobHandlers = { [N in JobName]: (payload: JobPayload<N>, run: JobRun) => Promise<void> }

/** Makes the queues; every process does it at its start. */
export async function createQueues(boss: PgBoss): Promise<void> {
  for (const [name, { queue }] of Object.entries(jobs)) {
    const options = { ...queue, heartbeatSeconds: 10, notify: true, deleteAfterSeconds: 86_400 }
    await boss.createQueue(name, options)
    await boss.updateQueue(name, options)
  }
}
