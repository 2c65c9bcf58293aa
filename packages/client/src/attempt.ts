import type { Answer } from './answer.ts'
import { apiErrorOf, requestIdOf } from './api-error-of.ts'
import type { Client } from './client.ts'
import { AbortError, ConnectionError, NumoraError, TimeoutError } from './errors.ts'
import { type Request, titleOf } from './request.ts'

type Attempt = {
  headers: Headers
  timeoutMs: number
  signal: AbortSignal | undefined
}

/** Sends a request once. Throws a NumoraError, or the error of the caller's own content. */
export async function attempt(
  client: Client,
  request: Request,
  { headers, timeoutMs, signal }: Attempt,
): Promise<Answer<unknown>> {
  const body = await request.body?.()
  if (body?.contentType) headers.set('content-type', body.contentType)
  // Only fetch knows the form's boundary.
  if (body?.content instanceof FormData) headers.delete('content-type')
  const requestId = headers.get('x-request-id') ?? undefined
  const timeout = new AbortController()
  const timer = setTimeout(() => timeout.abort(), timeoutMs)
  const { fetch } = client
  try {
    signal?.throwIfAborted()
    const response = await fetch(client.baseUrl + request.path, {
      method: request.method,
      headers,
      body: body?.content,
      redirect: 'error',
      signal: signal ? AbortSignal.any([signal, timeout.signal]) : timeout.signal,
      ...(body?.content instanceof ReadableStream && { duplex: 'half' }),
    })
    if (!response.ok) throw await apiErrorOf(response)
    const data = request.isRaw ? response : parse(await response.text(), response)
    return { data, response, requestId: requestIdOf(response) }
  } catch (error) {
    if (error instanceof NumoraError) throw error
    const failure = body?.failure?.()
    if (failure) throw failure.error
    if (signal?.aborted) throw new AbortError(signal.reason, requestId)
    if (timeout.signal.aborted)
      throw new TimeoutError(`${titleOf(request)} had no answer after ${timeoutMs} ms`, { requestId })
    throw new ConnectionError(error, requestId)
  } finally {
    clearTimeout(timer)
    body?.close?.()
  }
}

function parse(text: string, response: Response): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch (cause) {
    const requestId = requestIdOf(response)
    throw new NumoraError('unexpected_response', 'The answer is not JSON: is baseUrl right?', {
      cause,
      requestId,
    })
  }
}
