/**
 * Why a request got no answer: the address is not allowed, the connection failed or broke, or time ran out.
 */
export type FetchFailureReason = 'refused' | 'unreachable' | 'timed_out'

/** Thrown by the guarded fetch and by the bodies of its responses; the message is ours and may be shown. */
export class FetchFailure extends Error {
  readonly reason: FetchFailureReason
  /** The connection was established, so the other side may have acted on the request. */
  readonly wasSent: boolean

  constructor(reason: FetchFailureReason, message: string, wasSent = false) {
    super(message)
    this.name = 'FetchFailure'
    this.reason = reason
    this.wasSent = wasSent
  }
}

/** Describes a network error in our words. */
export function fetchFailureOf(error: unknown, wasSent: boolean): FetchFailure {
  if (error instanceof FetchFailure) return error
  const code = codeOf(error)
  return new FetchFailure('unreachable', messageOf(code, wasSent), wasSent)
}

function messageOf(code: string, wasSent: boolean): string {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'The host name could not be resolved.'
  if (code === 'ECONNREFUSED') return 'The host refused the connection.'
  if (code === 'HTTPParserError' || code === 'UND_ERR_HEADERS_OVERFLOW')
    return 'The answer was not HTTP that can be read.'
  if (/CERT|TLS|SSL|SIGNATURE|SELF_SIGNED/.test(code)) return 'No secure connection could be made.'
  return wasSent ? 'The connection broke off before the answer was there.' : 'The host could not be reached.'
}

function codeOf(error: unknown): string {
  const { code, name, errors } = error as { code?: string; name: string; errors?: unknown[] }
  return code ?? (errors?.[0] ? codeOf(errors[0]) : name)
}
