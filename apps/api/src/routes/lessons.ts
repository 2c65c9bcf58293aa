import type { contract } from '@numora/contract'
import { Problem } from '@numora/core'
import type { Verbs } from '../http/verbs.ts'

export const lessons: Verbs<typeof contract.lessons> = {
  async list() {
    throw new Problem('unavailable')
  },
  async ofDocument() {
    throw new Problem('unavailable')
  },
  async delete() {
    throw new Problem('unavailable')
  },
}
