import type { Body } from './body.ts'
import { type Call, callOf } from './call.ts'
import type { Client } from './client.ts'
import type { RequestOptions } from './options.ts'
import { queryOf } from './query.ts'
import { jsonBody } from './request.ts'
import { send } from './send.ts'

export type RawRequestOptions = RequestOptions & {
  /** Lists repeat their name; objects are written as name[key]. */
  query?: Record<string, unknown>
  /**
   * Text, bytes, a Blob or a form are sent unchanged (with `headers` for their type), everything else as
   * JSON.
   */
  body?: unknown
  /** Returns the Response itself with an unread body, instead of its JSON. */
  isRaw?: boolean
}

export interface RawRequest {
  /**
   * Sends any request to the API with the client's key, retries and errors, for routes without a method here.
   * @param method in capitals @param path after the base URL, with a leading slash, such as `/v1/documents`
   */
  (method: string, path: string, options: RawRequestOptions & { isRaw: true }): Call<Response>
  <T = unknown>(method: string, path: string, options?: RawRequestOptions): Call<T>
}

export function rawRequestOf(client: Client): RawRequest {
  return ((method: string, path: string, { query, body, isRaw, ...options }: RawRequestOptions = {}) => {
    // Any other path could become another host, which would get the key.
    if (!path.startsWith('/')) throw new TypeError(`path must start with a slash, not be ${path}`)
    const request = { method, path: path + queryOf(query ?? {}), isRaw: isRaw ?? false }
    if (body === undefined) return callOf(send(client, request, options))
    const bodyOf = isPlain(body) ? async (): Promise<Body> => ({ content: body }) : jsonBody(body)
    return callOf(send(client, { ...request, body: bodyOf }, options))
  }) as RawRequest
}

function isPlain(body: unknown): body is Body['content'] {
  return (
    typeof body === 'string' ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body) ||
    body instanceof Blob ||
    body instanceof FormData ||
    body instanceof URLSearchParams
  )
}
