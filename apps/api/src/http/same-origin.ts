import { Problem } from '@numora/core'
import type { Request } from 'express'

const safe = ['GET', 'HEAD', 'OPTIONS']

/**
 * Refuses a request that changes something and that a page of another site has made, with the cookies of whoever looks at
 * it. Browsers say by `Sec-Fetch-Site` or `Origin` where it comes from; one that says neither is refused, too.
 */
export function assertSameOrigin(req: Request, publicUrl: string): void {
  if (safe.includes(req.method)) return
  const site = req.get('sec-fetch-site')
  if (site === undefined ? isOwn(req, publicUrl) : site === 'same-origin') return
  throw new Problem('forbidden', 'With a session, changes are accepted only from pages of Numora itself.')
}

/** A proxy may have replaced the host; then the public URL is the one that the browser knows. */
function isOwn(req: Request, publicUrl: string): boolean {
  const origin = req.get('origin')
  if (origin === undefined || !URL.canParse(origin)) return false
  return origin === new URL(publicUrl).origin || new URL(origin).host === req.get('host')
}
