import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { RouteMetadata } from '@numora/contract'
import type { Answer } from '@numora/core'
import { type AppRoute, isAppRouteOtherResponse } from '@ts-rest/core'
import type { Response } from 'express'

/** Sends an answer in the form that the contract gives it: nothing, JSON, or bytes of a type of their own. */
export async function sendReply(res: Response, route: AppRoute, answer: Answer): Promise<void> {
  const { status, headers, body } = answer
  const shape = route.responses[status]
  res.status(status).set(headers)
  if (shape && isAppRouteOtherResponse(shape)) return sendBytes(res, shape.contentType, body)
  if (body === undefined) return void res.end()
  const text = JSON.stringify(body)
  if (status === 200 && (route.metadata as RouteMetadata).conditional) {
    const etag = etagOf(text)
    res.set('etag', etag)
    if (isKnown(res.req.get('if-none-match'), etag)) return void res.status(304).end()
  }
  res.type('json').send(text)
}

/** Express would send the whole answer to callers that say `no-cache`, as every fetch with this header does. */
const isKnown = (ifNoneMatch = '', etag: string): boolean =>
  ifNoneMatch.split(',').some((tag) => ['*', etag, `W/${etag}`].includes(tag.trim()))

/** All that is shown makes the version: whatever changes in the answer changes it. */
const etagOf = (text: string) => `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`

async function sendBytes(res: Response, contentType: string, body: unknown): Promise<void> {
  res.setHeader('content-type', contentType)
  if (!(body instanceof Readable)) res.end(body)
  else if (res.req.method === 'HEAD') {
    body.destroy()
    res.end()
  } else await pipeline(body, res)
}
