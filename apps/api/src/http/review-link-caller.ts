import type { RouteMetadata } from '@numora/contract'
import { type Caller, linkAuthentication, Problem, type System } from '@numora/core'
import type { AppRoute } from '@ts-rest/core'
import type { Request } from 'express'

/** Finds the holder of the review link whose token is in an `Authorization` header; null if there is none. */
export function linkCallers(system: System): (authorization: string) => Promise<Caller | null> {
  const callerOf = linkAuthentication(system)
  return async (authorization) => {
    const [, token] = /^Bearer +(rl_[!-~]+)$/i.exec(authorization) ?? []
    return token === undefined ? null : callerOf(token)
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
