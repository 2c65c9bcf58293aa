import type { Socket } from 'node:net'
import { newId, Problem } from '@numora/core'
import { answerOf } from './errors.ts'

/** Answers what is no HTTP request that can be read, and ends the connection. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const requestId = newId('request')
  const { status, body } = answerOf(new Problem('invalid_payload', messageOf(error)), requestId)
  const text = JSON.stringify(body)
  socket.end(
    [
      `HTTP/1.1 ${status} Bad Request`,
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(text)}`,
      `x-request-id: ${requestId}`,
      'connection: close',
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
