/** A backup was not made or not restored. The message states the reason, the hint what to do. Nothing was changed. */
export class BackupRefused extends Error {
  readonly hint: string | undefined

  constructor(message: string, hint?: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'BackupRefused'
    this.hint = hint
  }
}
