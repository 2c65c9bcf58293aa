import { type ErrorCode, type ErrorDetail, errors } from '@numora/contract'

/** A refusal that is returned to the caller; any other thrown error is a fault of the program. */
export class Problem extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetail[] | undefined
  /** Seconds after which a retry makes sense. */
  readonly retryAfterSeconds: number | undefined

  constructor(
    code: ErrorCode,
    message: string = errors[code].message,
    more: { details?: ErrorDetail[]; retryAfterSeconds?: number } = {},
  ) {
    super(message)
    this.name = 'Problem'
    this.code = code
    this.details = more.details
    this.retryAfterSeconds = more.retryAfterSeconds
  }
}

/** Throws `invalid_value` with the faults of given values, if there are any. */
export function refuseFaults(details: ErrorDetail[]): void {
  const [first] = details
  if (first) throw new Problem('invalid_value', `${first.path}: ${first.message}`, { details })
}
