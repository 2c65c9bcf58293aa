import { type JobHandlers, learn, type System } from '@numora/core'
import type { Extractor } from '@numora/extraction'
import { logFault } from './log-fault.ts'

/** Reads approved documents again to learn from them, in guarded child processes. */
export function learnStep(system: System, extractor: Pick<Extractor, 'learn'>): JobHandlers['learn'] {
  return (payload, run) =>
    learn(
      system,
      (file, options) => extractor.learn(file, { ...options, onFault: logFault(system, payload) }),
      payload,
      run,
    )
}
