import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { newId, Problem } from '@numora/core'
import { answerOf } from './errors.ts'

const reasons: Record<number, string> = { 400: 'Bad Request', 405: 'Method Not Allowed' }

/** How long the rest of a broken connection is read and discarded, so that its caller can read the answer. */
const lingerMs = 5_000

/** Answers requests that no handler receives, and closes their connections. */
export function createBrokenRequests() {
  const openBySocket = new WeakMap<Duplex, Set<ServerResponse>>()
  const ended = new WeakSet<Duplex>()

  /** Remembers a request that must be answered before a broken one that follows on the connection. */
  function watch({ socket }: IncomingMessage, res: ServerResponse): void {
    const open = openBySocket.get(socket) ?? new Set()
    openBySocket.set(socket, open.add(res))
    res.once('close', () => open.delete(res))
  }

  async function answerBroken(error: NodeJS.ErrnoException, socket: Duplex): Promise<void> {
    if (ended.has(socket)) return
    ended.add(socket)
    if (error.code === 'ECONNRESET') return void socket.destroy()
    const open = [...(openBySocket.get(socket) ?? [])]
    await Promise.all(open.filter(({ req }) => req.complete).map((res) => once(res, 'close')))
    // An answer that has begun cannot be replaced.
    if (open.some(({ req, headersSent }) => !req.complete && headersSent)) return void socket.destroy()
    end(socket, new Problem('invalid_payload', messageOf(error)))
  }

  /** A CONNECT asks for a tunnel, which this server does not offer. */
  function answerConnect(_req: IncomingMessage, socket: Duplex): void {
    end(socket, new Problem('method_not_allowed', `This server takes ${allow}.`), { allow })
  }

  return { watch, answerBroken, answerConnect }
}

const allow = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'

function end(socket: Duplex, problem: Problem, headers: Record<string, string> = {}): void {
  if (!socket.writable) return void socket.destroy()
  const requestId = newId('request')
  const { status, body } = answerOf(problem, requestId)
  const text = JSON.stringify(body)
  const lines = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'x-request-id': requestId,
    connection: 'close',
    ...headers,
  }
  const late = setTimeout(() => socket.destroy(), lingerMs)
  socket.on('error', () => {})
  socket.once('close', () => clearTimeout(late))
  socket.resume()
  socket.end(
    [
      `HTTP/1.1 ${status} ${reasons[status]}`,
      ...Object.entries(lines).map(([name, value]) => `${name}: ${value}`),
      '',
      text,
    ].join('\r\n'),
  )
}

function messageOf({ code }: NodeJS.ErrnoException): string {
  if (code === 'HPE_HEADER_OVERFLOW') return 'The headers must have at most 16 KiB.'
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'The request did not arrive in time.'
  return 'The request is not HTTP that can be read.'
}
