import { GivenBack, ReaderCrashed, type System } from '@numora/core'
import { ExtractorCrashed, type Fault } from '@numora/extraction'

/**
 * Runs work in a child process: a child that died is a crash, one that was ended returns the job to the
 * queue.
 */
export async function inChild<T>(read: Promise<T>): Promise<T> {
  try {
    return await read
  } catch (error) {
    if (!(error instanceof ExtractorCrashed)) throw error
    throw error.reason === 'closed'
      ? new GivenBack(error.message)
      : new ReaderCrashed(error.message, { cause: error })
  }
}

type About = { documentId: string; workspaceId: string; requestId: string | null }

/** Logs each stage of reading that threw because of an error of the program, with its document. */
export function logFault({ logger }: System, { documentId, workspaceId, requestId }: About) {
  return ({ stage, page, error }: Fault): void =>
    logger.error(
      { documentId, workspaceId, requestId, stage, page, fault: error },
      'A stage of reading broke',
    )
}
