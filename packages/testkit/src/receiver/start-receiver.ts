import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export type ReceivedRequest = {
  method: string
  path: string
  headers: Record<string, string>
  body: string
}

/**
 * What a receiver answers: a status (200 by default), a body and headers; `silent` never answers, `hang-up`
 * breaks off.
 */
export type Answer =
  | { status?: number; body?: string; headers?: Record<string, string> }
  | 'silent'
  | 'hang-up'

export type Receiver = {
  url: string
  requests: ReceivedRequest[]
  /** Decides the answers from now on. */
  answer: (request: ReceivedRequest) => Answer | Promise<Answer>
  close(): Promise<void>
}

/**
 * An HTTP server on loopback that records its requests, like a destination or a receiver of webhooks; without a port on
 * one that is free.
 */
export async function startReceiver(answer: Answer = {}, port = 0): Promise<Receiver> {
  const receiver: Receiver = { url: '', requests: [], answer: () => answer, close }
  const server = createServer(async (incoming, response) => {
    const request = {
      method: incoming.method!,
      path: incoming.url!,
      headers: incoming.headers as Record<string, string>,
      body: await text(incoming),
    }
    receiver.requests.push(request)
    give(await receiver.answer(request), response)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`

  async function close(): Promise<void> {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return receiver
}

function give(answer: Answer, response: ServerResponse): void {
  if (answer === 'silent') return
  if (answer === 'hang-up') response.destroy()
  else response.writeHead(answer.status ?? 200, answer.headers).end(answer.body ?? '')
}
