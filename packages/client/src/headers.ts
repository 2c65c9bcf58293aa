import { version } from './generated/version.ts'
import type { AppInfo, HeaderValues } from './options.ts'
import { isBrowser, runtime } from './platform.ts'

/** Sets and removes headers. */
export function mergeHeaders(headers: Headers, values: HeaderValues = {}): Headers {
  for (const [name, value] of Object.entries(values))
    if (value === null) headers.delete(name)
    else if (value !== undefined) headers.set(name, value)
  return headers
}

/** `numora-client/0.1.0 node/26.10.0 my-app/1.2 (https://example.com)` */
function userAgent(app?: AppInfo) {
  return [
    `numora-client/${version}`,
    runtime,
    app && app.name + (app.version ? `/${app.version}` : '') + (app.url ? ` (${app.url})` : ''),
  ]
    .filter(Boolean)
    .join(' ')
}

/** The headers of every request of a client; without a key, the page's session authenticates. */
export function clientHeaders(apiKey: string | undefined, app?: AppInfo, more?: HeaderValues): Headers {
  const headers = new Headers()
  if (apiKey !== undefined) headers.set('authorization', `Bearer ${apiKey}`)
  // A browser has its own user agent, and would ask the server first whether another one is allowed.
  if (!isBrowser()) headers.set('user-agent', userAgent(app))
  return mergeHeaders(headers, more)
}
