/**
 * The guarded child died while it worked on a file, which says nothing certain about the file: the
 * caller may try again. `memory` means that it grew past its limit, `closed` that it was ended on purpose.
 */
export class ExtractorCrashed extends Error {
  readonly reason: 'memory' | 'exit' | 'closed'

  constructor(reason: ExtractorCrashed['reason'], message: string) {
    super(message)
    this.name = 'ExtractorCrashed'
    this.reason = reason
  }
}
