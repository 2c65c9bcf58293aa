import type { DocumentStatus } from '@numora/client'
import { CommandFailed } from '../command-failed.ts'
import { printJson } from '../print.ts'
import { callApi } from './call-api.ts'
import { firstFailed, waitForParts } from './wait-for-parts.ts'

export type WaitOptions = { until?: DocumentStatus[]; timeout: number; json?: true }

/**
 * Waits for documents, all at once, and prints the state that each has reached; one that failed is an error. After one
 * that was split or unpacked, its parts follow.
 */
export function wait(ids: string[], { until, timeout, json }: WaitOptions): Promise<void> {
  return callApi(async (client) => {
    const options = { timeoutMs: timeout * 1_000, ...(until && { until }) }
    const documents = (await Promise.all(ids.map((id) => waitForParts(client, id, options)))).flat()
    for (const document of documents) {
      if (json) printJson(document)
      else console.log(`${document.id}  ${document.status}`)
    }
    const failed = firstFailed(documents)
    if (failed) throw new CommandFailed(`${failed.id}: ${failed.failure!.message} (${failed.failure!.code})`)
  })
}
