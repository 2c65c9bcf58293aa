type Options = ErrorOptions & { hint?: string | undefined }

/** A command failed: its message is one line, and the exit code is 1. */
export class CommandFailed extends Error {
  /** What to do, where the message does not say it. */
  readonly hint: string | undefined
  readonly exitCode: number = 1

  constructor(message: string, { hint, ...options }: Options = {}) {
    super(message, options)
    this.name = new.target.name
    this.hint = hint
  }
}

/** The command line or the environment is wrong: nothing was done, and the exit code is 2. */
export class UsageError extends CommandFailed {
  override readonly exitCode = 2
}
