import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Secrets } from '../secrets.ts'

/** The purpose of the keys that sign cookies. */
const purpose = 'sign-in'

/** Whether browsers reach Numora by https, and so whether they may send cookies only there. */
function isSecure(publicUrl: string): boolean {
  return publicUrl.startsWith('https:')
}

/** The start of the names of all cookies: `__Host-` keeps other hosts of the domain from setting them. */
export function cookiePrefix(publicUrl: string): string {
  return isSecure(publicUrl) ? '__Host-numora' : 'numora'
}

export function sessionCookieName(publicUrl: string): string {
  return `${cookiePrefix(publicUrl)}.session_token`
}

/** The keys for the signatures of cookies: the first signs, the others are those of older secrets. */
export function cookieKeys(secrets: Secrets): [string, ...string[]] {
  return secrets.derive(purpose)
}

/** The attributes of all cookies of sign-in. */
export function cookieAttributes(publicUrl: string) {
  return { secure: isSecure(publicUrl), httpOnly: true, sameSite: 'lax', path: '/' } as const
}

/** The `Set-Cookie` header of a session, and without one the header that removes it. */
export function sessionCookie(publicUrl: string, value: string, maxAgeSeconds: number): string {
  const secure = isSecure(publicUrl) ? '; Secure' : ''
  return `${sessionCookieName(publicUrl)}=${value}; Max-Age=${maxAgeSeconds}; Path=/; HttpOnly${secure}; SameSite=Lax`
}

/** A token with its signature, as {@link readToken} and better-auth read it. */
export function signToken(token: string, [key]: readonly [string, ...string[]]): string {
  return encodeURIComponent(`${token}.${createHmac('sha256', key).update(token).digest('base64')}`)
}

/** The value of a cookie in a `Cookie` header. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim()
  }
  return undefined
}

/** The token in a signed cookie, `<token>.<HMAC-SHA256 in base64>` percent-encoded; undefined if no key has signed it. */
export function readToken(value: string, keys: readonly string[]): string | undefined {
  const text = decoded(value)
  const at = text.lastIndexOf('.')
  if (at < 1) return undefined
  const token = text.slice(0, at)
  const given = Buffer.from(text.slice(at + 1), 'base64')
  const isSigned = keys.some((key) => {
    const expected = createHmac('sha256', key).update(token).digest()
    return given.length === expected.length && timingSafeEqual(given, expected)
  })
  return isSigned ? token : undefined
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}
