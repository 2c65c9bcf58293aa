import { LinkUrl, type WebhookDestinationConfig } from '@numora/contract'
import { z } from 'zod'
import { FetchFailure } from '../http/fetch-failure.ts'
import { readExcerpt } from '../http/read-excerpt.ts'
import { newWebhookSecret, sign } from '../webhooks/sign.ts'
import type { Adapter, Pushed, PushFailure, Reach, Target } from './adapter.ts'
import { redact } from './redact.ts'

type Config = z.infer<typeof WebhookDestinationConfig>
type Credentials = { secret?: string | undefined }

/** What an earlier version may have stored is looked at before it leaves the system; the URL itself is judged by `fetch`. */
const StoredTarget = z.object({
  config: z.object({ url: z.string() }),
  credentials: z.object({ secret: z.string() }),
})

const timeoutMs = 20_000
const maxAnswerBytes = 65_536

/**
 * Sends signed JSON over HTTP; the receiver creates one record for all requests with the same
 * `idempotency-key`.
 */
export const webhookAdapter: Adapter<Config, Credentials> = {
  can: { idempotencyKey: true, lookup: false, update: true },

  validate: (fetch, { url }) => fetch.assertAllowed(url, 'invalid_url', 'config.url'),

  prepare(credentials) {
    if (credentials?.secret !== undefined) return { credentials, made: undefined }
    const secret = newWebhookSecret()
    return { credentials: { secret }, made: secret }
  },

  create: (reach, target, request) => post(reach, target, request.key, envelope(request)),
  update: (reach, target, request) => post(reach, target, request.key, envelope(request)),
  test: (reach, target) => post(reach, target, `test_${reach.now.getTime()}`, { operation: 'test' }),

  classifyError(error) {
    if (error instanceof Answered) return error.failure
    if (!(error instanceof FetchFailure)) return undefined
    const { reason, wasSent, message } = error
    const kind = reason === 'refused' ? 'refused' : wasSent ? 'uncertain' : 'temporary'
    return { kind, code: codes[reason], message, responseStatus: null }
  },
}

const codes = {
  refused: 'address_refused',
  unreachable: 'destination_unreachable',
  timed_out: 'destination_timed_out',
} as const

function envelope({ operation, revision, document, payload }: Parameters<Adapter['create']>[2]) {
  return {
    operation,
    revision,
    document_id: document.id,
    external_id: document.externalId,
    metadata: document.metadata,
    payload,
  }
}

class Answered extends Error {
  readonly failure: PushFailure

  constructor(failure: PushFailure) {
    super(failure.message)
    this.failure = failure
  }
}

async function post(reach: Reach, target: Target, key: string, content: object): Promise<Pushed> {
  const body = JSON.stringify(content)
  const { config, credentials } = StoredTarget.parse(target)
  const response = await reach.fetch(config.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': key,
      ...sign([credentials.secret], { id: key, sentAt: reach.now, body }),
    },
    body,
    timeoutMs,
    signal: reach.signal,
  })
  const answer = await readExcerpt(response, maxAnswerBytes)
  const { status, headers } = response
  if (status >= 200 && status < 300) return { ...recordOf(answer), responseStatus: status }
  throw new Answered(failureOf(status, answer, headers['retry-after'], reach.now))
}

/** A receiver may return the id and URL of the record that it created. */
function recordOf(answer: string): { recordId: string | null; url: string | null } {
  try {
    const { external_record_id: id, external_url: url } = JSON.parse(answer)
    const recordId =
      typeof id === 'string' ? id.toWellFormed().replaceAll('\0', '').slice(0, 500).toWellFormed() : ''
    return { recordId: recordId || null, url: LinkUrl.safeParse(url).data ?? null }
  } catch {
    return { recordId: null, url: null }
  }
}

const mayGetBetter = new Set([408, 425, 429])

function failureOf(status: number, answer: string, retryAfter: string | undefined, now: Date): PushFailure {
  const isRefusal = status < 500 && !mayGetBetter.has(status)
  const excerpt = redact(answer)
  return {
    kind: isRefusal ? 'refused' : 'temporary',
    code: isRefusal ? 'destination_refused' : 'destination_failed',
    message: `The destination answered ${status}${excerpt === '' ? '.' : `: ${excerpt}`}`,
    responseStatus: status,
    retryAfterMs: retryAfterMs(retryAfter, now),
  }
}

/** Parses `Retry-After`: seconds or a date (RFC 9110). */
function retryAfterMs(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined
  const ms = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now.getTime()
  return Number.isFinite(ms) && ms > 0 ? ms : undefined
}
