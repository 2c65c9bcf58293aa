import {
  ApiError,
  type ApiErrorInput,
  ConflictError,
  DuplicateExternalIdError,
  FileTooLargeError,
  ForbiddenError,
  IdempotencyKeyReusedError,
  InternalError,
  InvalidFileUrlError,
  InvalidMappingError,
  InvalidPayloadError,
  InvalidReviewStateError,
  InvalidSchemaError,
  InvalidUrlError,
  InvalidValueError,
  InvalidWorkflowError,
  LimitReachedError,
  MethodNotAllowedError,
  NotFoundError,
  PayloadTooLargeError,
  RangeNotSatisfiableError,
  RateLimitedError,
  ResultNotReadyError,
  ResultUnavailableError,
  UnauthorizedError,
  UnavailableError,
  UnsupportedFileTypeError,
  UnsupportedMediaTypeError,
} from './errors.ts'
import type { ErrorCode, ErrorDetail } from './generated/types.ts'

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
  invalid_workflow: InvalidWorkflowError,
  idempotency_key_reused: IdempotencyKeyReusedError,
  rate_limited: RateLimitedError,
  internal_error: InternalError,
  unavailable: UnavailableError,
}

export function requestIdOf({ headers }: Response) {
  return headers.get('x-request-id') ?? undefined
}

/** Converts an answer with status 400 or above to an error. */
export async function apiErrorOf(response: Response): Promise<ApiError> {
  const text = await response.text()
  const { error } = parse(text) ?? {}
  const input = {
    status: response.status,
    message: error?.message ?? `HTTP ${response.status} without an error body of Numora`,
    requestId: error?.request_id ?? requestIdOf(response),
    details: error?.details ?? [],
    retryAfterMs: retryAfterMs(response.headers.get('retry-after')),
  }
  if (!error?.code) return new ApiError('unexpected_response', input)
  if (!Object.hasOwn(classes, error.code)) return new ApiError(error.code, input)
  const code = error.code as ErrorCode
  return new (classes[code] as new (code: string, input: ApiErrorInput) => ApiError)(code, input)
}

type Body = { error?: { code?: string; message?: string; request_id?: string; details?: ErrorDetail[] } }

function parse(text: string): Body | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The header has seconds or a date. */
function retryAfterMs(value: string | null) {
  if (!value) return undefined
  const ms = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isNaN(ms) ? undefined : Math.max(0, ms)
}
