import type { System } from '@numora/core'
import type { Fault } from '@numora/extraction'

type About = { documentId: string; workspaceId: string; requestId: string | null }

/** Logs each stage of reading that broke by an error of the program, with the document that it broke on. */
export function logFault({ logger }: System, { documentId, workspaceId, requestId }: About) {
  return ({ stage, page, error }: Fault): void =>
    logger.error(
      { documentId, workspaceId, requestId, stage, page, fault: error },
      'A stage of reading broke',
    )
}
