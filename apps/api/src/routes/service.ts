import { createHash, timingSafeEqual } from 'node:crypto'
import type { contract } from '@numora/contract'
import { Problem, type System, unusableParts } from '@numora/core'
import type { Request } from 'express'
import type { Metrics } from '../http/metrics.ts'
import type { Verbs } from '../http/verbs.ts'

export type ServiceOptions = {
  system: System
  metrics: Metrics
  version: string
  metricsToken?: string | undefined
  closing: AbortSignal
}

export function service(options: ServiceOptions): Verbs<typeof contract.service> {
  const ok = { status: 200, body: { status: 'ok', version: options.version } } as const
  return {
    async health() {
      return ok
    },
    async ready() {
      const { system, closing } = options
      if (closing.aborted) throw new Problem('unavailable', 'The service is shutting down.')
      const missing = await unusableParts(system)
      if (missing.length > 0)
        throw new Problem('unavailable', `Not ready: the ${missing.join(' and the ')} cannot be used.`)
      return ok
    },
    async metrics({ req }) {
      if (!isFromHere(req) && !hasToken(req, options.metricsToken)) throw new Problem('unauthorized')
      return { status: 200, body: await options.metrics.render() }
    },
  }
}

/** A proxy on this machine does not make its callers local. */
function isFromHere(req: Request): boolean {
  return (
    !req.get('x-forwarded-for') &&
    !req.get('forwarded') &&
    /^(::1$|(::ffff:)?127\.)/.test(req.socket.remoteAddress ?? '')
  )
}

function hasToken(req: Request, token: string | undefined): boolean {
  const [, given] = /^Bearer +(.+)$/i.exec(req.get('authorization') ?? '') ?? []
  return given !== undefined && token !== undefined && timingSafeEqual(digest(given), digest(token))
}

function digest(text: string) {
  return createHash('sha256').update(text).digest()
}
