import type { contract } from '@numora/contract'
import { getQuality } from '@numora/core'
import type { Verbs } from '../http/verbs.ts'

export const quality: Verbs<typeof contract.quality> = {
  async get({ ctx, query }) {
    return { status: 200, body: await getQuality(ctx, query) }
  },
}
