import type { Reach } from './adapter.ts'
import { call, isSuccess, jsonOf } from './call.ts'
import { failureOf, PushError } from './push-error.ts'
import { withoutDoubt } from './without-doubt.ts'

/**
 * Obtains a token by OAuth 2.0 client credentials (RFC 6749, section 4.4), and returns the whole answer. Refused
 * credentials are a refusal; nothing that goes wrong here leaves doubt about a record.
 */
export async function obtainByClientCredentials(
  reach: Reach,
  url: string,
  form: Record<string, string>,
): Promise<Record<string, unknown>> {
  const answer = await withoutDoubt(
    call(reach, url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: new URLSearchParams({ grant_type: 'client_credentials', ...form }).toString(),
    }),
  )
  const { error, error_description: text, ...token } = (jsonOf(answer) ?? {}) as Record<string, unknown>
  if (isSuccess(answer) && typeof token.access_token === 'string') return token
  const reason = [error, text].filter((part) => typeof part === 'string').join(': ')
  const failure = failureOf(answer, reach.now, reason)
  if (failure.kind !== 'refused') throw new PushError(failure)
  const message = failure.message.replace(/^The destination answered/, 'The token endpoint answered')
  throw new PushError({ ...failure, code: 'credentials_refused', message })
}
