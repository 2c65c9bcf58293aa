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
  /** Text, bytes, a Blob or a form go as they are (`headers` says what they are), everything else as JSON. */
  body?: unknown
  /** Gives the Response itself, whose body has not been read, instead of its JSON. */
  isRaw?: boolean
}

export interface RawRequest {
  /**
   * Any request to the API, with the client's key, retries and errors, for what has no method here.
   *
   * @param method in capitals
   * @param path from the slash behind the base URL, such as `/v1/documents`
   */
  (method: string, path: string, options: RawRequestOptions & { isRaw: true }): Call<Response>
  <T = unknown>(method: string, path: string, options?: RawRequestOptions): Call<T>
}

export function rawRequestOf(client: Client): RawRequest {
  return ((method: string, path: string, { query, body, isRaw, ...options }: RawRequestOptions = {}) => {
    // Anything else could become another host, which would get the key.
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
