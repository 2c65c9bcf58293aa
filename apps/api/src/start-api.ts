import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parseRateLimit, type System } from '@numora/core'
import { createRenderer } from '@numora/extraction/render'
import { createApp } from './app.ts'
import { answerBrokenRequest } from './http/broken-request.ts'
import { pageRenderer } from './http/render-page.ts'

export type ApiOptions = {
  host: string
  /** If not given: 3000, or the next one that is free. */
  port?: number | undefined
  /** Such as `1200/min`, or `off`. */
  rateLimit: string
  corsOrigins: string[]
  metricsToken?: string | undefined
}

export type Api = {
  url: string
  /** Is not ready any more, answers what is under way, and ends. */
  close(): Promise<void>
}

/** How long requests that are under way may take once the API closes. */
const drainMs = 15_000

/** Serves the API of a system until it is closed; the system stays open. */
export async function startApi(system: System, options: ApiOptions): Promise<Api> {
  const renderer = createRenderer()
  const closing = new AbortController()
  const app = createApp({
    ...options,
    system,
    renderPage: pageRenderer(renderer, system.logger),
    rateLimit: parseRateLimit(options.rateLimit),
    closing: closing.signal,
  })
  const server = createServer({ keepAliveTimeout: 65_000 }, app)
  // Whether a body is wanted is for the app to say, once it has looked at the head.
  server.on('checkContinue', app)
  server.on('clientError', answerBrokenRequest)
  await listen(server, options)
  return {
    url: urlOf(server, options.host),
    async close() {
      closing.abort()
      const ended = once(server, 'close')
      server.close()
      // A connection that was at work stays open for more once it is idle.
      const idle = setInterval(() => server.closeIdleConnections(), 50)
      const late = setTimeout(() => server.closeAllConnections(), drainMs)
      await ended
      clearInterval(idle)
      clearTimeout(late)
      await renderer.close()
    },
  }
}

async function listen(server: Server, { host, port }: ApiOptions): Promise<void> {
  for (let candidate = port ?? 3000; ; candidate++) {
    try {
      server.listen(candidate, host)
      await once(server, 'listening')
      return
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      if (!isTaken || port !== undefined || candidate === 3099) throw error
    }
  }
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
