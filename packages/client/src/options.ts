/** By name, in any case; `null` removes a header that would be sent otherwise. */
export type HeaderValues = Record<string, string | null | undefined>

export type LogLevel = 'error' | 'warn' | 'info' | 'debug'

/** The console and most loggers are suitable. Keys, bodies and queries are never logged. */
export type Logger = Record<LogLevel, (message: string, fields: Record<string, unknown>) => void>

/** Identifies the program that uses the client, in its user agent. */
export type AppInfo = { name: string; version?: string; url?: string }

export type NumoraOptions = {
  /** `sk_live_…` or `sk_test_…`; by default the environment's `NUMORA_API_KEY`. */
  apiKey?: string
  /** Address of the API; by default the environment's `NUMORA_URL`, or http://127.0.0.1:3000. */
  baseUrl?: string
  /** For each attempt; by default 60,000, and 300,000 for an upload. */
  timeoutMs?: number
  /** The number of retries after a temporary failure; 2 by default. */
  maxRetries?: number
  /** Replaces the platform's own. */
  fetch?: typeof globalThis.fetch
  /** Sent with every request. */
  headers?: HeaderValues
  appInfo?: AppInfo
  /** By default the console, if `logLevel` is given. */
  logger?: Logger
  /**
   * The least level that is logged: by default `warn` (retries and final failures) if `logger` is given.
   * `info` adds a line for each call, `debug` one for each attempt. Without both options, nothing is logged.
   */
  logLevel?: LogLevel | 'off'
  /** A key in a web page is visible to its visitors: set this only for keys that they may have. */
  dangerouslyAllowBrowser?: boolean
  /** No key is sent: requests of a page that the API itself serves have the cookie of the person who signed in. */
  usesSession?: boolean
}

/** The last argument of every call. */
export type RequestOptions = {
  signal?: AbortSignal
  /** For each attempt; by default that of the client, otherwise 60,000, and 300,000 for an upload. */
  timeoutMs?: number
  /** The number of retries after a temporary failure. */
  maxRetries?: number
  /** For a POST; by default one is generated, which is the same for all retries. */
  idempotencyKey?: string
  /** Identifies the request in the server's log and in errors; by default the server generates one. */
  requestId?: string
  /** Sent with this request; they take precedence over those of the client. */
  headers?: HeaderValues
}
