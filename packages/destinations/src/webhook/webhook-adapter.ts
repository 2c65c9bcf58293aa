import { LinkUrl } from '@numora/contract'
import { defineAdapter, type Pushed, type PushRequest, type Reach, type Target } from '../kit/adapter.ts'
import { call, isSuccess } from '../kit/call.ts'
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

  create: (reach, target, request) => post(reach, target, request.key, envelope(request)),
  test: (reach, target) => post(reach, target, `test_${reach.now.getTime()}`, { operation: 'test' }),
})

function envelope({ operation, revision, document, payload }: PushRequest) {
  return {
    operation,
    revision,
    document_id: document.id,
    external_id: document.externalId,
    metadata: document.metadata,
    payload,
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
  if (!isSuccess(answer)) throw new PushError(failureOf(answer, reach.now))
  return { ...recordOf(answer.text), responseStatus: answer.status }
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
