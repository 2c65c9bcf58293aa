import { type JobHandlers, learn, type System } from '@numora/core'
import type { Extractor } from '@numora/extraction'
import { inChild, logFault } from './reading.ts'

/** Derives lessons from approved documents in guarded child processes. */
export function learnStep(system: System, extractor: Pick<Extractor, 'learn'>): JobHandlers['learn'] {
  return (payload, run) =>
    learn(
      system,
      (file, options) => inChild(extractor.learn(file, { ...options, onFault: logFault(system, payload) })),
      payload,
      run,
    )
}
