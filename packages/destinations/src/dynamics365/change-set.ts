import { randomUUID } from 'node:crypto'
import type { Answer } from '../kit/call.ts'
import { apiPath } from './dataverse-client.ts'

/** One write to one row. */
export type Operation = {
  method: 'PATCH' | 'DELETE'
  /** Relative to the API. */
  path: string
  headers?: Record<string, string>
  body?: Record<string, unknown>
}

/** Operations as the body of a `$batch` with one change set (OData 4.0, section 11.7): all of them hold or none. */
export function formatChangeSet(operations: Operation[]): { contentType: string; body: string } {
  const [batch, changeSet] = [`batch_${randomUUID()}`, `changeset_${randomUUID()}`]
  const parts = operations.map(({ method, path, headers = {}, body }, index) => {
    const lines = Object.entries({ 'Content-Type': 'application/json', ...headers })
    return [
      `--${changeSet}`,
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      `Content-ID: ${index + 1}`,
      '',
      `${method} ${apiPath}/${path} HTTP/1.1`,
      ...lines.map(([name, value]) => `${name}: ${value}`),
      '',
      body === undefined ? '' : JSON.stringify(body),
    ].join('\r\n')
  })
  const inside = [...parts, `--${changeSet}--`, '']
  const head = [`--${batch}`, `Content-Type: multipart/mixed; boundary="${changeSet}"`, '']
  return {
    contentType: `multipart/mixed; boundary="${batch}"`,
    body: [...head, ...inside, `--${batch}--`, ''].join('\r\n'),
  }
}

/**
 * The answer to one operation in the answer to a change set: the first one, or the only failure. `index` is the operation's;
 * undefined if the answer is not of a change set.
 */
export function firstOutcome(answer: Answer): { index: number; answer: Answer } | undefined {
  const text = answer.text.replaceAll('\r\n', '\n')
  const from = text.toLowerCase().indexOf('\ncontent-id:')
  const start = text.indexOf('\nHTTP/1.1 ', from)
  const blank = text.indexOf('\n\n', start)
  const end = text.indexOf('\n--', blank)
  if ([from, start, blank, end].some((at) => at < 0)) return undefined
  const [statusLine = '', ...head] = text.slice(start + 1, blank).split('\n')
  return {
    index: Number.parseInt(text.slice(from + '\ncontent-id:'.length), 10) - 1,
    answer: {
      status: Number(statusLine.split(' ')[1]),
      // `Retry-After` is a header of the whole answer.
      headers: { ...answer.headers, ...headersOf(head) },
      text: text.slice(blank + 2, end),
    },
  }
}

function headersOf(lines: string[]): Record<string, string> {
  const headers = lines.map((line) => {
    const at = line.indexOf(':')
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()]
  })
  return Object.fromEntries(headers)
}
