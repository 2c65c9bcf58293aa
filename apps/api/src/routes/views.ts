import type { contract } from '@numora/contract'
import { createView, deleteView, listViews, putView } from '@numora/core'
import { isAdmin } from '../http/is-admin.ts'
import type { Verbs } from '../http/verbs.ts'

export const views: Verbs<typeof contract.views> = {
  async list({ ctx }) {
    return { status: 200, body: await listViews(ctx) }
  },
  async create({ ctx, body }) {
    return { status: 201, body: await createView(ctx, body) }
  },
  async put({ ctx, params, body, req }) {
    return { status: 200, body: await putView(ctx, { ...body, ...params, isAdmin: isAdmin(req) }) }
  },
  async delete({ ctx, params, req }) {
    await deleteView(ctx, { ...params, isAdmin: isAdmin(req) })
    return { status: 204, body: undefined }
  },
}
