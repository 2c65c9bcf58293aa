import { LinkUrl } from '@numora/contract'
import { defineAdapter, type Pushed, type PushRequest, type Reach, type Target } from '../kit/adapter.ts'
import { type Answer, call, isSuccess } from '../kit/call.ts'
import { failureOf, PushError } from '../kit/push-error.ts'
import { newWebhookSecret, sign } from './sign.ts'

/**
 * Sends signed JSON over HTTP; the receiver creates one record for all requests with the same
 * `idempotency-key`.
 */
export const webhookAdapter = defineAdapter<'webhook'>({
  provider: 'webhook',
  can: { idempotencyKey: true, lookup: false, update: true },

  validate: (fetch, { url }) => fetch.assertAllowed(url, 'invalid_url', 'config.url'),

  prepare(credentials) {
    if (credentials?.secret !== undefined) return { credentials }
    const secret = newWebhookSecret()
    return { credentials: { secret }, made: secret }
  },

  create: (reach, target, request) => post(reach, target, request.key, envelope(target, request)),
  test: (reach, target) => post(reach, target, `test_${reach.now.getTime()}`, { operation: 'test' }),
})

/** `file_url` differs between the attempts of one delivery; everything else is the same. */
function envelope({ config }: Target<'webhook'>, { operation, revision, document, payload }: PushRequest) {
  const link =
    config.file_link_seconds === undefined ? undefined : document.linkToFile(config.file_link_seconds * 1_000)
  return {
    operation,
    revision,
    document_id: document.id,
    external_id: document.externalId,
    metadata: document.metadata,
    payload,
    ...(link ? { file_url: link.url, file_url_expires_at: link.expiresAt } : {}),
  }
}

async function post(
  reach: Reach,
  { config, credentials }: Target<'webhook'>,
  key: string,
  content: object,
): Promise<Pushed> {
  const body = JSON.stringify(content)
  const answer = await call(reach, config.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': key,
      ...sign([credentials!.secret!], { id: key, sentAt: reach.now, body }),
    },
    body,
  })
  if (!isSuccess(answer)) {
    const failure = failureOf(answer, reach.now)
    throw new PushError(
      wantsNoMore(answer) ? { ...failure, kind: 'refused', code: 'aborted_by_receiver' } : failure,
    )
  }
  return { ...recordOf(answer.text), responseStatus: answer.status }
}

/** A receiver that answers with this header wants no further attempt, whatever its status. */
function wantsNoMore({ headers }: Answer): boolean {
  return headers['webhook-delivery']?.trim().toLowerCase() === 'abort-message'
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
