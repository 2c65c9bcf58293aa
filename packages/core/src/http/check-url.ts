import { isIP } from 'node:net'
import { limits } from '@numora/contract'
import { isPublicAddress } from './is-public-address.ts'
import { isListedAddress, isListedName, type PrivateHost, type Target } from './private-hosts.ts'

export type CheckedUrl = { ok: true; url: URL } | { ok: false; message: string }

/**
 * Checks a URL by its text: scheme, form, credentials, and an IP address or `localhost` as host. The
 * addresses of a host name are checked when it is called.
 */
export function checkUrl(text: string, privateHosts: readonly PrivateHost[]): CheckedUrl {
  const refuse = (message: string): CheckedUrl => ({ ok: false, message })
  if (text.length > limits.fileUrlCharacters)
    return refuse(`expected at most ${limits.fileUrlCharacters} characters`)
  // The parser would drop spaces and turn backslashes, and so read another URL than a person does.
  if (!/^https?:\/\/[^\s\\]+$/i.test(text) || !URL.canParse(text)) return refuse('expected an https URL')
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return refuse('expected a URL without user and password')

  const target = targetOf(url)
  const address = isIP(target.name) ? target.name : isLocalhost(target.name) ? '127.0.0.1' : undefined
  const isListed =
    isListedName(privateHosts, target) ||
    (address !== undefined && isListedAddress(privateHosts, address, target.port))
  if (isListed) return { ok: true, url }
  if (url.protocol !== 'https:') return refuse(`expected https; ${canBePermitted}`)
  if (address !== undefined && !isPublicAddress(address))
    return refuse(`expected a public host; ${canBePermitted}`)
  return { ok: true, url }
}

/** A hint for the operator, who may want to allow it. */
const canBePermitted = 'for a host of your own, the operator can list it in NUMORA_PRIVATE_HOSTS'

/** The host without brackets or final dot, and the port, or the default port of the scheme. */
export function targetOf(url: URL): Target {
  return {
    name: url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, ''),
    port: url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port),
  }
}

function isLocalhost(name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost') || name === 'localhost.localdomain'
}
