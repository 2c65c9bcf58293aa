import { z } from 'zod'
import { limits } from '../limits.ts'

/**
 * The address of a vendor's system: https, without a path, on one of the vendor's hosts. Who may change a config could
 * otherwise have stored credentials sent elsewhere. `http:` passes, because it is permitted for hosts in
 * `NUMORA_PRIVATE_HOSTS` only.
 */
export function vendorUrl(hosts: RegExp, description: string, example: string) {
  return z
    .string()
    .max(limits.fileUrlCharacters)
    .refine((text) => isOrigin(text, hosts), `expected an address such as ${example}, without a path`)
    .meta({ format: 'uri', description, examples: [example] })
}

function isOrigin(text: string, hosts: RegExp): boolean {
  const url = URL.parse(text)
  if (!url || (text !== url.origin && text !== `${url.origin}/`)) return false
  return (
    url.protocol === 'http:' || (url.protocol === 'https:' && url.port === '' && hosts.test(url.hostname))
  )
}
