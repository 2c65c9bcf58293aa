import type { contract } from '@numora/contract'
import { Problem } from '@numora/core'
import type { Verbs } from '../http/verbs.ts'

async function notYet(): Promise<never> {
  throw new Problem('unavailable')
}

export const views: Verbs<typeof contract.views> = {
  list: notYet,
  create: notYet,
  put: notYet,
  delete: notYet,
}
