export type BatchPart = {
  contentId: string
  method: string
  path: string
  headers: Record<string, string>
  body: string
}

/** The operations of the one change set in a `$batch` body; everything else is refused by `undefined`. */
export function parseChangeSet(body: string, contentType: string): BatchPart[] | undefined {
  const [outer] = partsOf(body, contentType)
  if (!outer || !/^multipart\/mixed/i.test(outer.headers['content-type'] ?? '')) return undefined
  const parts = partsOf(outer.body, outer.headers['content-type']!)
  const operations = parts.map((part): BatchPart | undefined => {
    if (part.headers['content-type'] !== 'application/http') return undefined
    const { start, headers, body } = splitHead(part.body)
    const [, method, path] = /^(POST|PATCH|DELETE) (\S+) HTTP\/1\.1$/.exec(start) ?? []
    return method && path && part.headers['content-id']
      ? { contentId: part.headers['content-id'], method, path, headers, body }
      : undefined
  })
  return operations.every((operation) => operation !== undefined) ? operations : undefined
}

/** The answer to a change set: all outcomes, or the one failure. */
export function formatChangeSet(
  outcomes: { contentId: string; status: number; headers: Record<string, string>; body?: unknown }[],
): { contentType: string; body: string } {
  const parts = outcomes.map(
    ({ contentId, status, headers, body }) =>
      '--changesetresponse_7\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n' +
      `Content-ID: ${contentId}\r\n\r\nHTTP/1.1 ${status} Status\r\n` +
      Object.entries({ 'OData-Version': '4.0', ...headers })
        .map(([name, value]) => `${name}: ${value}\r\n`)
        .join('') +
      `\r\n${body === undefined ? '' : JSON.stringify(body)}\r\n`,
  )
  return {
    contentType: 'multipart/mixed; boundary=batchresponse_3',
    body:
      '--batchresponse_3\r\nContent-Type: multipart/mixed; boundary=changesetresponse_7\r\n\r\n' +
      `${parts.join('')}--changesetresponse_7--\r\n--batchresponse_3--\r\n`,
  }
}

function partsOf(body: string, contentType: string): { headers: Record<string, string>; body: string }[] {
  const [, boundary] = /boundary="?([^";]+)"?/.exec(contentType) ?? []
  const [inside] = body.split(`--${boundary}--`)
  return inside!
    .split(new RegExp(`--${boundary}\r?\n`))
    .slice(1)
    .map((part) => splitHead(`\n${part}`))
}

/** A line (empty if there is none), headers and the rest after an empty line. */
function splitHead(text: string): { start: string; headers: Record<string, string>; body: string } {
  const [head = '', ...rest] = text.replace(/\r\n/g, '\n').split('\n\n')
  const [start = '', ...lines] = head.split('\n')
  const headers = lines.map((line) => {
    const at = line.indexOf(':')
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()]
  })
  return { start, headers: Object.fromEntries(headers), body: rest.join('\n\n') }
}
