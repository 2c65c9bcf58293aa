import type { ErrorCode, ErrorDetail } from './generated/types.ts'

/** Every error of this client. `code` says what went wrong, for programs; `message` is for people. */
export class NumoraError extends Error {
  readonly code: string

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
    this.code = code
  }
}

/** No answer came: the network failed, or the server could not be reached. */
export class ConnectionError extends NumoraError {
  constructor(cause: unknown) {
    super('connection_failed', `No answer from the server: ${describe(cause)}`, { cause })
  }
}

/** No answer came in time, or a document did not get there in time. */
export class TimeoutError extends NumoraError {
  constructor(message: string) {
    super('timed_out', message)
  }
}

/** A webhook that must not be trusted. */
export class WebhookVerificationError extends NumoraError {
  constructor(message: string, options?: ErrorOptions) {
    super('webhook_not_verified', message, options)
  }
}

export type ApiErrorInput = {
  status: number
  message: string
  requestId: string | undefined
  details: ErrorDetail[]
  retryAfterMs: number | undefined
}

/** An answer that is an error. The server's codes have a subclass each; others are this class itself. */
export class ApiError<C extends string = string> extends NumoraError {
  declare readonly code: C
  readonly status: number
  /** Names the request in the server's log. */
  readonly requestId: string | undefined
  /** What is wrong where in the request. */
  readonly details: ErrorDetail[]
  /** What the server asked to wait. */
  readonly retryAfterMs: number | undefined

  constructor(code: C, input: ApiErrorInput) {
    super(code, input.message)
    this.status = input.status
    this.requestId = input.requestId
    this.details = input.details
    this.retryAfterMs = input.retryAfterMs
  }
}

export class InvalidPayloadError extends ApiError<'invalid_payload'> {}
export class UnauthorizedError extends ApiError<'unauthorized'> {}
export class ForbiddenError extends ApiError<'forbidden'> {}
export class NotFoundError extends ApiError<'not_found'> {}
export class MethodNotAllowedError extends ApiError<'method_not_allowed'> {}
export class ConflictError extends ApiError<'conflict'> {}
export class ResultNotReadyError extends ApiError<'result_not_ready'> {}
export class ResultUnavailableError extends ApiError<'result_unavailable'> {}
export class DuplicateExternalIdError extends ApiError<'duplicate_external_id'> {}
export class LimitReachedError extends ApiError<'limit_reached'> {}
export class FileTooLargeError extends ApiError<'file_too_large'> {}
export class PayloadTooLargeError extends ApiError<'payload_too_large'> {}
export class UnsupportedFileTypeError extends ApiError<'unsupported_file_type'> {}
export class UnsupportedMediaTypeError extends ApiError<'unsupported_media_type'> {}
export class RangeNotSatisfiableError extends ApiError<'range_not_satisfiable'> {}
export class InvalidSchemaError extends ApiError<'invalid_schema'> {}
export class InvalidFileUrlError extends ApiError<'invalid_file_url'> {}
export class InvalidUrlError extends ApiError<'invalid_url'> {}
export class InvalidReviewStateError extends ApiError<'invalid_review_state'> {}
export class InvalidValueError extends ApiError<'invalid_value'> {}
export class InvalidMappingError extends ApiError<'invalid_mapping'> {}
export class IdempotencyKeyReusedError extends ApiError<'idempotency_key_reused'> {}
export class RateLimitedError extends ApiError<'rate_limited'> {}
export class InternalError extends ApiError<'internal_error'> {}
export class UnavailableError extends ApiError<'unavailable'> {}

const classes: { [C in ErrorCode]: new (code: C, input: ApiErrorInput) => ApiError<C> } = {
  invalid_payload: InvalidPayloadError,
  unauthorized: UnauthorizedError,
  forbidden: ForbiddenError,
  not_found: NotFoundError,
  method_not_allowed: MethodNotAllowedError,
  conflict: ConflictError,
  result_not_ready: ResultNotReadyError,
  result_unavailable: ResultUnavailableError,
  duplicate_external_id: DuplicateExternalIdError,
  limit_reached: LimitReachedError,
  file_too_large: FileTooLargeError,
  payload_too_large: PayloadTooLargeError,
  unsupported_file_type: UnsupportedFileTypeError,
  unsupported_media_type: UnsupportedMediaTypeError,
  range_not_satisfiable: RangeNotSatisfiableError,
  invalid_schema: InvalidSchemaError,
  invalid_file_url: InvalidFileUrlError,
  invalid_url: InvalidUrlError,
  invalid_review_state: InvalidReviewStateError,
  invalid_value: InvalidValueError,
  invalid_mapping: InvalidMappingError,
  idempotency_key_reused: IdempotencyKeyReusedError,
  rate_limited: RateLimitedError,
  internal_error: InternalError,
  unavailable: UnavailableError,
}

/** The error that an answer of status 400 and above stands for. */
export const apiErrorOf = async (response: Response): Promise<ApiError> => {
  const text = await response.text()
  const { error } = parse(text) ?? {}
  const input = {
    status: response.status,
    message: error?.message ?? `HTTP ${response.status} without an error body of Numora`,
    requestId: error?.request_id ?? response.headers.get('x-request-id') ?? undefined,
    details: error?.details ?? [],
    retryAfterMs: retryAfterMs(response.headers.get('retry-after')),
  }
  if (!error?.code) return new ApiError('unexpected_response', input)
  if (!Object.hasOwn(classes, error.code)) return new ApiError(error.code, input)
  const code = error.code as ErrorCode
  return new (classes[code] as new (code: string, input: ApiErrorInput) => ApiError)(code, input)
}

type Body = { error?: { code?: string; message?: string; request_id?: string; details?: ErrorDetail[] } }

const parse = (text: string): Body | undefined => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The header is in seconds or a date. */
const retryAfterMs = (value: string | null) => {
  if (!value) return undefined
  const ms = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isNaN(ms) ? undefined : Math.max(0, ms)
}

const describe = (cause: unknown): string => {
  if (!(cause instanceof Error)) return String(cause)
  return cause.cause ? `${cause.message} (${describe(cause.cause)})` : cause.message
}
