import type { DocumentStatus } from '@numora/client'
import { CommandFailed } from '../command-failed.ts'
import { printJson } from '../print.ts'
import { callApi } from './call-api.ts'

export type WaitOptions = { until?: DocumentStatus[]; timeout: number; json?: true }

/**
 * Waits for documents, all at once, and prints the state that each has reached; one that failed is an error.
 */
export function wait(ids: string[], { until, timeout, json }: WaitOptions): Promise<void> {
  return callApi(async (client) => {
    const options = { timeoutMs: timeout * 1_000, ...(until && { until }) }
    const documents = await Promise.all(ids.map((id) => client.documents.waitFor(id, options)))
    for (const document of documents) {
      if (json) printJson(document)
      else console.log(`${document.id}  ${document.status}`)
    }
    const failed = documents.find(({ failure }) => failure !== null)
    if (failed) throw new CommandFailed(`${failed.id}: ${failed.failure!.message} (${failed.failure!.code})`)
  })
}
