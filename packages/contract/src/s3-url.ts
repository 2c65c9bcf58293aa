/** A place in an S3 bucket. */
export type S3Place = {
  bucket: string
  /** Empty, or a path that ends in a slash; all keys are below it. */
  prefix: string
  region?: string
  /** The address of a server of one's own; undefined for AWS. */
  endpoint?: string
}

/**
 * Parses `s3://bucket/prefix?region=…&endpoint=…`, in which only `parameters` are permitted. Throws an error with a one-line
 * message for any other URL.
 */
export function s3Place(url: URL, parameters: readonly string[]): S3Place {
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(url.host) || url.hash)
    throw new Error('expected s3:// and the name of a bucket, such as s3://bucket/prefix?region=eu-central-1')
  for (const name of new Set(url.searchParams.keys()))
    if (!parameters.includes(name) || url.searchParams.getAll(name).length > 1)
      throw new Error(`expected only ${parameters.join(', ')} after the question mark, each once`)
  return {
    bucket: url.host,
    prefix: prefixOf(url.pathname),
    ...regionOf(url.searchParams.get('region')),
    ...endpointOf(url.searchParams.get('endpoint')),
  }
}

function prefixOf(pathname: string): string {
  const prefix = pathname.replace(/^\/|\/$/g, '')
  if (prefix === '') return ''
  if (!prefix.split('/').every((segment) => /^[A-Za-z0-9_=-][A-Za-z0-9_.=-]*$/.test(segment)))
    throw new Error(
      'expected a prefix of letters, digits, dots, hyphens and underscores, with single slashes',
    )
  return `${prefix}/`
}

function regionOf(region: string | null): Pick<S3Place, 'region'> {
  if (region === null) return {}
  if (!/^[a-z0-9-]+$/.test(region)) throw new Error('expected a region such as eu-central-1')
  return { region }
}

function endpointOf(endpoint: string | null): Pick<S3Place, 'endpoint'> {
  if (endpoint === null) return {}
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash)
    throw new Error('expected an endpoint such as https://s3.example.com')
  return { endpoint: url.href.replace(/\/$/, '') }
}
