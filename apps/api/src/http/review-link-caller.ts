import type { RouteMetadata } from '@numora/contract'
import { type Caller, linkAuthentication, Problem, type System } from '@numora/core'
import type { AppRoute } from '@ts-rest/core'
import type { Request } from 'express'

/** Finds the holder of the review link whose token a request has; undefined for a request without such a token. */
export function linkCallers(system: System): (req: Request) => Promise<Caller | null> | undefined {
  const callerOf = linkAuthentication(system)
  return (req) => {
    const [, token] = /^Bearer +(rl_[!-~]+)$/i.exec(req.get('authorization') ?? '') ?? []
    return token === undefined ? undefined : callerOf(token)
  }
}

/** Refuses to the holder of a review link every route that takes no such links, and every document but its own. */
export function assertOfLink(caller: Caller | undefined, route: AppRoute, { params }: Request): void {
  if (!caller?.link) return
  if (!(route.metadata as RouteMetadata).byReviewLink)
    throw new Problem('forbidden', 'A review link opens only the document that it was created for.')
  const isOfDocument = route.path.startsWith('/v1/documents/:id')
  if (isOfDocument && params.id !== caller.link.documentId)
    throw new Problem('not_found', 'There is no such document.')
}
