/**
 * The guarded child process died while it worked on a file. This proves nothing about the file, so the caller
 * may try again. `memory`: it exceeded its limit; `closed`: it was ended on purpose.
 */
export class ExtractorCrashed extends Error {
  readonly reason: 'memory' | 'exit' | 'closed'

  constructor(reason: ExtractorCrashed['reason'], message: string) {
    super(message)
    this.name = 'ExtractorCrashed'
    this.reason = reason
  }
}
