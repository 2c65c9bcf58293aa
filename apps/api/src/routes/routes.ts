import type { contract } from '@numora/contract'
import { createRoute, deleteRoute, listRoutes, updateRoute } from '@numora/core'
import type { Verbs } from '../http/verbs.ts'

export const routes: Verbs<typeof contract.routes> = {
  async list({ ctx, query }) {
    return { status: 200, body: await listRoutes(ctx, query) }
  },
  async create({ ctx, body }) {
    return { status: 201, body: await createRoute(ctx, body) }
  },
  async update({ ctx, params, body }) {
    return { status: 200, body: await updateRoute(ctx, { ...body, ...params }) }
  },
  async delete({ ctx, params }) {
    await deleteRoute(ctx, params)
    return { status: 204, body: undefined }
  },
}
