import { Problem } from '@numora/core'
import type { RequestHandler } from 'express'

/**
 * Refuses heads that Node would answer itself without a body, or would interpret differently from what they
 * say.
 */
export const checkHead: RequestHandler = (req, res, next) => {
  const { expect, host, 'transfer-encoding': encoding = 'chunked' } = req.headers
  if (req.httpVersion === '1.1' && (host === undefined || hasTwoHosts(req.rawHeaders)))
    throw invalid('host', 'expected it once')
  if (expect !== undefined && !/^100-continue$/i.test(expect))
    throw invalid('expect', 'expected 100-continue')
  if (!/^chunked$/i.test(encoding)) throw invalid('transfer-encoding', 'expected chunked')
  // Node reads nothing more from a connection after ignoring an upgrade.
  if (req.headers.upgrade !== undefined) res.set('connection', 'close')
  next()
}

function invalid(path: string, message: string) {
  return new Problem('invalid_payload', `${path}: ${message}`, { details: [{ path, message }] })
}

/** Headers alternate between names and values; Node silently ignores a second `Host`. */
function hasTwoHosts(rawHeaders: string[]): boolean {
  let count = 0
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (rawHeaders[at]!.length === 4 && rawHeaders[at]!.toLowerCase() === 'host') count += 1
  return count > 1
}
