import type { Reach } from '../kit/adapter.ts'
import { type Answer, call, isSuccess } from '../kit/call.ts'
import { failureOf, type PushFailure } from '../kit/push-error.ts'
import { sign } from './sign.ts'
import { wantsNoMore } from './wants-no-more.ts'

/**
 * Posts signed JSON to a receiver that does its work once for all requests with one key; returns its answer, and why it is
 * none that counts.
 */
export async function postSigned(
  reach: Pick<Reach, 'fetch' | 'now' | 'signal'>,
  { url, secret, key, content }: { url: string; secret: string; key: string; content: object },
): Promise<{ answer: Answer; failure?: PushFailure }> {
  const body = JSON.stringify(content)
  const answer = await call(reach, url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': key,
      ...sign([secret], { id: key, sentAt: reach.now, body }),
    },
    body,
  })
  if (isSuccess(answer)) return { answer }
  const failure = failureOf(answer, reach.now)
  return {
    answer,
    failure: wantsNoMore(answer.headers)
      ? { ...failure, kind: 'refused', code: 'aborted_by_receiver' }
      : failure,
  }
}
