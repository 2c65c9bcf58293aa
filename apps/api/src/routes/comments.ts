import type { contract } from '@numora/contract'
import { createComment, deleteComment, listComments } from '@numora/core'
import { isAdmin } from '../http/is-admin.ts'
import type { Verbs } from '../http/verbs.ts'

export const comments: Verbs<typeof contract.comments> = {
  async list({ ctx, params, query }) {
    return { status: 200, body: await listComments(ctx, { ...query, ...params }) }
  },
  async create({ ctx, params, body }) {
    return { status: 201, body: await createComment(ctx, { ...body, ...params }) }
  },
  async delete({ ctx, params, req }) {
    await deleteComment(ctx, { ...params, isAdmin: isAdmin(req) })
    return { status: 204, body: undefined }
  },
}
