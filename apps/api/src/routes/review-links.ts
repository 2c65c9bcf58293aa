import type { contract } from '@numora/contract'
import { createReviewLink, listReviewLinks, revokeReviewLink } from '@numora/core'
import type { Request } from 'express'
import type { Verbs } from '../http/verbs.ts'

export type ReviewLinkOptions = {
  /** The address of the installation, if it is not the one that requests are sent to. */
  publicUrl?: string | undefined
}

export function reviewLinks({ publicUrl }: ReviewLinkOptions): Verbs<typeof contract.reviewLinks> {
  return {
    async create({ ctx, params, body, req }) {
      const { scopes } = req.res!.locals.caller!
      const creator = { scopes, publicUrl: publicUrl?.replace(/\/$/, '') ?? addressOf(req) }
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

/** The address that the caller has sent the request to; empty if it has not said it. */
function addressOf(req: Request): string {
  const url = `http://${req.get('host') ?? ''}`
  return URL.canParse(url) ? new URL(url).origin : ''
}
