/** By name, in whatever case; `null` removes what would be sent otherwise. */
export type HeaderValues = Record<string, string | null | undefined>

export type LogLevel = 'error' | 'warn' | 'info' | 'debug'

/** The console fits, and so do most loggers. Neither keys nor bodies nor queries are ever logged. */
export type Logger = Record<LogLevel, (message: string, fields: Record<string, unknown>) => void>

/** Names the program that uses the client, in its user agent. */
export type AppInfo = { name: string; version?: string; url?: string }

export type NumoraOptions = {
  /** `sk_live_…` or `sk_test_…`; the environment's `NUMORA_API_KEY` if left out. */
  apiKey?: string
  /** Where the API is; the environment's `NUMORA_URL`, or http://127.0.0.1:3000, if left out. */
  baseUrl?: string
  /** For each attempt; 60,000, and 300,000 for an upload, if left out. */
  timeoutMs?: number
  /** How often to try again after a failure that can pass; 2 if left out. */
  maxRetries?: number
  /** Instead of the platform's own. */
  fetch?: typeof globalThis.fetch
  /** Sent with every request. */
  headers?: HeaderValues
  appInfo?: AppInfo
  /** The console if only `logLevel` is given. */
  logger?: Logger
  /**
   * The least level that is logged: `warn` (what is tried again, and what failed for good) if only `logger` is
   * given. `info` adds a line for each call, `debug` one for each attempt. Without both, nothing is logged.
   */
  logLevel?: LogLevel | 'off'
  /** A key in a web page is a key in the hands of its visitors: only set it for keys that they may have. */
  dangerouslyAllowBrowser?: boolean
}

/** What every call takes as its last argument. */
export type RequestOptions = {
  signal?: AbortSignal
  /** For each attempt; 60,000, and 300,000 for an upload, if left out everywhere. */
  timeoutMs?: number
  /** How often to try again after a failure that can pass. */
  maxRetries?: number
  /** For a POST; one is made if it is left out, and stays the same through retries. */
  idempotencyKey?: string
  /** Names the request in the server's log, and is in errors; the server makes one if it is left out. */
  requestId?: string
  /** Sent with this request, over those of the client. */
  headers?: HeaderValues
}
