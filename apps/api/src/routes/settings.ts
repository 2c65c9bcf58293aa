import type { contract } from '@numora/contract'
import { getSettings, updateSettings } from '@numora/core'
import type { Verbs } from '../http/verbs.ts'

export const settings: Verbs<typeof contract.settings> = {
  async get({ ctx }) {
    return { status: 200, body: await getSettings(ctx) }
  },
  async update({ ctx, body }) {
    return { status: 200, body: await updateSettings(ctx, body) }
  },
}
