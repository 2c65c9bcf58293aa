import type { ErrorDetail } from './generated/types.ts'

type Details = ErrorOptions & { requestId?: string | undefined }

/** Every error of this client. `code` is for programs, `message` for people. */
export class NumoraError extends Error {
  readonly code: string
  /** Identifies the request in the server's log; without an answer, only an id set by the call is known. */
  readonly requestId: string | undefined

  constructor(code: string, message: string, { requestId, ...options }: Details = {}) {
    super(message, options)
    this.name = new.target.name
    this.code = code
    this.requestId = requestId
  }
}

/** No answer arrived: the network failed, or the server could not be reached. */
export class ConnectionError extends NumoraError {
  constructor(cause: unknown, requestId?: string) {
    super('connection_failed', `No answer from the server: ${describe(cause)}`, { cause, requestId })
  }
}

/**
 * No answer arrived in time, or a document did not reach its status in time; `cause` is then the last
 * obstacle.
 */
export class TimeoutError extends NumoraError {
  constructor(message: string, options?: Details) {
    super('timed_out', message, options)
  }
}

/** The signal of the call was aborted; `cause` is its reason. */
export class AbortError extends NumoraError {
  constructor(reason: unknown, requestId?: string) {
    super('aborted', `The call was aborted: ${describe(reason)}`, { cause: reason, requestId })
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

/** An answer that is an error. The server's codes have a subclass each; other codes use this class itself. */
export class ApiError<C extends string = string> extends NumoraError {
  declare readonly code: C
  readonly status: number
  /** What is wrong, and where in the request. */
  readonly details: ErrorDetail[]
  /** The pause that the server asked for. */
  readonly retryAfterMs: number | undefined

  constructor(code: C, input: ApiErrorInput) {
    super(code, input.message, { requestId: input.requestId })
    this.status = input.status
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
export class InvalidWorkflowError extends ApiError<'invalid_workflow'> {}
export class IdempotencyKeyReusedError extends ApiError<'idempotency_key_reused'> {}
export class RateLimitedError extends ApiError<'rate_limited'> {}
export class InternalError extends ApiError<'internal_error'> {}
export class UnavailableError extends ApiError<'unavailable'> {}

function describe(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  return cause.cause ? `${cause.message} (${describe(cause.cause)})` : cause.message
}
