import { isIP } from 'node:net'
import { isPublicAddress } from '@numora/core'
import type { Request } from 'express'

/**
 * The address that a request comes from. A connection from a private address is that of a proxy, whose word in
 * `X-Forwarded-For` counts: the last public address there, or else the last one.
 */
export function addressOf(req: Request): string {
  const peer = plain(req.socket.remoteAddress ?? '')
  if (isIP(peer) === 0 || isPublicAddress(peer)) return peer
  const forwarded = (req.get('x-forwarded-for') ?? '')
    .split(',')
    .map((address) => plain(address.trim()))
    .filter((address) => isIP(address) !== 0)
  return forwarded.findLast(isPublicAddress) ?? forwarded.at(-1) ?? peer
}

/** An IPv4 address as it is, also where it is written as one of IPv6. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}
