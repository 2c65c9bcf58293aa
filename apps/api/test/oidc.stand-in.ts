import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

type Profile = { sub: string; email: string; email_verified?: boolean; name?: string }

export type OidcStandIn = {
  issuer: string
  /** Who signs in next. */
  profile: Profile
  /** Changes the claims of the tokens that it signs. */
  claims: Record<string, unknown>
  close(): Promise<void>
}

type Asked = { nonce: string | null; challenge: string; profile: Profile }

/** A provider of OpenID Connect at which everybody is signed in already; it checks PKCE, the client and its secret. */
export async function startOidcStandIn(client: { id: string; secret: string }): Promise<OidcStandIn> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const codes = new Map<string, Asked>()
  const server = createServer(async (req, res) => {
    const { pathname, searchParams } = new URL(req.url!, standIn.issuer)
    const json = (body: unknown, status = 200) =>
      res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    switch (pathname) {
      case '/.well-known/openid-configuration':
        return json({
          issuer: standIn.issuer,
          authorization_endpoint: `${standIn.issuer}/authorize`,
          token_endpoint: `${standIn.issuer}/token`,
          jwks_uri: `${standIn.issuer}/jwks`,
          id_token_signing_alg_values_supported: ['RS256'],
        })
      case '/jwks':
        return json({
          keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'RS256', use: 'sig' }],
        })
      case '/authorize': {
        const code = randomUUID()
        const challenge = searchParams.get('code_challenge') ?? ''
        codes.set(code, { nonce: searchParams.get('nonce'), challenge, profile: standIn.profile })
        const back = new URL(searchParams.get('redirect_uri')!)
        back.searchParams.set('code', code)
        back.searchParams.set('state', searchParams.get('state')!)
        return res.writeHead(302, { location: back.href }).end()
      }
      case '/token': {
        const form = new URLSearchParams(await textOf(req))
        const asked = codes.get(form.get('code') ?? '')
        codes.delete(form.get('code') ?? '')
        const hasSecret = form.get('client_id') === client.id && form.get('client_secret') === client.secret
        const challenge = createHash('sha256')
          .update(form.get('code_verifier') ?? '')
          .digest('base64url')
        if (!asked || !hasSecret || challenge !== asked.challenge)
          return json({ error: 'invalid_grant' }, 400)
        return json({ access_token: 'a', token_type: 'Bearer', expires_in: 60, id_token: tokenOf(asked) })
      }
      default:
        return json({ error: 'not_found' }, 404)
    }
  })

  function tokenOf({ nonce, profile }: Asked): string {
    const now = Math.floor(Date.now() / 1_000)
    const times = { iat: now, exp: now + 60 }
    const claims = { iss: standIn.issuer, aud: client.id, nonce, ...times, ...profile, ...standIn.claims }
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const signed = `${part({ alg: 'RS256', kid: 'k' })}.${part(claims)}`
    return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const standIn: OidcStandIn = {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    profile: { sub: '1', email: 'ada@example.com', email_verified: true, name: 'Ada' },
    claims: {},
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return standIn
}

async function textOf(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
