import { ingest, type JobHandlers, type System } from '@numora/core'
import type { Extractor } from '@numora/extraction'
import { logFault } from './log-fault.ts'

/** Reads documents, and unpacks containers, in guarded child processes. */
export function ingestStep(
  system: System,
  extractor: Pick<Extractor, 'extract' | 'unpack'>,
): JobHandlers['ingest'] {
  return (payload, run) => {
    const onFault = logFault(system, payload)
    return ingest(
      system,
      {
        extract: (file, options) => extractor.extract(file, { ...options, onFault }),
        unpack: (file, options) => extractor.unpack(file, { ...options, onFault }),
      },
      payload,
      run,
    )
  }
}
