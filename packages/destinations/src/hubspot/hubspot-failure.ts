import { type Answer, jsonOf } from '../kit/call.ts'
import { failureOf, PushError } from '../kit/push-error.ts'

/** What a request was about. */
export type ErrorContext = {
  /** The part of the push, for messages. */
  where?: string
  /** The property of our own key, which only another attempt can have written at the same time. */
  idProperty?: string
}

type ErrorBody = {
  message?: unknown
  category?: unknown
  policyName?: unknown
  errors?: unknown
  context?: { objectWriteTraceId?: unknown; propertyName?: unknown }
  in?: unknown
}

/** Not 5xx, and still over by themselves: a lock of two seconds, and an account that is moved to another region. */
const temporary = new Set([423, 477])

/** How long a limit lasts that is named without `Retry-After`. */
const waitsMs: Record<string, number> = {
  SECONDLY: 1_000,
  TEN_SECONDLY_ROLLING: 10_000,
  DAILY: 3_600_000,
}

/**
 * The failure that an answer of HubSpot means, with its category, words and properties; every part of an error body may be
 * missing. The answer 207 is a success with errors.
 */
export function hubspotError(
  answer: Answer,
  now: Date,
  { where = '', idProperty }: ErrorContext = {},
): PushError {
  const body = (jsonOf(answer) ?? {}) as ErrorBody
  const error = answer.status === 207 ? ((entriesOf(body)[0] ?? {}) as ErrorBody) : body
  const text = describe(error)
  const failure = failureOf(answer, now, text === '' ? undefined : `${where}${lineOf(error)}${text}`)
  const isPassing =
    temporary.has(answer.status) ||
    error.category === 'RATE_LIMITS' ||
    (idProperty !== undefined && isOwnKey(text, idProperty))
  if (isPassing)
    return new PushError({
      ...failure,
      kind: 'temporary',
      code: 'destination_failed',
      retryAfterMs: failure.retryAfterMs ?? (answer.status === 423 ? 2_000 : undefined),
    })
  if (answer.status === 401) return new PushError({ ...failure, code: 'credentials_refused' })
  return new PushError({
    ...failure,
    retryAfterMs: failure.retryAfterMs ?? waitsMs[String(body.policyName)],
  })
}

/** `HTTP 400: VALIDATION_ERROR`, with the property that is not valid where one is named. */
function describe(error: ErrorBody): string {
  const message = typeof error.message === 'string' ? error.message : ''
  const details = [...entriesOf(error), ...embeddedIn(message)].map(detailOf).filter((text) => text !== '')
  const text = details.length > 0 ? details.join('; ') : message
  return typeof error.category === 'string' ? `${error.category}: ${text}` : text
}

type Detail = {
  message?: unknown
  in?: unknown
  name?: unknown
  context?: Record<string, unknown>
}

function detailOf({ message, in: place, name, context }: Detail): string {
  const text = typeof message === 'string' ? message : ''
  const property = name ?? place ?? first(context?.propertyName) ?? first(context?.properties)
  return typeof property === 'string' && !text.includes(property) ? `${property}: ${text}` : text
}

/** Some messages end with their details as JSON: `Property values were not valid: [{…}]`. */
function embeddedIn(message: string): Detail[] {
  const json = /\[\{.*\}\]$/s.exec(message)?.[0]
  if (json === undefined) return []
  try {
    return JSON.parse(json)
  } catch {
    return []
  }
}

/** `line item 2: ` for an entry of a batch that is not the record. */
function lineOf({ context }: ErrorBody): string {
  const [, line] = /-(\d+)$/.exec(String(first(context?.objectWriteTraceId) ?? '')) ?? []
  return line === undefined ? '' : `line item ${line}: `
}

function isOwnKey(text: string, idProperty: string): boolean {
  return /already has that value|already exists/i.test(text) && text.includes(idProperty)
}

function entriesOf({ errors }: ErrorBody): Detail[] {
  return Array.isArray(errors) ? errors.filter((entry) => typeof entry === 'object' && entry !== null) : []
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value
}
