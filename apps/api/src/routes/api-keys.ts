import type { contract } from '@numora/contract'
import { createApiKey, listApiKeys, revokeApiKey, rotateApiKey } from '@numora/core'
import type { Verbs } from '../http/verbs.ts'

export const apiKeys: Verbs<typeof contract.apiKeys> = {
  async list({ ctx, query }) {
    return { status: 200, body: await listApiKeys(ctx, query) }
  },
  async create({ ctx, body }) {
    return { status: 201, body: await createApiKey(ctx, body) }
  },
  async rotate({ ctx, params, body }) {
    return { status: 200, body: await rotateApiKey(ctx, { ...body, ...params }) }
  },
  async revoke({ ctx, params }) {
    await revokeApiKey(ctx, params)
    return { status: 204, body: undefined }
  },
}
