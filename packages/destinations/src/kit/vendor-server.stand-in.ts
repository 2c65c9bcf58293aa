import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

export type VendorRequest = {
  method: string
  url: URL
  headers: Record<string, string>
  body: Buffer
}

export type Reply = { status: number; headers?: Record<string, string>; body?: unknown }

/**
 * What goes wrong with one request: another answer without any effect, no answer to a request that was
 * acted on (`answer lost`), or a connection that breaks before anything happens (`broken off`).
 */
export type Fault = Reply | 'answer lost' | 'broken off'

export type VendorServer = {
  url: string
  requests: VendorRequest[]
  /** The next request that matches meets the fault; faults are used up in their order. */
  failNext(fault: Fault, matches: (request: VendorRequest) => boolean): void
  close(): Promise<void>
}

/** Serves a vendor's protocol on loopback: records requests and lets single ones fail. */
export async function startVendorServer(
  handle: (request: VendorRequest) => Reply | Promise<Reply>,
): Promise<VendorServer> {
  const faults: { fault: Fault; matches: (request: VendorRequest) => boolean }[] = []
  const requests: VendorRequest[] = []
  const server = createServer(async (incoming, response) => {
    const request = await read(incoming)
    requests.push(request)
    const at = faults.findIndex(({ matches }) => matches(request))
    const fault = at < 0 ? undefined : faults.splice(at, 1)[0]!.fault
    if (fault === 'answer lost') await handle(request)
    if (typeof fault === 'string') response.destroy()
    else give(fault ?? (await handle(request)), response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    failNext: (fault, matches) => faults.push({ fault, matches }),
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function read(incoming: IncomingMessage): Promise<VendorRequest> {
  return {
    method: incoming.method!,
    url: new URL(incoming.url!, `http://${incoming.headers.host}`),
    headers: incoming.headers as Record<string, string>,
    body: await buffer(incoming),
  }
}

function give({ status, headers, body }: Reply, response: ServerResponse): void {
  if (body === undefined) response.writeHead(status, headers).end()
  else if (typeof body === 'string') response.writeHead(status, headers).end(body)
  else
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}
