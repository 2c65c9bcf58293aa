import type { contract } from '@numora/contract'
import { Problem } from '@numora/core'
import type { Verbs } from '../http/verbs.ts'

async function notYet(): Promise<never> {
  throw new Problem('unavailable')
}

export const comments: Verbs<typeof contract.comments> = {
  list: notYet,
  create: notYet,
  delete: notYet,
}
