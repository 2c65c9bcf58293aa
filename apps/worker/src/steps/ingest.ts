import { type Extract, ingest, type JobHandlers, ReaderCrashed, type System } from '@numora/core'
import { type Extractor, ExtractorCrashed } from '@numora/extraction'

/** Reads documents, in guarded child processes. */
export const ingestStep =
  (system: System, extractor: Extractor): JobHandlers['ingest'] =>
  (payload, run) =>
    ingest(system, extractWith(extractor), payload, run)

const extractWith =
  (extractor: Extractor): Extract =>
  async (file, options) => {
    try {
      return await extractor.extract(file, options)
    } catch (error) {
      if (error instanceof ExtractorCrashed && error.reason !== 'closed')
        throw new ReaderCrashed(error.message, { cause: error })
      throw error
    }
  }
