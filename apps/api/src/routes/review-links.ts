import type { contract } from '@numora/contract'
import { Problem } from '@numora/core'
import type { Verbs } from '../http/verbs.ts'

export const reviewLinks: Verbs<typeof contract.reviewLinks> = {
  async create() {
    throw new Problem('unavailable')
  },
  async list() {
    throw new Problem('unavailable')
  },
  async revoke() {
    throw new Problem('unavailable')
  },
}
