import { ingest, type JobHandlers, type System } from '@numora/core'
import type { Extractor, FieldLesson } from '@numora/extraction'
import { inChild, logFault } from './reading.ts'

/** Reads documents in guarded child processes. */
export function ingestStep(system: System, extractor: Pick<Extractor, 'extract'>): JobHandlers['ingest'] {
  return (payload, run) =>
    ingest(
      system,
      (file, { recall, ...options }) =>
        inChild(
          extractor.extract(file, {
            ...options,
            recall: (keys) => recall(keys) as Promise<FieldLesson[]>,
            onFault: logFault(system, payload),
          }),
        ),
      payload,
      run,
    )
}
