import type { JobWithMetadata } from 'pg-boss'
import { anyPriority } from './bounded-fetches.ts'
import { contextFor, type System, systemActor } from './context.ts'
import { enqueue, putBack, whenDue } from './enqueue.ts'
import { type JobHandlers, type JobName, type JobOptions, type JobPayload, jobs } from './jobs.ts'
import { noteStart, turnOf } from './turns.ts'

/** A stopping worker returns the job that it works on: this is no failure, and the job runs again. */
export class GivenBack extends Error {}

/** Stops taking jobs from some queues in this process; running ones continue. */
export async function stopTaking({ boss }: System, names: readonly JobName[]): Promise<void> {
  for (const name of names) await boss.offWork(name, { wait: false })
}

/**
 * Runs the jobs in the given number of lanes per queue. A lane takes its next job as soon as it has finished
 * one, so a backlog does not wait for polling.
 */
export async function work(
  system: System,
  handlers: JobHandlers,
  lanes: Record<JobName, number>,
): Promise<void> {
  for (const name of Object.keys(jobs) as JobName[]) {
    const { lanesPerGroup, overflow }: JobOptions = jobs[name]
    const held = { ofGroup: new Map(), ofWorkspace: new Map() }
    const queue = { name, handler: handlers[name], lanesPerGroup, overflow, held }
    const opened: Lane[] = []
    system.fetchLimits.set(name, {
      fullGroups: () => fullGroups(queue as Queue<JobName>),
      wake: () => {
        const free = opened.find(({ isFree }) => isFree)
        if (free) system.boss.notifyWorker(free.id)
      },
      wakeAll: () => opened.forEach(({ id }) => void system.boss.notifyWorker(id)),
    })
    for (let lane = 0; lane < lanes[name]; lane++)
      opened.push(await openLane(system, queue as Queue<JobName>))
  }
  await system.boss.schedule('sweep', '* * * * *')
}

type Queue<N extends JobName> = {
  name: N
  handler: JobHandlers[N]
  /** The number of running jobs in this process. */
  held: { ofGroup: Map<string, number>; ofWorkspace: Map<string, number> }
} & Pick<JobOptions, 'lanesPerGroup' | 'overflow'>

function fullGroups({ held, lanesPerGroup = Number.POSITIVE_INFINITY }: Queue<JobName>): string[] {
  return [...held.ofGroup].flatMap(([group, count]) => (count >= lanesPerGroup ? group : []))
}

/** What takes one job after the other: a worker of pg-boss. It is free while it has none. */
type Lane = { id: string; isFree: boolean }

async function openLane<N extends JobName>(system: System, queue: Queue<N>): Promise<Lane> {
  const { boss, logger } = system
  const { name } = queue
  const options = {
    batchSize: 1,
    includeMetadata: true as const,
    pollingIntervalSeconds: 2,
    notifyPollingIntervalSeconds: 5,
    maxPriority: anyPriority,
  }
  const lane: Lane = { id: '', isFree: true }
  lane.id = await boss.work(name, options, async ([job]) => {
    const started = performance.now()
    lane.isFree = false
    try {
      await run(system, queue, job!)
      logger.debug({ job: name, ms: Math.round(performance.now() - started) }, 'Job done')
    } catch (error) {
      if (error instanceof GivenBack) logger.info({ job: name, jobId: job!.id }, 'Job given back')
      else logger.error({ job: name, jobId: job!.id, err: error }, 'Job failed, it is tried again')
      throw error
    } finally {
      lane.isFree = true
      boss.notifyWorker(lane.id)
    }
  })
  return lane
}

async function run<N extends JobName>(
  system: System,
  queue: Queue<N>,
  job: JobWithMetadata<unknown>,
): Promise<void> {
  const { name, handler, lanesPerGroup, overflow, held } = queue
  const { priority, signal, retryCount: retries } = job
  const payload = jobs[name].payload.parse(job.data) as JobPayload<N>
  const group = job.groupId ?? undefined
  if (priority === whenDue) return enqueueNow(system, name, payload, group)
  if (group === undefined || lanesPerGroup === undefined) {
    noteStart(system, name, turnOf(priority))
    return handler(payload, { signal, retries, group })
  }
  // Lanes that fetch at the same moment may get more jobs of a group than its limit: the excess jobs are put back.
  if ((held.ofGroup.get(group) ?? 0) >= lanesPerGroup)
    return putBack(system, name, payload, { group, priority })
  const { workspaceId } = payload as { workspaceId: string }
  if (overflow && (held.ofWorkspace.get(workspaceId) ?? 0) >= overflow.lanesPerWorkspace)
    return enqueueNow(system, overflow.to, payload, group)
  const releases = [hold(held.ofGroup, group), hold(held.ofWorkspace, workspaceId)]
  try {
    noteStart(system, name, turnOf(priority))
    await handler(payload, { signal, retries, group })
  } finally {
    for (const release of releases) release()
  }
}

/** Counts a running job; the returned function counts its end. */
function hold(counts: Map<string, number>, key: string): () => void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
  return () => {
    const left = counts.get(key)! - 1
    if (left > 0) counts.set(key, left)
    else counts.delete(key)
  }
}

/** Gives a job its turn in a queue: a delayed one, now that it is due, or one from another queue. */
async function enqueueNow(
  system: System,
  name: JobName,
  payload: JobPayload<JobName>,
  group: string | undefined,
): Promise<void> {
  const { workspaceId } = payload as { workspaceId: string }
  const ctx = contextFor(system, { workspaceId, actor: systemActor, requestId: null })
  await enqueue(ctx, name as 'notify', payload as JobPayload<'notify'>, group === undefined ? {} : { group })
}
