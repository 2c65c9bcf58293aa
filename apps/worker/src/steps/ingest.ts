import { ingest, type JobHandlers, type System } from '@numora/core'
import type { Extractor, FieldLesson } from '@numora/extraction'
import { tellCrash } from './crash.ts'

/** Reads documents, in guarded child processes. */
export const ingestStep =
  (system: System, extractor: Extractor): JobHandlers['ingest'] =>
  (payload, run) =>
    ingest(
      system,
      (file, { recall, ...options }) =>
        extractor
          .extract(file, { ...options, recall: (keys) => recall(keys) as Promise<FieldLesson[]> })
          .catch(tellCrash),
      payload,
      run,
    )
