import { randomUUID } from 'node:crypto'
import type { Reply, VendorRequest } from '../kit/vendor-server.stand-in.ts'

export type EntraId = {
  tenantId: string
  clientId: string
  clientSecret: string
  /** The tokens given so far. */
  issued: string[]
  /** Ends all tokens, as an administrator would. */
  revokeTokens(): void
  /** Answers a request for a token of this scope. */
  token(request: VendorRequest, scope: string): Reply
  accepts(authorization: string | undefined): boolean
}

/** Microsoft's token endpoint of one tenant with one application, by its documentation. */
export function openEntraId(): EntraId {
  const [tenantId, clientId] = [randomUUID(), randomUUID()]
  const clientSecret = `Q8~${randomUUID().replaceAll('-', '')}`
  const issued: string[] = []
  const live = new Set<string>()

  function token(request: VendorRequest, scope: string): Reply {
    const form = new URLSearchParams(request.body.toString())
    if (request.url.pathname.split('/')[1] !== tenantId)
      return refused(
        'invalid_request',
        90002,
        'Tenant not found. Check to make sure you have the correct tenant ID.',
      )
    if (form.get('grant_type') !== 'client_credentials')
      return refused('unsupported_grant_type', 70003, 'The app requested an unsupported grant type.')
    if (form.get('client_id') !== clientId)
      return refused('unauthorized_client', 700016, 'Application was not found in the directory.')
    if (form.get('client_secret') !== clientSecret)
      return refused('invalid_client', 7000215, 'Invalid client secret provided.', 401)
    if (form.get('scope') !== scope)
      return refused('invalid_scope', 70011, 'The provided value for the input parameter scope is not valid.')
    const parts = ['eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9', randomUUID(), randomUUID()]
    const accessToken = parts.map((part) => part.replaceAll('-', '')).join('.')
    live.add(`Bearer ${accessToken}`)
    issued.push(accessToken)
    return {
      status: 200,
      body: { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token: accessToken },
    }
  }

  return {
    tenantId,
    clientId,
    clientSecret,
    issued,
    revokeTokens: () => live.clear(),
    token,
    accepts: (authorization = '') => live.has(authorization),
  }
}

function refused(error: string, code: number, text: string, status = 400): Reply {
  const ids = `Trace ID: ${randomUUID()} Correlation ID: ${randomUUID()} Timestamp: 2026-11-28 01:00:00Z`
  return {
    status,
    body: { error, error_description: `AADSTS${code}: ${text} ${ids}`, error_codes: [code] },
  }
}
