import type { contract } from '@numora/contract'
import { getLinkedFile } from '@numora/core'
import { sendFile } from '../http/send-file.ts'
import type { Verbs } from '../http/verbs.ts'

export const fileLinks: Verbs<typeof contract.fileLinks> = {
  async download({ ctx, params, req }) {
    return sendFile(req, await getLinkedFile(ctx, params))
  },
}
