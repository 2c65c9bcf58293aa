import { ReaderCrashed } from '@numora/core'
import { ExtractorCrashed } from '@numora/extraction'

/** Tells the core of a child that died, in its own words; one that was closed is no crash. */
export const tellCrash = (error: unknown): never => {
  if (error instanceof ExtractorCrashed && error.reason !== 'closed')
    throw new ReaderCrashed(error.message, { cause: error })
  throw error
}
