import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** One entry of NUMORA_PRIVATE_HOSTS: a host name with or without its port, or a range of addresses. */
export type PrivateHost =
  | { name: string; port: number | undefined }
  | { range: [ipaddr.IPv4 | ipaddr.IPv6, number]; port: number | undefined }

/**
 * Parses a comma-separated list of `host`, `host:port`, `[v6]:port` and CIDRs; throws with the invalid entry.
 */
export function parsePrivateHosts(text: string): PrivateHost[] {
  return text
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => entry !== '')
    .map(parseEntry)
}

function parseEntry(entry: string): PrivateHost {
  if (ipaddr.isValidCIDR(entry)) return { range: ipaddr.parseCIDR(entry), port: undefined }
  const [, digits] = isIP(entry) ? [] : (/:(\d{1,5})$/.exec(entry) ?? [])
  const port = digits === undefined ? undefined : Number(digits)
  const host = digits === undefined ? entry : entry.slice(0, -digits.length - 1)
  const name = host.replace(/^\[(.*)\]$/, '$1')
  if (port !== undefined && port > 65_535) throw new Error(expectation(entry))
  if (isIP(name)) {
    const address = ipaddr.process(name)
    return { range: [address, address.kind() === 'ipv4' ? 32 : 128], port }
  }
  if (!/^[a-z0-9_]([a-z0-9._-]*[a-z0-9_])?$/.test(name)) throw new Error(expectation(entry))
  return { name, port }
}

function expectation(entry: string) {
  return `"${entry}" is no host, host:port or CIDR`
}

/** The target of a request. */
export type Target = { name: string; port: number }

export function isListedName(hosts: readonly PrivateHost[], { name, port }: Target): boolean {
  return hosts.some((host) => 'name' in host && host.name === name && (host.port ?? port) === port)
}

export function isListedAddress(hosts: readonly PrivateHost[], address: string, port: number): boolean {
  const parsed = ipaddr.process(address)
  return hosts.some(
    (host) =>
      'range' in host &&
      host.range[0].kind() === parsed.kind() &&
      parsed.match(host.range) &&
      (host.port ?? port) === port,
  )
}
