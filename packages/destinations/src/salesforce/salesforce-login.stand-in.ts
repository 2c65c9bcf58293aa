import { createHash, randomUUID } from 'node:crypto'
import type { Reply, VendorRequest } from '../kit/vendor-server.stand-in.ts'

export type SalesforceLogin = {
  clientId: string
  clientSecret: string
  /** The tokens given so far. */
  issued: string[]
  /** Ends all sessions: the next request is answered `INVALID_SESSION_ID`. */
  endSessions(): void
  /** Answers a request for a token, which is used at `instanceUrl`. */
  token(request: VendorRequest, instanceUrl: string): Reply
  accepts(authorization: string | undefined): boolean
}

/** Salesforce's token endpoint for one app with the client credentials flow, by its documentation. */
export function openSalesforceLogin(): SalesforceLogin {
  const clientId = `3MVG9${randomUUID().replaceAll('-', '')}`
  const clientSecret = randomUUID().replaceAll('-', '').toUpperCase().repeat(2)
  const issued: string[] = []
  const live = new Set<string>()

  function token(request: VendorRequest, instanceUrl: string): Reply {
    const form = new URLSearchParams(request.body.toString())
    if (form.get('grant_type') !== 'client_credentials')
      return refused('unsupported_grant_type', 'grant type not supported')
    if (form.get('client_id') !== clientId) return refused('invalid_client_id', 'client identifier invalid')
    if (form.get('client_secret') !== clientSecret)
      return refused('invalid_client', 'invalid client credentials')
    const [start, end] = [randomUUID(), randomUUID()].map((part) => part.replaceAll('-', ''))
    const accessToken = `00Dgk0000012345!AQEAQ${start}_${end}`
    live.add(`Bearer ${accessToken}`)
    issued.push(accessToken)
    return {
      status: 200,
      body: {
        access_token: accessToken,
        signature: createHash('sha256').update(accessToken).digest('base64'),
        scope: 'api',
        instance_url: instanceUrl,
        id: `${instanceUrl}/id/00Dgk0000012345EAA/005gk0000012345AAA`,
        token_type: 'Bearer',
        issued_at: String(Date.now()),
        api_instance_url: 'https://api.salesforce.com',
      },
    }
  }

  return {
    clientId,
    clientSecret,
    issued,
    endSessions: () => live.clear(),
    token,
    accepts: (authorization = '') => live.has(authorization),
  }
}

function refused(error: string, description: string): Reply {
  return { status: 400, body: { error, error_description: description } }
}
