import type { contract } from '@numora/contract'
import { Problem } from '@numora/core'
import type { Verbs } from '../http/verbs.ts'

async function notYet(): Promise<never> {
  throw new Problem('unavailable')
}

export const people: Verbs<typeof contract.people> = {
  list: notYet,
  update: notYet,
  delete: notYet,
  signOut: notYet,
  createPasswordLink: notYet,
}

export const invitations: Verbs<typeof contract.invitations> = {
  list: notYet,
  create: notYet,
  delete: notYet,
}
