import { type ErrorCode, type ErrorDetail, errors } from '@numora/contract'

/** A refusal that the caller is told; anything else that is thrown is our fault. */
export class Problem extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetail[] | undefined
  /** Seconds after which trying again makes sense. */
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
