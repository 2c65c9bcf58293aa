import { hash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { RouteMetadata } from '@numora/contract'
import type { Answer } from '@numora/core'
import { type AppRoute, isAppRouteOtherResponse } from '@ts-rest/core'
import type { Response } from 'express'

/** Converts an answer for ts-rest and sets its headers; 304 if the caller has the same version. */
export function toReply(res: Response, route: AppRoute, { status, headers, body }: Answer) {
  res.set(headers)
  if ((route.metadata as RouteMetadata).conditional && (status === 200 || status === 206)) {
    const etag = headers.etag ?? etagOf(body)
    res.set('etag', etag)
    if (isKnown(res.req.get('if-none-match'), etag)) return unchanged(res, body)
  }
  if (body instanceof Readable) return { status, body: streamed(res, route, status, body) }
  // Express would add a charset to the content type of a string.
  const isOther = route.responses[status] && isAppRouteOtherResponse(route.responses[status])
  return { status, body: isOther && typeof body === 'string' ? Buffer.from(body) : body }
}

/** Removes the headers of a body that is not sent. */
function unchanged(res: Response, body: unknown) {
  if (body instanceof Readable) body.destroy()
  for (const name of ['content-length', 'content-range', 'content-disposition']) res.removeHeader(name)
  return { status: 304, body: undefined }
}

/**
 * Compares entity tags here, because Express ignores them in requests with `no-cache`, which every fetch with
 * this header sends.
 */
export function isKnown(ifNoneMatch = '', etag: string): boolean {
  return ifNoneMatch.split(',').some((tag) => ['*', etag, `W/${etag}`].includes(tag.trim()))
}

/** The entity tag is derived from the whole body, so it changes with every visible change. */
function etagOf(body: unknown) {
  return `"${hash('sha256', JSON.stringify(body), 'base64url').slice(0, 27)}"`
}

/** Connects a stream and the connection: each ends if the other breaks off. */
function streamed(res: Response, route: AppRoute, status: number, body: Readable): Readable {
  const shape = route.responses[status]
  if (shape && isAppRouteOtherResponse(shape)) res.setHeader('content-type', shape.contentType)
  res.once('close', () => body.destroy())
  if (res.req.method !== 'HEAD') return body.once('error', () => res.destroy())
  body.destroy()
  return Readable.from([])
}
