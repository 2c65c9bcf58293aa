import type { DeliveryRequested, WebhookAttempt, WebhookEvent } from '@numora/contract'
import { FetchFailure, readExcerpt, sign, wantsNoMore } from '@numora/destinations'
import type { Context } from '../context.ts'

const timeoutMs = 10_000
/** The status decides; who answers in time is not waited for because of the rest of the answer. */
const excerptMs = 1_000
const excerptBytes = 1_024

export type Posted = {
  made: WebhookAttempt
  /** The receiver wants no further attempt, whatever the schedule says. */
  isAborted: boolean
  /** The address must not be reached. */
  isForbidden: boolean
}

/** Posts a signed event once. A receiver that does not answer, or not with 2xx, is an attempt with an `error`. */
export async function postEvent(
  ctx: Context,
  { url, secrets }: { url: string; secrets: string[] },
  event: WebhookEvent | DeliveryRequested,
  { sentAt, signal }: { sentAt: Date; signal: AbortSignal },
): Promise<Posted> {
  const body = JSON.stringify(event)
  const started = performance.now()
  const attempt = (answer: Partial<WebhookAttempt>): WebhookAttempt => ({
    ...unanswered(sentAt),
    duration_ms: Math.round(performance.now() - started),
    ...answer,
  })
  try {
    const response = await ctx.fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...sign(secrets, { id: event.id, sentAt, body }) },
      body,
      timeoutMs,
      signal,
    })
    const { status, headers } = response
    const excerpt = await readExcerpt(response, excerptBytes, { withinMs: excerptMs })
    const isAborted = !isSuccess(status) && wantsNoMore(headers)
    const more = isAborted ? ' and wants no further attempt' : ''
    const error = isSuccess(status) ? null : `The receiver answered ${status}${more}.`
    return {
      made: attempt({ response_status: status, response_excerpt: excerpt, error }),
      isAborted,
      isForbidden: false,
    }
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error
    return {
      made: attempt({ error: error.message }),
      isAborted: false,
      isForbidden: error.reason === 'refused',
    }
  }
}

export function isSuccess(status: number | null): boolean {
  return status !== null && status >= 200 && status < 300
}

export const ourFault = 'Something went wrong on our side.'

/** An attempt that ended without a request, or in the middle of one, by our fault. */
export function brokenOff(sentAt: Date): Posted {
  return { made: { ...unanswered(sentAt), error: ourFault }, isAborted: false, isForbidden: false }
}

function unanswered(sentAt: Date): WebhookAttempt {
  return {
    attempted_at: sentAt.toISOString(),
    duration_ms: 0,
    response_status: null,
    response_excerpt: null,
    error: null,
  }
}
