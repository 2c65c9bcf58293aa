import { dryRun, type JobHandlers, type System } from '@numora/core'
import type { Extractor } from '@numora/extraction'
import { logFault } from './log-fault.ts'

/** Reads documents again for dry runs in guarded child processes. */
export function dryRunStep(system: System, extractor: Pick<Extractor, 'extract'>): JobHandlers['dry_run'] {
  return (payload, run) =>
    dryRun(
      system,
      (file, options) => extractor.extract(file, { ...options, onFault: logFault(system, payload) }),
      payload,
      run,
    )
}
