import type { Reach, Target, Token } from '../kit/adapter.ts'
import { type Answer, call, callWithToken } from '../kit/call.ts'
import { obtainByClientCredentials } from '../kit/client-credentials.ts'
import type { GuardedRequest } from '../kit/guarded-fetch.ts'
import { withoutDoubt } from '../kit/without-doubt.ts'

export type Dataverse = {
  /** Sends a request for a path below the API; 401 is repeated once with a new token. */
  send(path: string, request: DataverseRequest): Promise<Answer>
  /** Reads; never leaves doubt about a record. */
  get(path: string): Promise<Answer>
  token(): Promise<Token>
}

type DataverseRequest = Pick<GuardedRequest, 'body'> & {
  method: 'POST' | 'PATCH'
  headers?: Record<string, string>
  timeoutMs?: number
}

export const apiPath = '/api/data/v9.2'

/** A client of the Dataverse Web API of a destination. */
export function openDataverse(reach: Reach, target: Target<'dynamics365'>): Dataverse {
  const origin = new URL(target.config.environment_url).origin
  const obtain = () => obtain365(reach, target, origin)
  const request = (
    path: string,
    request: Omit<DataverseRequest, 'method'> & { method: GuardedRequest['method'] },
  ) =>
    callWithToken(reach, obtain, ({ accessToken }) =>
      call(reach, `${origin}${apiPath}/${path}`, {
        ...request,
        headers: {
          accept: 'application/json',
          'odata-version': '4.0',
          'odata-maxversion': '4.0',
          ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
          ...request.headers,
          authorization: `Bearer ${accessToken}`,
        },
      }),
    )
  return {
    send: request,
    get: (path) => withoutDoubt(request(path, { method: 'GET' })),
    token: () => reach.token(obtain),
  }
}

async function obtain365(reach: Reach, target: Target<'dynamics365'>, origin: string): Promise<Token> {
  const { tenant_id, authority_url = 'https://login.microsoftonline.com' } = target.config
  const { client_id, client_secret } = target.credentials
  const url = `${new URL(authority_url).origin}/${tenant_id}/oauth2/v2.0/token`
  const answer = await obtainByClientCredentials(reach, url, {
    client_id,
    client_secret,
    scope: `${origin}/.default`,
  })
  const seconds = Number(answer.expires_in)
  return {
    accessToken: String(answer.access_token),
    // Without a lifetime in the answer it is used for this push only.
    expiresAt: new Date(reach.now.getTime() + (Number.isFinite(seconds) ? seconds : 0) * 1_000),
  }
}
