import type { Json } from './json-schemas.ts'

function header(description: string, schema: Json) {
  return { description, schema }
}
const text = { type: 'string' }
const count = { type: 'integer', minimum: 0 }

/** Response headers, by the name of their component. */
export const headers = {
  'x-request-id': header("The caller's x-request-id, else one made here", {
    type: 'string',
    examples: ['req_01jpwq4q9m7q4q2k8dax1x1q5n'],
  }),
  'x-rate-limit-limit': header('Requests that the key may make in the window', count),
  'x-rate-limit-remaining': header('Requests left in the window', count),
  'x-rate-limit-reset': header('Seconds until the next window starts', count),
  'retry-after': header('Seconds to wait before trying again', count),
  'idempotent-replayed': header(
    'Present if this is a repetition of the first answer to the same Idempotency-Key',
    {
      type: 'string',
      enum: ['true'],
    },
  ),
  etag: header('Version of the answer, for If-None-Match', text),
  location: header('Where the document is', text),
  'www-authenticate': header('How to authenticate', { type: 'string', enum: ['Bearer'] }),
  allow: header('The methods that the path takes', text),
  'accept-ranges': header('Ranges are served in bytes', { type: 'string', enum: ['bytes'] }),
  'content-range': header('Which bytes these are', text),
  'content-disposition': header("With the file's name, where it has one", text),
} satisfies Record<string, Json>
export type HeaderName = keyof typeof headers

export const rateLimitHeaders = [
  'x-rate-limit-limit',
  'x-rate-limit-remaining',
  'x-rate-limit-reset',
] as const satisfies HeaderName[]

export function headerRefs(names: HeaderName[]) {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))
}

function parameter(name: string, description: string, schema: Json) {
  return {
    name,
    in: 'header',
    description,
    schema,
  }
}

/** Request headers that the contract's routes do not declare. */
export const headerParameters = {
  RequestId: parameter('x-request-id', 'Comes back in the answer and is in every log line of the request', {
    type: 'string',
    minLength: 1,
    maxLength: 128,
    pattern: '^[ -~]+$',
    examples: ['import-2026-03-21-17'],
  }),
  IfNoneMatch: parameter(
    'if-none-match',
    'The etag that the caller has: 304 if it is still the current one',
    { ...text, examples: ['"2jmj7l5rSw0yVb/vlWAYkK/YBwk"'] },
  ),
  Range: parameter('range', 'Which bytes to send', { type: 'string', examples: ['bytes=0-65535'] }),
}

export function parameterRef(name: keyof typeof headerParameters) {
  return {
    $ref: `#/components/parameters/${name}`,
  }
}
