import type { PgBoss } from 'pg-boss'
import { z } from 'zod'

const delivery = z.object({
  deliveryId: z.string(),
  workspaceId: z.string(),
  attempt: z.number(),
  requestId: z.string().nullable(),
})

const generation = z.object({
  documentId: z.string(),
  workspaceId: z.string(),
  generation: z.number(),
  requestId: z.string().nullable(),
})

/**
 * For jobs whose runs use up nothing when the database or the storage is away: they are due again soon after its return.
 * After ten minutes of attempts the sweep of every minute queues another job.
 */
const soonAgain = { retryLimit: 120, retryDelay: 1, retryBackoff: true, retryDelayMax: 5 }

/** For attempts that end after `mostRuns` runs: longer pauses, so that a minute of disturbances does not end them. */
const countedRuns = { retryLimit: 20, retryDelay: 1, retryBackoff: true, retryDelayMax: 30 }

/**
 * Every job with its payload and the options of its queue. A killed process's jobs return after the
 * heartbeat. Workspaces take turns in every queue; also, one group (a receiver, or a workspace that fetches)
 * uses at most `lanesPerGroup` workers, since a host that does not answer occupies a lane for long. Jobs
 * of a workspace beyond the lanes of its `overflow` wait in another queue, which leaves lanes for others.
 */
export const jobs = {
  /** One attempt to fetch the file of one generation of a document from its URL. */
  fetch: {
    payload: generation.extend({ attempt: z.number() }),
    queue: { ...soonAgain, expireInSeconds: 300 },
    lanesPerGroup: 3,
  },
  /** Reads one generation of a document whose file is stored. */
  ingest: {
    payload: generation,
    queue: { ...soonAgain, expireInSeconds: 3_600 },
  },
  /**
   * The same for XML, and for containers, which are unpacked: both are quick and do not wait behind pictures. Workers
   * that know no containers do not know this queue either.
   */
  ingest_quick: {
    payload: generation,
    queue: { ...soonAgain, expireInSeconds: 300 },
  },
  /** Reads an approved document again to derive lessons about its vendor's documents. */
  learn: {
    payload: z.object({
      documentId: z.string(),
      workspaceId: z.string(),
      approval: z.number(),
      requestId: z.string().nullable(),
    }),
    // Only the job says which lessons are still to be derived, so it is retried for half a day if the storage is unavailable.
    queue: { ...soonAgain, retryLimit: 9_000, expireInSeconds: 3_600 },
  },
  /** Reads a document again without changing it. */
  dry_run: {
    payload: z.object({
      documentId: z.string(),
      workspaceId: z.string(),
      /** Of the dry run: the job of an older one has nothing to do. */
      number: z.number(),
      requestId: z.string().nullable(),
    }),
    // As for lessons: only the job says what is still to be done.
    queue: { ...soonAgain, retryLimit: 9_000, expireInSeconds: 3_600 },
  },
  /** One attempt of one push. */
  push: {
    payload: z.object({
      pushId: z.string(),
      workspaceId: z.string(),
      attempt: z.number(),
      requestId: z.string().nullable(),
    }),
    queue: { ...countedRuns, expireInSeconds: 300 },
    lanesPerGroup: 4,
  },
  /** One attempt of one step of a run. */
  run: {
    payload: z.object({
      runId: z.string(),
      workspaceId: z.string(),
      position: z.number(),
      attempt: z.number(),
      requestId: z.string().nullable(),
    }),
    queue: { ...countedRuns, expireInSeconds: 300 },
    lanesPerGroup: 3,
  },
  /** One attempt of one webhook delivery. */
  notify: {
    payload: delivery,
    queue: { ...countedRuns, expireInSeconds: 120 },
    lanesPerGroup: 2,
    overflow: { lanesPerWorkspace: 8, to: 'notify_slow' },
  },
  /** The same for receivers that lately took long to answer, which are one group for each workspace. */
  notify_slow: {
    payload: delivery,
    queue: { ...countedRuns, expireInSeconds: 120 },
    lanesPerGroup: 2,
  },
  /** One attempt to notify the executor of a claim. */
  request: {
    payload: z.object({
      pushId: z.string(),
      workspaceId: z.string(),
      attempt: z.number(),
      requestId: z.string().nullable(),
    }),
    queue: { ...countedRuns, expireInSeconds: 120 },
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
    queue: { ...soonAgain, expireInSeconds: 300 },
  },
  /** Removes a deleted document's files. */
  erase: {
    payload: z.object({ documentId: z.string(), workspaceId: z.string(), keys: z.array(z.string()) }),
    queue: { ...soonAgain, retryLimit: 9_000, expireInSeconds: 300 },
  },
  /** Every minute: overdue documents, expired claims, and data that is too old to keep. */
  sweep: {
    payload: z.object({}).catch({}),
    queue: { retryLimit: 0, expireInSeconds: 300 },
  },
} as const satisfies Record<string, JobOptions>

export type JobOptions = {
  payload: z.ZodType
  queue: object
  lanesPerGroup?: number
  overflow?: { lanesPerWorkspace: number; to: 'notify_slow' }
}

export type JobName = keyof typeof jobs
export type JobPayload<N extends JobName> = z.infer<(typeof jobs)[N]['payload']>

/** What a handler receives in addition to its payload. */
export type JobRun = {
  signal: AbortSignal
  /** 0 at the first run; a run whose worker died counts. */
  retries: number
  group?: string | undefined
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
