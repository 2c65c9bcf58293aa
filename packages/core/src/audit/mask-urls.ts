import { redact } from '../destinations/redact.ts'

/** Stands for what nobody may read in the audit trail. */
export const mask = '[…]'

/**
 * A text with the http and https URLs in it shown without what may be secret: user and password, the values of the
 * query, the fragment, and parts of the path that look like tokens.
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

/** Its name says what it is for; one without a value may be a secret itself. */
function maskParameter(parameter: string): string {
  const [name, value] = parameter.split('=', 2)
  return value ? `${name}=${mask}` : mask
}
