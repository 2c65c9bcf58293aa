import type { Reach, Target, Token } from '../kit/adapter.ts'
import { type Answer, call, callWithToken } from '../kit/call.ts'
import { obtainByClientCredentials } from '../kit/client-credentials.ts'
import type { GuardedRequest } from '../kit/guarded-fetch.ts'
import { withoutDoubt } from '../kit/without-doubt.ts'

export type Salesforce = {
  /** Sends a request for a path below the API; 401 is repeated once with a new token. */
  send(path: string, request: SalesforceRequest): Promise<Answer>
  /** Reads; never leaves doubt about a record. */
  get(path: string): Promise<Answer>
  token(): Promise<Token & { baseUrl: string }>
}

type SalesforceRequest = Pick<GuardedRequest, 'body' | 'headers'> & {
  method: 'POST' | 'PATCH'
  timeoutMs?: number
}

export const apiPath = '/services/data/v62.0'

/** The answer names no lifetime; this is the shortest that an organisation can set for its sessions. */
const sessionMs = 15 * 60_000

/** A client of the REST API of a destination's organisation. */
export function openSalesforce(reach: Reach, target: Target<'salesforce'>): Salesforce {
  const { origin } = new URL(target.config.my_domain_url)
  const obtain = async (): Promise<Token> => {
    const { access_token, instance_url } = await obtainByClientCredentials(
      reach,
      `${origin}/services/oauth2/token`,
      target.credentials,
    )
    return {
      accessToken: String(access_token),
      expiresAt: new Date(reach.now.getTime() + sessionMs),
      baseUrl: typeof instance_url === 'string' ? instance_url : origin,
    }
  }
  const request = (
    path: string,
    request: Omit<SalesforceRequest, 'method'> & { method: GuardedRequest['method'] },
  ) =>
    callWithToken(reach, obtain, ({ accessToken, baseUrl = origin }) =>
      call(reach, `${baseUrl}${apiPath}/${path}`, {
        ...request,
        headers: {
          accept: 'application/json',
          ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
          ...request.headers,
          authorization: `Bearer ${accessToken}`,
        },
      }),
    )
  return {
    send: request,
    get: (path) => withoutDoubt(request(path, { method: 'GET' })),
    async token() {
      const token = await reach.token(obtain)
      return { ...token, baseUrl: token.baseUrl ?? origin }
    },
  }
}
