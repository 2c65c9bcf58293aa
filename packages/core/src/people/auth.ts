import { randomUUID } from 'node:crypto'
import { limits } from '@numora/contract'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { betterAuth } from 'better-auth/minimal'
import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import type { System } from '../context.ts'
import { joinByEmail } from './join.ts'
import { type Oidc, oidcProvider, signInPath } from './oidc-provider.ts'
import { cookieAttributes, cookieKeys, cookiePrefix } from './session-cookie.ts'
import { sessionSeconds } from './sessions.ts'

export type Auth = ReturnType<typeof createAuth>

/**
 * better-auth on our tables: it checks passwords, makes sessions and cookies, and does the steps of OpenID Connect. People
 * are only made by invitations, in our own transactions. It is loaded when somebody signs in: it takes as long to load as all
 * of core, and most processes never need it.
 */
export function createAuth(system: System, publicUrl: string, oidc: Oidc | undefined) {
  const { database, logger, now } = system
  return betterAuth({
    appName: 'Numora',
    baseURL: `${publicUrl}${signInPath}`,
    basePath: signInPath,
    secrets: [{ version: 1, value: cookieKeys(system.secrets)[0] }],
    database: prismaAdapter(database, { provider: 'postgresql' }),
    user: { modelName: 'person' },
    session: { fields: { userId: 'personId' }, expiresIn: sessionSeconds, disableSessionRefresh: true },
    account: {
      fields: { userId: 'personId' },
      updateAccountOnSignIn: false,
      storeStateStrategy: 'cookie',
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: limits.leastPasswordCharacters,
      maxPasswordLength: limits.passwordCharacters,
    },
    plugins: oidc ? [genericOAuth({ config: [providerOf(system, oidc)] })] : [],
    onAPIError: { errorURL: `${publicUrl}/app/sign-in` },
    databaseHooks: {
      account: {
        // Numora calls nothing at the provider: its tokens are not stored.
        create: { before: async (account) => ({ data: { ...account, ...withoutTokens } }) },
      },
      session: {
        create: {
          // Without a workspace there is nothing to sign in to.
          before: async ({ userId: personId }) => {
            const active = { where: { personId, status: 'active' as const }, data: { lastSeenAt: now() } }
            return (await database.membership.updateMany(active)).count > 0
          },
        },
      },
    },
    advanced: {
      cookiePrefix: cookiePrefix(publicUrl),
      // The prefix is `__Host-` and not the library's `__Secure-`.
      useSecureCookies: false,
      defaultCookieAttributes: cookieAttributes(publicUrl),
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => randomUUID(), validateSchema: false },
    },
    // Attempts are counted by our own limit, which knows e-mail addresses, too.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: {
      level: 'error',
      log: (_level, message) => logger.warn({ reason: message }, 'A sign-in failed'),
    },
  })
}

const withoutTokens = {
  accessToken: undefined,
  refreshToken: undefined,
  idToken: undefined,
  accessTokenExpiresAt: undefined,
  refreshTokenExpiresAt: undefined,
  scope: undefined,
}

function providerOf(system: System, { issuer, clientId, clientSecret, label }: Oidc) {
  return {
    providerId: oidcProvider,
    name: label,
    discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    scopes: ['openid', 'email', 'profile'],
    pkce: true,
    requireIdTokenVerification: true,
    disableSignUp: true,
    // Another issuer may use the same subject for somebody else.
    accountSubject: ({ profile }: { profile: { sub?: unknown } }) => `${issuer} ${profile.sub}`,
    async mapProfileToUser(profile: { email?: unknown; emailVerified?: unknown; name?: unknown }) {
      const { email, emailVerified, name } = profile
      if (emailVerified === true && typeof email === 'string')
        await joinByEmail(system, { email, name: typeof name === 'string' ? name : '' })
      return {}
    },
  }
}
