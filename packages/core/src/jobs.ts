import { fromPrisma, type PgBoss } from 'pg-boss'
import { z } from 'zod'
import type { Context, System } from './context.ts'

/**
 * Every job: its payload, and how its queue treats it. A killed process's jobs come back after the heartbeat. One slow
 * receiver holds no more than its `lanesPerGroup` of all workers.
 */
const jobs = {
  /** Fetches, reads and extracts one generation of a document. */
  ingest: {
    payload: z.object({
      documentId: z.string(),
      workspaceId: z.string(),
      generation: z.number(),
      requestId: z.string().nullable(),
    }),
    queue: { retryLimit: 20, retryDelay: 1, retryBackoff: true, retryDelayMax: 30, expireInSeconds: 3_600 },
  },
  /** Reads an approved document again, to learn how its vendor's documents are read. */
  learn: {
    payload: z.object({
      documentId: z.string(),
      workspaceId: z.string(),
      approval: z.number(),
      approvedAt: z.string(),
      fields: z.array(z.string()),
      requestId: z.string().nullable(),
    }),
    queue: { retryLimit: 20, retryDelay: 1, retryBackoff: true, retryDelayMax: 30, expireInSeconds: 3_600 },
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
  /** Removes a deleted document's files. */
  erase: {
    payload: z.object({ documentId: z.string(), workspaceId: z.string(), keys: z.array(z.string()) }),
    queue: { retryLimit: 100, retryDelay: 5, retryBackoff: true, retryDelayMax: 3_600, expireInSeconds: 300 },
  },
  /** Every minute: documents past their deadline, claims past theirs, what is too old to keep. */
  sweep: {
    payload: z.object({}).catch({}),
    queue: { retryLimit: 0, expireInSeconds: 300 },
  },
} as const satisfies Record<string, { payload: z.ZodType; queue: object; lanesPerGroup?: number }>

export type JobName = keyof typeof jobs
export type JobPayload<N extends JobName> = z.infer<(typeof jobs)[N]['payload']>

/** What a handler is told beside its payload. */
export type JobRun = {
  signal: AbortSignal
  /** 0 at the first run; a run whose worker died counts. */
  retries: number
}
export type JobHandlers = { [N in JobName]: (payload: JobPayload<N>, run: JobRun) => Promise<void> }

/** A worker that stops gives back the job that it works on: it is no failure, and the job is run again. */
export class GivenBack extends Error {}

/** Takes no more jobs of some queues in this process; those under way go on. */
export async function stopTaking({ boss }: System, names: readonly JobName[]): Promise<void> {
  for (const name of names) await boss.offWork(name, { wait: false })
}

/** Puts a job into the transaction of what it follows from. */
export async function enqueue<N extends JobName>(
  ctx: Context,
  name: N,
  payload: JobPayload<N>,
  { group, ...options }: { startAfter?: Date; group?: string } = {},
): Promise<void> {
  await ctx.boss.send(name, payload, {
    ...options,
    ...(group === undefined ? {} : { group: { id: group } }),
    ...(ctx.isInTransaction ? { db: fromPrisma(ctx.db) } : {}),
  })
}

/** Makes the queues; every process does it at its start. */
export async function createQueues(boss: PgBoss): Promise<void> {
  for (const [name, { queue }] of Object.entries(jobs)) {
    const options = { ...queue, heartbeatSeconds: 10, notify: true, deleteAfterSeconds: 86_400 }
    await boss.createQueue(name, options)
    await boss.updateQueue(name, options)
  }
}

/**
 * Runs the jobs in as many lanes as given by name. A lane asks for its next job as soon as it has done one: waiting
 * for the poll would leave a backlog lying.
 */
export async function work(
  system: System,
  handlers: JobHandlers,
  lanes: Record<JobName, number>,
): Promise<void> {
  for (const name of Object.keys(jobs) as JobName[])
    for (let lane = 0; lane < lanes[name]; lane++) await openLane(system, name, handlers[name])
  await system.boss.schedule('sweep', '* * * * *')
}

async function openLane<N extends JobName>(system: System, name: N, handler: JobHandlers[N]): Promise<void> {
  const { boss, logger } = system
  const job = jobs[name]
  const lane = await boss.work(
    name,
    {
      batchSize: 1,
      includeMetadata: true,
      pollingIntervalSeconds: 2,
      notifyPollingIntervalSeconds: 5,
      ...('lanesPerGroup' in job ? { groupConcurrency: job.lanesPerGroup } : {}),
    },
    async ([job]) => {
      const started = performance.now()
      try {
        const payload = jobs[name].payload.parse(job!.data) as JobPayload<N>
        await handler(payload, { signal: job!.signal, retries: job!.retryCount })
        logger.debug({ job: name, ms: Math.round(performance.now() - started) }, 'Job done')
      } catch (error) {
        if (error instanceof GivenBack) logger.info({ job: name, jobId: job!.id }, 'Job given back')
        else logger.error({ job: name, jobId: job!.id, err: error }, 'Job failed, it is tried again')
        throw error
      } finally {
        boss.notifyWorker(lane)
      }
    },
  )
}
