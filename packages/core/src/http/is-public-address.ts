import ipaddr from 'ipaddr.js'

/** Azure's own services answer its machines at this public address. */
const metadataAddress = '168.63.129.16'
const globalUnicast = ipaddr.parseCIDR('2000::/3')

/**
 * True for addresses of the public internet; false for private, loopback, link-local, shared, multicast,
 * reserved and documentation ranges, and for those that contain an IPv4 address (NAT64, 6to4, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' ? parsed.toString() !== metadataAddress : parsed.match(globalUnicast)
}
