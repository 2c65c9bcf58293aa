import type { contract } from '@numora/contract'
import { beHere, leave } from '@numora/core'
import type { Verbs } from '../http/verbs.ts'

export const presence: Verbs<typeof contract.presence> = {
  async put({ ctx, params }) {
    return { status: 200, body: await beHere(ctx, params) }
  },
  async delete({ ctx, params }) {
    await leave(ctx, params)
    return { status: 204, body: undefined }
  },
}
