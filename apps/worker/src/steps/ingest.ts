import { ingest, type JobHandlers, type System } from '@numora/core'
import type { Extractor } from '@numora/extraction'
import { logFault } from './log-fault.ts'

/** Reads documents, in guarded child processes. */
export function ingestStep(system: System, extractor: Pick<Extractor, 'extract'>): JobHandlers['ingest'] {
  return (payload, run) =>
    ingest(
      system,
      (file, options) => extractor.extract(file, { ...options, onFault: logFault(system, payload) }),
      payload,
      run,
    )
}
