import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import type { DrawnRequest } from './draw-request.ts'

export type RawAnswer = { status: number; headers: Headers; text: string; json: unknown }

/** Sends a request that `fetch` would refuse to send, too: any method, any path, any header. */
export async function sendRaw(
  url: string,
  secret: string,
  { method, path, headers, body }: Pick<DrawnRequest, 'method' | 'path' | 'headers' | 'body'>,
): Promise<RawAnswer> {
  const { hostname, port } = new URL(url)
  const length = body ? { 'content-length': String(body.length) } : {}
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        hostname,
        port,
        method,
        path,
        headers: { authorization: `Bearer ${secret}`, ...headers, ...length },
      },
      async (incoming) => {
        try {
          const received = new Headers()
          for (const [name, value] of Object.entries(incoming.headers)) received.set(name, String(value))
          const content = await text(incoming)
          const isJson = received.get('content-type')?.startsWith('application/json') && content !== ''
          const json = isJson ? JSON.parse(content) : undefined
          resolve({ status: incoming.statusCode!, headers: received, text: content, json })
        } catch (error) {
          reject(error)
        }
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
