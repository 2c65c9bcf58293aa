import { type JobHandlers, learn, type System } from '@numora/core'
import type { Extractor } from '@numora/extraction'
import { tellCrash } from './crash.ts'

/** Reads approved documents again to learn from them, in guarded child processes. */
export const learnStep =
  (system: System, extractor: Extractor): JobHandlers['learn'] =>
  (payload, run) =>
    learn(system, (file, options) => extractor.learn(file, options).catch(tellCrash), payload, run)
