import { redact } from '@numora/destinations'

/** Replaces what must not be readable in the audit trail. */
export const mask = '[…]'

/**
 * Masks what may be secret in the http and https URLs of a text: user and password, the values of the query, the
 * fragment, and segments of the path that look like tokens.
 */
export function maskUrls(text: string): string {
  return text.replace(/\bhttps?:\S+/gi, maskUrl)
}

function maskUrl(text: string): string {
  const url = URL.parse(text)
  if (!url) return mask
  const user = url.username || url.password ? `${mask}@` : ''
  const path = url.pathname.split('/').map((part) => redact(part))
  const parameters = url.search.slice(1).split('&').map(maskParameter)
  return [
    `${url.protocol}//${user}${url.host}${path.join('/')}`,
    url.search && `?${parameters.join('&')}`,
    url.hash && `#${mask}`,
  ].join('')
}

/** The name of a parameter is shown; a parameter without a value may itself be a secret. */
function maskParameter(parameter: string): string {
  const [name, value] = parameter.split('=', 2)
  return value ? `${name}=${mask}` : mask
}
