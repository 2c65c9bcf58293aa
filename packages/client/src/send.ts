import { apiErrorOf, ConnectionError, NumoraError, TimeoutError } from './errors.ts'
import type { RequestOptions } from './options.ts'
import { retryDelayMs } from './retry-delay.ts'
import { sleep } from './sleep.ts'

export type Client = {
  apiKey: string
  baseUrl: string
  timeoutMs: number | undefined
  maxRetries: number
  fetch: typeof globalThis.fetch
}

export type Body = { content: string | FormData | ReadableStream<Uint8Array>; contentType?: string }
export type Request = {
  method: string
  /** With the query. */
  path: string
  /** Called for each attempt. */
  body?: () => Promise<Body>
  /** Whether `body` can give the same body again; so if left out. */
  isReplayable?: boolean
  /** Give the Response itself. */
  isRaw?: boolean
  timeoutMs?: number
}

/** Sends a request, and again after failures that can pass. */
export const send = async (
  client: Client,
  request: Request,
  options: RequestOptions = {},
): Promise<unknown> => {
  const headers: Record<string, string> = { authorization: `Bearer ${client.apiKey}` }
  if (request.method === 'POST') headers['idempotency-key'] = options.idempotencyKey ?? randomKey()
  if (options.requestId) headers['x-request-id'] = options.requestId
  const timeoutMs = options.timeoutMs ?? client.timeoutMs ?? request.timeoutMs ?? 60_000
  const maxRetries = request.isReplayable === false ? 0 : (options.maxRetries ?? client.maxRetries)

  for (let retries = 0; ; retries++) {
    options.signal?.throwIfAborted()
    const body = await request.body?.()
    try {
      return await attempt(client, request, { headers, body, timeoutMs, signal: options.signal })
    } catch (error) {
      const delayMs = retries < maxRetries ? retryDelayMs(error, request.method, retries) : undefined
      if (delayMs === undefined) throw error
      await sleep(delayMs, options.signal)
    }
  }
}

type Attempt = {
  headers: Record<string, string>
  body: Body | undefined
  timeoutMs: number
  signal: AbortSignal | undefined
}

const attempt = async (client: Client, request: Request, { headers, body, timeoutMs, signal }: Attempt) => {
  const timeout = new AbortController()
  const timer = setTimeout(() => timeout.abort(), timeoutMs)
  const { fetch } = client
  try {
    const response = await fetch(client.baseUrl + request.path, {
      method: request.method,
      headers: body?.contentType ? { ...headers, 'content-type': body.contentType } : headers,
      body: body?.content,
      redirect: 'error',
      signal: signal ? AbortSignal.any([signal, timeout.signal]) : timeout.signal,
      ...(body?.content instanceof ReadableStream && { duplex: 'half' }),
    })
    if (!response.ok) throw await apiErrorOf(response)
    if (request.isRaw) return response
    const text = await response.text()
    return text === '' ? undefined : parse(text)
  } catch (error) {
    if (error instanceof NumoraError) throw error
    signal?.throwIfAborted()
    if (timeout.signal.aborted)
      throw new TimeoutError(`${request.method} ${request.path} had no answer after ${timeoutMs} ms`)
    throw new ConnectionError(error)
  } finally {
    clearTimeout(timer)
  }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new NumoraError('unexpected_response', 'The answer is not JSON: is baseUrl right?', { cause })
  }
}

// crypto.randomUUID is missing on pages without TLS.
const randomKey = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
