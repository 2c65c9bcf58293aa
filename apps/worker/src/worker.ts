import {
  eraseKeys,
  fetchDocument,
  type JobHandlers,
  matchAgain,
  notify,
  notifySlow,
  push,
  requestDelivery,
  runStep,
  type System,
  stopTaking,
  sweep,
  work,
} from '@numora/core'
import { createExtractor } from '@numora/extraction'
import { dryRunStep } from './steps/dry-run.ts'
import { ingestStep } from './steps/ingest.ts'
import { learnStep } from './steps/learn.ts'

export type Worker = {
  /** Returns the documents that are being read; the queue itself is stopped with the system. */
  close(): Promise<void>
}

export type WorkerOptions = {
  /** The number of documents read at once. */
  concurrency: number
  /** Erases documents older than this. */
  retentionDays?: number | undefined
  /** The folder of the models that read letters; undefined: those that are shipped. */
  ocrModels?: string | undefined
}

/** Two, so that one file that takes long does not delay all others. */
const quickLanes = 2

/** Works on all jobs of a system. */
export async function startWorker(
  system: System,
  { concurrency, retentionDays, ocrModels }: WorkerOptions,
): Promise<Worker> {
  const extractor = createExtractor({ children: concurrency, ocrModels })
  const quickExtractor = createExtractor({ children: quickLanes, ocrModels })
  const handlers: JobHandlers = {
    fetch: (payload, run) => fetchDocument(system, payload, run),
    ingest: ingestStep(system, extractor),
    ingest_quick: ingestStep(system, quickExtractor),
    learn: learnStep(system, extractor),
    dry_run: dryRunStep(system, extractor),
    match: (payload) => matchAgain(system, payload),
    push: (payload, run) => push(system, payload, run),
    run: (payload, run) => runStep(system, payload, run),
    notify: (payload, run) => notify(system, payload, run),
    notify_slow: (payload, run) => notifySlow(system, payload, run),
    request: (payload, run) => requestDelivery(system, payload, run),
    erase: (payload) => eraseKeys(system, payload),
    sweep: () => sweep(system, { retentionDays }),
  }
  // Fetches, pushes, steps and webhooks mostly wait for other hosts: many lanes, so that one dead host delays
  // nobody.
  const waiting = { fetch: 12, push: 12, run: 8, notify: 12, notify_slow: 6, request: 4 }
  await work(system, handlers, {
    ingest: concurrency,
    ingest_quick: quickLanes,
    learn: 1,
    dry_run: 1,
    match: 1,
    ...waiting,
    erase: 1,
    sweep: 1,
  })
  return {
    async close() {
      await stopTaking(system, ['fetch', 'ingest', 'ingest_quick', 'learn', 'dry_run'])
      await Promise.all([extractor.close(), quickExtractor.close()])
    },
  }
}
