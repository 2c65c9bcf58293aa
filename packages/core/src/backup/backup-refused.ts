/** Why a backup is not made or not restored, and what to do about it. Nothing was changed. */
export class BackupRefused extends Error {
  readonly hint: string | undefined

  constructor(message: string, hint?: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'BackupRefused'
    this.hint = hint
  }
}
