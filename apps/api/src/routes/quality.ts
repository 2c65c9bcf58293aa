import type { contract } from '@numora/contract'
import { Problem } from '@numora/core'
import type { Verbs } from '../http/verbs.ts'

export const quality: Verbs<typeof contract.quality> = {
  async get() {
    throw new Problem('unavailable')
  },
}
