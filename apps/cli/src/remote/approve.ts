import { printJson } from '../print.ts'
import { callApi } from './call-api.ts'

export type ApproveOptions = { expectedUpdatedAt?: string; json?: true }

/** Approves documents one after another, and stops at the first that cannot be approved. */
export function approve(ids: string[], { expectedUpdatedAt, json }: ApproveOptions): Promise<void> {
  return callApi(async (client) => {
    const body = expectedUpdatedAt === undefined ? {} : { expected_updated_at: expectedUpdatedAt }
    for (const id of ids) {
      const document = await client.documents.approve(id, body)
      if (json) printJson(document)
      else console.log(`${document.id}  ${document.status}`)
    }
  })
}
