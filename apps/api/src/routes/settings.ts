import type { contract } from '@numora/contract'
import { Problem } from '@numora/core'
import type { Verbs } from '../http/verbs.ts'

export const settings: Verbs<typeof contract.settings> = {
  async get() {
    throw new Problem('unavailable')
  },
  async update() {
    throw new Problem('unavailable')
  },
}
