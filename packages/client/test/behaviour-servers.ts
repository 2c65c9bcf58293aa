import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { type AddressInfo, createServer as createSocketServer } from 'node:net'
import { buffer } from 'node:stream/consumers'

type Answer = { status?: number; headers?: Record<string, string>; json?: unknown; text?: string }

const busy: Answer = {
  status: 503,
  headers: { 'retry-after': '0' },
  json: { error: { code: 'unavailable' } },
}

/** The servers for behaviour.js: an API that checks whether it got `file`, and servers that misbehave. */
export async function openBehaviourServers(file: Uint8Array) {
  const keys = new Map<string, string[]>()
  let away = 0

  const answers: [
    RegExp,
    (request: IncomingMessage, match: RegExpExecArray) => Answer | undefined | Promise<Answer>,
  ][] = [
    [/^\/v1\/echo/, ({ headers }) => ({ json: { headers } })],
    [
      /^\/v1\/busy\/(.*)/,
      ({ headers }, [, name]) => {
        const seen = [...(keys.get(name!) ?? []), headers['idempotency-key'] as string]
        keys.set(name!, seen)
        return seen.length < 3 ? busy : { json: { keys: seen } }
      },
    ],
    [/doc_missing/, () => ({ status: 404, json: { error: { code: 'not_found', message: 'none' } } })],
    [/doc_moved/, () => ({ status: 301, headers: { location: '/v1/echo' } })],
    [/doc_silent/, () => undefined],
    [/doc_away/, () => (away++ % 3 < 2 ? busy : { json: { id: 'doc_away', status: 'review_required' } })],
    [/\/pages\/1/, () => ({ text: 'image' })],
    [/^\/v1\/documents\?.*cursor=2/, () => ({ json: { data: [{ id: 3 }], next_cursor: null } })],
    [
      /^\/v1\/documents\?status=reviewed&metadata%5Ba%5D=b$/,
      () => ({ json: { data: [{ id: 1 }, { id: 2 }], next_cursor: '2' } }),
    ],
    [
      /^\/v1\/documents\/upload$/,
      async (request) => {
        const headers = request.headers as Record<string, string>
        const form = await new Response(await buffer(request), { headers }).formData()
        const part = form.get('file') as File
        const same = Buffer.compare(new Uint8Array(await part.arrayBuffer()), file) === 0
        const received = { name: part.name, schema: form.get('schema'), metadata: form.get('metadata'), same }
        return { status: 202, json: { id: 'doc_1', received } }
      },
    ],
  ]

  const api = createServer(async (request, response) => {
    for (const [pattern, answer] of answers) {
      const match = pattern.exec(request.url!)
      if (!match) continue
      // The client may disappear during its upload.
      const given = await Promise.resolve(answer(request, match)).catch(() => undefined)
      if (!given) return
      const { status = 200, headers, json, text = JSON.stringify(json) } = given
      return void response.writeHead(status, { 'x-request-id': 'req_1', ...headers }).end(text)
    }
    response.writeHead(400).end()
  })
  // Keeps reading, since closing a connection with unread data loses the answer.
  const refusing = createServer((request, response) => {
    request.on('error', () => {}).resume()
    response.writeHead(415).end('{"error":{"code":"unsupported_file_type"}}')
  })
  const closing = createSocketServer((socket) => void socket.on('error', () => {}).destroy())
  const dead = createServer()

  const servers = { api, refusing, closing, dead }
  const urls: Record<string, string> = {}
  for (const [name, server] of Object.entries(servers)) {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    urls[name] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  dead.close()

  const close = () => {
    for (const server of [api, refusing] as Server[]) server.closeAllConnections()
    for (const server of [api, refusing, closing]) server.close()
  }
  return { urls, close }
}
