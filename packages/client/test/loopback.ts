import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import { Numora } from '../src/numora.ts'
import type { NumoraOptions } from '../src/options.ts'

export type Received = { method: string; url: string; headers: IncomingHttpHeaders; body: Buffer }
export type Reply = { status?: number; headers?: Record<string, string>; json?: unknown; text?: string }

type Answer = Reply | 'hang' | 'drop'

/** An API for one test: answers each request with the result of `reply` (`hang`: never), and records them. */
export async function loopback(
  reply: (request: Received, index: number) => Answer | Promise<Answer>,
  options: Partial<NumoraOptions> = {},
) {
  const requests: Received[] = []
  const server = createServer(async (incoming, outgoing) => {
    const body = await buffer(incoming)
    const request = { method: incoming.method!, url: incoming.url!, headers: incoming.headers, body }
    const answer = await reply(request, requests.push(request) - 1)
    if (answer === 'hang') return
    if (answer === 'drop') return incoming.socket.destroy()
    const { status = 200, headers = {}, json, text = json === undefined ? '' : JSON.stringify(json) } = answer
    outgoing.writeHead(status, headers).end(text)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  onTestFinished(close)
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { requests, baseUrl, close, numora: new Numora({ apiKey: 'sk_test_key', baseUrl, ...options }) }
}

export function problem(status: number, code: string, more: Reply = {}): Reply {
  return {
    status,
    json: { error: { code, message: `about ${code}`, request_id: 'req_1' } },
    ...more,
  }
}
