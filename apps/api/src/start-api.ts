import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Oidc, parseRateLimit, type System } from '@numora/core'
import { createRenderer } from '@numora/extraction/render'
import { createApp } from './app.ts'
import { createBrokenRequests } from './http/broken-request.ts'
import { pageTools } from './http/page-tools.ts'
import { defaultTimeouts, type Timeouts } from './http/timeouts.ts'
import { createServiceApp } from './service-app.ts'

export type ApiOptions = {
  host: string
  /** By default 3000, or the next free one. */
  port?: number | undefined
  /** Such as `1200/min`, or `off`. */
  rateLimit: string
  corsOrigins: string[]
  /** How browsers reach it; if unset, by the address that it listens on. */
  publicUrl?: string | undefined
  oidc?: Oidc | undefined
  version: string
  /** The folder of the built review app. */
  reviewApp?: string | undefined
  metricsToken?: string | undefined
  /** Overrides of {@link defaultTimeouts}. */
  timeouts?: Partial<Timeouts>
}

export type ServiceOptions = Pick<ApiOptions, 'host' | 'metricsToken' | 'version'> & { port: number }

export type Api = {
  url: string
  /** Stops being ready, answers running requests, and ends. */
  close(): Promise<void>
}

/** How long running requests may take once the API closes. */
const drainMs = 15_000

/** Serves the API of a system until it is closed; the system stays open. */
export async function startApi(system: System, options: ApiOptions): Promise<Api> {
  const renderer = createRenderer({ children: 2 })
  const closing = new AbortController()
  const timeouts = { ...defaultTimeouts, ...options.timeouts }
  let publicUrl = options.publicUrl?.replace(/\/+$/, '')
  const app = createApp({
    ...options,
    publicUrl: () => publicUrl ?? '',
    timeouts,
    system,
    pageTools: pageTools(renderer, system.logger),
    rateLimit: parseRateLimit(options.rateLimit),
    closing: closing.signal,
  })
  const { url, close } = await open(app, options, timeouts, closing)
  publicUrl ??= url
  return {
    url,
    async close() {
      await close()
      await renderer.close()
    },
  }
}

/** Serves only `/healthz`, `/readyz` and `/metrics`, for a process that is no API. */
export function startService(system: System, options: ServiceOptions): Promise<Api> {
  const closing = new AbortController()
  const app = createServiceApp({ ...options, system, closing: closing.signal })
  return open(app, options, defaultTimeouts, closing)
}

async function open(
  app: (req: IncomingMessage, res: ServerResponse) => void,
  options: { host: string; port?: number | undefined },
  timeouts: Timeouts,
  closing: AbortController,
): Promise<Api> {
  const server = serverOf(app, timeouts)
  await listen(server, options)
  return {
    url: urlOf(server, options.host),
    async close() {
      closing.abort()
      const ended = once(server, 'close')
      server.close()
      // A busy connection is kept open when it becomes idle.
      const idle = setInterval(() => server.closeIdleConnections(), 50)
      const late = setTimeout(() => server.closeAllConnections(), drainMs)
      await ended
      clearInterval(idle)
      clearTimeout(late)
    },
  }
}

/** Also answers, in our format, what Node would answer itself or without a body. */
function serverOf(app: (req: IncomingMessage, res: ServerResponse) => void, timeouts: Timeouts): Server {
  const { headersMs, idleMs } = timeouts
  const { watch, answerBroken, answerConnect } = createBrokenRequests()
  const serve = (req: IncomingMessage, res: ServerResponse) => {
    watch(req, res)
    app(req, res)
  }
  const server = createServer(
    {
      keepAliveTimeout: 65_000,
      headersTimeout: headersMs,
      connectionsCheckingInterval: Math.min(headersMs, 5_000),
      // The readers of bodies have their own time limits: an upload may take as long as it keeps coming.
      requestTimeout: 0,
      requireHostHeader: false,
    },
    serve,
  )
  server.timeout = idleMs
  // The app decides whether it wants the body, after looking at the head.
  server.on('checkContinue', serve)
  server.on('checkExpectation', serve)
  server.on('clientError', answerBroken)
  server.on('connect', answerConnect)
  return server
}

async function listen(
  server: Server,
  { host, port }: { host: string; port?: number | undefined },
): Promise<void> {
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
