import { FetchFailure } from './fetch-failure.ts'
import { redact } from './redact.ts'

/**
 * Why a push failed. `refused` is final; `temporary` may be retried; after `uncertain` the record may exist.
 * Code and message are ours and may be shown.
 */
export type PushFailure = {
  kind: 'refused' | 'temporary' | 'uncertain'
  code: string
  message: string
  responseStatus: number | null
  /** How long the system asks to wait. */
  retryAfterMs?: number | undefined
}

/** Thrown by adapters. */
export class PushError extends Error {
  readonly failure: PushFailure

  constructor(failure: PushFailure) {
    super(failure.message)
    this.name = 'PushError'
    this.failure = failure
  }
}

/** A push that cannot succeed before somebody changes something: `code` and `message` are ours. */
export function refusal(code: string, message: string, responseStatus: number | null = null): PushError {
  return new PushError({ kind: 'refused', code, message, responseStatus })
}

const codes = {
  refused: 'address_refused',
  unreachable: 'destination_unreachable',
  timed_out: 'destination_timed_out',
} as const

/** Interprets what an adapter threw; undefined for an error of the program. */
export function classifyError(error: unknown): PushFailure | undefined {
  if (error instanceof PushError) return error.failure
  if (!(error instanceof FetchFailure)) return undefined
  const { reason, wasSent, message } = error
  const kind = reason === 'refused' ? 'refused' : wasSent ? 'uncertain' : 'temporary'
  return { kind, code: codes[reason], message, responseStatus: null }
}

const temporaryRefusals = new Set([408, 425, 429])

/** Whether the same request may succeed later, by the status of its answer, which is no success. */
export function mayGetBetter(status: number): boolean {
  return status >= 500 || temporaryRefusals.has(status)
}

/** An answer of a system that is no success. */
export type RefusingAnswer = { status: number; headers: Record<string, string>; text: string }

/**
 * The failure that an answer's status means: 4xx is a refusal, except 408, 425 and 429. `reason` is what the system says
 * about it, by default its answer; it is shown without markup and anything like a secret.
 */
export function failureOf(answer: RefusingAnswer, now: Date, reason = answer.text): PushFailure {
  const { status, headers } = answer
  const isRefusal = !mayGetBetter(status)
  const excerpt = redact(reason)
  return {
    kind: isRefusal ? 'refused' : 'temporary',
    code: isRefusal ? 'destination_refused' : 'destination_failed',
    message: `The destination answered ${status}${excerpt === '' ? '.' : `: ${excerpt}`}`,
    responseStatus: status,
    retryAfterMs: retryAfterMs(headers['retry-after'], now),
  }
}

/** Parses `Retry-After`: seconds or a date (RFC 9110). */
function retryAfterMs(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined
  const ms = /^\d+(\.\d+)?$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now.getTime()
  return Number.isFinite(ms) && ms > 0 ? ms : undefined
}
