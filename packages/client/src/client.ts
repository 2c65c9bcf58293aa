import { clientHeaders } from './headers.ts'
import { type Log, logOf } from './log.ts'
import type { NumoraOptions } from './options.ts'
import { environment, isBrowser } from './platform.ts'
import { repeatLostCloses } from './repeat-lost-closes.ts'

/** What every call must know. */
export type Client = {
  /** Without a slash at its end. */
  baseUrl: string
  headers: Headers
  timeoutMs: number | undefined
  maxRetries: number
  fetch: typeof globalThis.fetch
  log: Log
}

export function clientOf(options: NumoraOptions): Client {
  const { timeoutMs, maxRetries = 2, fetch = globalThis.fetch, headers, appInfo } = options
  const apiKey = options.usesSession ? undefined : apiKeyOf(options)
  const baseUrl = options.baseUrl ?? environment('NUMORA_URL') ?? 'http://127.0.0.1:3000'
  if (!/^https?:\/\/[^/]/.test(baseUrl))
    throw new TypeError(`baseUrl must be an http or https URL, not ${JSON.stringify(baseUrl)}`)
  repeatLostCloses()
  return {
    baseUrl: baseUrl.replace(/\/+$/, ''),
    headers: clientHeaders(apiKey, appInfo, headers),
    timeoutMs,
    maxRetries,
    fetch,
    log: logOf(options),
  }
}

function apiKeyOf(options: NumoraOptions): string {
  if (isBrowser() && !options.dangerouslyAllowBrowser)
    throw new TypeError(
      'This is a browser: whoever sees the page could take the API key. Call Numora from your server, or set dangerouslyAllowBrowser for a key that everybody may have',
    )
  const apiKey = (options.apiKey ?? environment('NUMORA_API_KEY'))?.trim()
  if (!apiKey) throw new TypeError('new Numora({ apiKey }) needs an API key, or NUMORA_API_KEY')
  // Headers would refuse it with the key in the message.
  if (!/^[\x21-\x7e]+$/.test(apiKey)) throw new TypeError('The API key has characters that no key has')
  return apiKey
}
