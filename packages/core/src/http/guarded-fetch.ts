import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { once } from 'node:events'
import { connect as connectTcp, isIP, type LookupFunction, type Socket } from 'node:net'
import { Readable } from 'node:stream'
import {
  FetchFailure,
  fetchFailureOf,
  type GuardedFetch,
  type GuardedRequest,
  type GuardedResponse,
} from '@numora/destinations'
import { buildConnector, Client } from 'undici'
import { Problem } from '../problem.ts'
import { checkUrl, targetOf } from './check-url.ts'
import { isPublicAddress } from './is-public-address.ts'
import { isListedAddress, isListedName, type PrivateHost, type Target } from './private-hosts.ts'

type Connection = Parameters<GuardedFetch['connect']>[0]

export type GuardedFetchOptions = {
  privateHosts: readonly PrivateHost[]
  /** Resolves a name to all its addresses. */
  resolve?: (name: string) => Promise<LookupAddress[]>
}

const redirectStatuses = new Set([301, 302, 303, 307, 308])
const maxHeaderBytes = 16_384

export function createGuardedFetch({
  privateHosts,
  resolve = resolveName,
}: GuardedFetchOptions): GuardedFetch {
  const check = (url: string) => checkUrl(url, privateHosts)

  async function guardedFetch(url: string, request: GuardedRequest): Promise<GuardedResponse> {
    const endsAt = performance.now() + request.timeoutMs
    for (let at = url, left = request.redirects ?? 0; ; left--) {
      const checked = check(at)
      if (!checked.ok) throw new FetchFailure('refused', `The URL must not be reached: ${checked.message}.`)
      const response = await send(checked.url, request, endsAt - performance.now())
      const { location } = response.headers
      if (!request.redirects || !redirectStatuses.has(response.status) || !location) return response
      response.body.destroy()
      if (left === 0) throw new FetchFailure('unreachable', 'The URL redirects too often.')
      at = URL.parse(location, checked.url)?.href ?? location
    }
  }

  async function send(url: URL, request: GuardedRequest, timeoutMs: number): Promise<GuardedResponse> {
    request.signal?.throwIfAborted()
    let isConnected = false
    let stopped: unknown
    const connect = guardedConnector(url, timeoutMs)
    const client = new Client(url.origin, {
      connect: (options, callback) =>
        connect(options, (...outcome) => {
          isConnected = outcome[0] === null
          callback(...outcome)
        }),
      maxHeaderSize: maxHeaderBytes,
      headersTimeout: 0,
      bodyTimeout: 0,
    })
    const stop = (reason: unknown) => {
      stopped ??= reason
      client.destroy(reason as Error).catch(() => {})
    }
    const isLate = () => stop(new FetchFailure('timed_out', 'There was no answer in time.', isConnected))
    const isAborted = () => stop(request.signal?.reason)
    const timer = setTimeout(isLate, timeoutMs)
    request.signal?.addEventListener('abort', isAborted)
    const end = () => {
      clearTimeout(timer)
      request.signal?.removeEventListener('abort', isAborted)
      client.destroy().catch(() => {})
    }
    const failed = (error: unknown) => stopped ?? fetchFailureOf(error, isConnected)
    try {
      const { statusCode, headers, body } = await client.request({
        path: url.pathname + url.search,
        method: request.method ?? 'GET',
        headers: { 'user-agent': 'numora', 'accept-encoding': 'identity', ...request.headers },
        body: request.body ?? null,
        reset: true,
      })
      async function* chunks() {
        try {
          yield* body
        } catch (error) {
          throw failed(error)
        }
      }
      const readable = Readable.from(chunks(), { objectMode: false }).once('close', end)
      return { status: statusCode, headers: flatten(headers), body: readable }
    } catch (error) {
      end()
      throw failed(error)
    }
  }

  /** Connects only to addresses that were checked: resolving a name again cannot add another one. */
  function guardedConnector(url: URL, timeoutMs: number): buildConnector.connector {
    const { isPermitted, lookup } = guardFor(targetOf(url), url.protocol === 'https:')
    const connect = buildConnector({ allowH2: false, timeout: timeoutMs, lookup })
    return (options, callback) => {
      // A host that is an IP address is not looked up.
      if (isIP(options.hostname) && !isPermitted(options.hostname)) callback(refusal(), null)
      else connect(options, callback)
    }
  }

  /** Which addresses of a host may be connected to, and a look-up that gives only these. */
  function guardFor(target: Target, isEncrypted: boolean) {
    const isPermitted = (address: string) =>
      isListedName(privateHosts, target) ||
      isListedAddress(privateHosts, address, target.port) ||
      (isEncrypted && isPublicAddress(address))
    const lookup: LookupFunction = (name, { all }, callback) => {
      resolve(name).then(
        (addresses) => {
          const permitted = addresses.filter(({ address }) => isPermitted(address))
          const [first] = permitted
          if (!first) callback(refusal(), '')
          else if (all) callback(null, permitted)
          else callback(null, first.address, first.family)
        },
        (error) => callback(error, ''),
      )
    }
    return { isPermitted, lookup }
  }

  /** A socket to a host, for a protocol that encrypts by itself. */
  async function connect({ host, port, timeoutMs, signal }: Connection): Promise<Socket> {
    const checked = check(`https://${isIP(host) === 6 ? `[${host}]` : host}:${port}/`)
    if (!checked.ok) throw new FetchFailure('refused', `The host must not be reached: ${checked.message}.`)
    const target = targetOf(checked.url)
    const { isPermitted, lookup } = guardFor(target, true)
    if (isIP(target.name) && !isPermitted(target.name)) throw refusal()
    const socket = connectTcp({ host: target.name, port: target.port, lookup, autoSelectFamily: true })
    const late = AbortSignal.timeout(timeoutMs)
    try {
      await once(socket, 'connect', { signal: signal ? AbortSignal.any([signal, late]) : late })
      return socket
    } catch (error) {
      socket.destroy()
      signal?.throwIfAborted()
      throw late.aborted
        ? new FetchFailure('timed_out', 'There was no connection in time.')
        : fetchFailureOf(error, false)
    }
  }

  return Object.assign(guardedFetch, {
    connect,
    assertAllowed(
      url: string,
      code: 'invalid_file_url' | 'invalid_url',
      path = code.slice('invalid_'.length),
    ) {
      const checked = check(url)
      if (checked.ok) return
      const { message } = checked
      throw new Problem(code, `${path}: ${message}`, { details: [{ path, message }] })
    },
  })
}

function refusal(): FetchFailure {
  return new FetchFailure(
    'refused',
    'The URL leads to an address that is not public. The operator can permit it in NUMORA_PRIVATE_HOSTS.',
  )
}

function resolveName(name: string): Promise<LookupAddress[]> {
  return lookup(name, { all: true })
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
}
