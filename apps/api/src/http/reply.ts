import { hash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { RouteMetadata } from '@numora/contract'
import type { Answer } from '@numora/core'
import { type AppRoute, isAppRouteOtherResponse } from '@ts-rest/core'
import type { Response } from 'express'

/** An answer as ts-rest sends it, with its headers set: not at all where the caller has the version that it shows. */
export function toReply(res: Response, route: AppRoute, { status, headers, body }: Answer) {
  res.set(headers)
  if ((route.metadata as RouteMetadata).conditional && (status === 200 || status === 206)) {
    const etag = headers.etag ?? etagOf(body)
    res.set('etag', etag)
    if (isKnown(res.req.get('if-none-match'), etag)) return unchanged(res, body)
  }
  if (body instanceof Readable) return { status, body: streamed(res, route, status, body) }
  // Express would add a charset to what a string is.
  const isOther = route.responses[status] && isAppRouteOtherResponse(route.responses[status])
  return { status, body: isOther && typeof body === 'string' ? Buffer.from(body) : body }
}

/** The headers of a body that is not sent would speak of nothing. */
function unchanged(res: Response, body: unknown) {
  if (body instanceof Readable) body.destroy()
  for (const name of ['content-length', 'content-range', 'content-disposition']) res.removeHeader(name)
  return { status: 304, body: undefined }
}

/** Express would send the whole answer to callers that say `no-cache`, as every fetch with this header does. */
export function isKnown(ifNoneMatch = '', etag: string): boolean {
  return ifNoneMatch.split(',').some((tag) => ['*', etag, `W/${etag}`].includes(tag.trim()))
}

/** All that is shown makes the version: whatever changes in the answer changes it. */
function etagOf(body: unknown) {
  return `"${hash('sha256', JSON.stringify(body), 'base64url').slice(0, 27)}"`
}

/** A stream ends with the connection, and the connection with a stream that breaks off. */
function streamed(res: Response, route: AppRoute, status: number, body: Readable): Readable {
  const shape = route.responses[status]
  if (shape && isAppRouteOtherResponse(shape)) res.setHeader('content-type', shape.contentType)
  res.once('close', () => body.destroy())
  if (res.req.method !== 'HEAD') return body.once('error', () => res.destroy())
  body.destroy()
  return Readable.from([])
}
