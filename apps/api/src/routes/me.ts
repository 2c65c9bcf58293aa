import type { contract } from '@numora/contract'
import { Problem } from '@numora/core'
import type { Verbs } from '../http/verbs.ts'

export const me: Verbs<typeof contract.me> = {
  async get() {
    throw new Problem('unavailable')
  },
}
