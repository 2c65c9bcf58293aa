import type { FailureCode } from '../file-content.ts'

/** Ends the reading of a file that cannot be read; `readFile` turns it into a failure result. */
export class ReadFailure extends Error {
  readonly code: FailureCode

  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
