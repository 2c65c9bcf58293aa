import type { contract } from '@numora/contract'
import { getIdentity } from '@numora/core'
import type { Verbs } from '../http/verbs.ts'

export const me: Verbs<typeof contract.me> = {
  async get({ ctx, req }) {
    return { status: 200, body: await getIdentity(ctx, req.res!.locals.caller!) }
  },
}
