import type { contract } from '@numora/contract'
import { listEvents } from '@numora/core'
import type { Verbs } from '../http/verbs.ts'

export const events: Verbs<typeof contract.events> = {
  async list({ ctx, query }) {
    return { status: 200, body: await listEvents(ctx, query) }
  },
}
