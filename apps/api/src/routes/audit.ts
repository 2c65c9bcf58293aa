import type { contract } from '@numora/contract'
import { listAudit } from '@numora/core'
import type { Verbs } from '../http/verbs.ts'

export const audit: Verbs<typeof contract.audit> = {
  list: async ({ ctx, query }) => ({ status: 200, body: await listAudit(ctx, query) }),
}
