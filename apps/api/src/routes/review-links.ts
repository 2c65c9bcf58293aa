import type { contract } from '@numora/contract'
import { createReviewLink, listReviewLinks, revokeReviewLink } from '@numora/core'
import type { Verbs } from '../http/verbs.ts'

export function reviewLinks(publicUrl: () => string): Verbs<typeof contract.reviewLinks> {
  return {
    async create({ ctx, params, body, req }) {
      const { scopes } = req.res!.locals.caller!
      const creator = { scopes, publicUrl: publicUrl().replace(/\/$/, '') }
      return { status: 201, body: await createReviewLink(ctx, { ...body, ...params }, creator) }
    },
    async list({ ctx, params }) {
      return { status: 200, body: await listReviewLinks(ctx, params) }
    },
    async revoke({ ctx, params }) {
      await revokeReviewLink(ctx, params)
      return { status: 204, body: undefined }
    },
  }
}
