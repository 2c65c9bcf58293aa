import type { System } from '../context.ts'
import { parseInput } from '../input/parse-input.ts'
import { Problem } from '../problem.ts'
import { acceptInvitation, findInvitation } from './accept-invitation.ts'
import { countAttempt, forgetAttempts } from './attempts.ts'
import type { Auth } from './auth.ts'
import { finishOidc, startOidc } from './oidc.ts'
import type { Oidc } from './oidc-provider.ts'
import { changeName, changePassword, signOutEverywhere } from './own-account.ts'
import { type FoundSession, findSessions } from './session-authentication.ts'
import { cookieKeys, sessionCookie, signToken } from './session-cookie.ts'
import { endSession, sessionSeconds } from './sessions.ts'
import {
  type AcceptInvitation,
  type ChangeName,
  type ChangePassword,
  type FindInvitation,
  type SignIn,
  signInInput,
} from './sign-in-input.ts'
import type { Signed, Visitor } from './visitor.ts'

export type SignInConfig = {
  /** How browsers reach Numora, without a slash at the end; known once the API listens. */
  publicUrl: () => string
  oidc?: Oidc | undefined
}

/** Everything under `/app/auth`. Each function takes the body of its route, and validates it. */
export type SignInDesk = ReturnType<typeof openSignIn>

const wrongPair = 'The e-mail address or the password is wrong.'

/** Opens what people sign in by. */
export function openSignIn(system: System, { publicUrl, oidc }: SignInConfig) {
  const find = findSessions(system, publicUrl)
  const auth = once(() => load(undefined))
  // One of its own: passwords must work while the provider cannot be reached.
  const oidcAuth = once(async () => oidc && load(oidc))

  async function load(provider: Oidc | undefined): Promise<Auth> {
    const { createAuth } = await import('./auth.ts')
    return createAuth(system, publicUrl(), provider)
  }

  async function signIn(body: object, visitor: Visitor): Promise<Signed> {
    const { email, password } = parseInput(signInInput.signIn, body as SignIn)
    const { address, userAgent } = visitor
    await countAttempt(system, { email, address })
    const headers = new Headers({ 'user-agent': userAgent })
    const answer = await (await auth()).api.signInEmail({
      body: { email, password },
      headers,
      asResponse: true,
    })
    if (answer.status >= 500) throw new Error(`better-auth answered ${answer.status} to a sign-in`)
    if (!answer.ok) throw new Problem('unauthorized', wrongPair)
    await forgetAttempts(system, { email, address })
    await endSessionOf(visitor)
    return { cookies: answer.headers.getSetCookie() }
  }

  /** Signs in somebody who has just proven who they are. */
  async function startSession(personId: string, visitor: Visitor): Promise<Signed> {
    const { internalAdapter } = await (await auth()).$context
    const { userAgent } = visitor
    const session = await internalAdapter.createSession(personId, false, { userAgent })
    if (!session) throw new Problem('forbidden', 'You are disabled in this workspace.')
    await endSessionOf(visitor)
    const value = signToken(session.token, cookieKeys(system.secrets))
    return { cookies: [sessionCookie(publicUrl(), value, sessionSeconds)] }
  }

  /** Whoever signs in gets a new session, and the one before is not left behind. */
  async function endSessionOf({ cookieHeader }: Visitor): Promise<void> {
    const session = await find(cookieHeader)
    if (session) await endSession(system, session.token)
  }

  async function sessionOf({ cookieHeader }: Visitor): Promise<FoundSession> {
    const session = await find(cookieHeader)
    if (!session) throw new Problem('unauthorized', 'Nobody is signed in.')
    return session
  }

  const signedOut = (): Signed => ({ cookies: [sessionCookie(publicUrl(), '', 0)] })

  return {
    methods: () => ({ password: true, oidc: oidc ? { label: oidc.label } : null }),
    signIn,
    async signOut(visitor: Visitor): Promise<Signed> {
      await endSessionOf(visitor)
      return signedOut()
    },
    async signOutEverywhere(visitor: Visitor): Promise<Signed> {
      await signOutEverywhere(system, await sessionOf(visitor), visitor)
      return signedOut()
    },
    async changePassword(body: object, visitor: Visitor): Promise<Signed> {
      const session = await sessionOf(visitor)
      const input = parseInput(signInInput.changePassword, body as ChangePassword)
      await changePassword(system, session, input, visitor)
      return startSession(session.personId, visitor)
    },
    async changeName(body: object, visitor: Visitor): Promise<Signed> {
      const session = await sessionOf(visitor)
      const { name } = parseInput(signInInput.changeName, body as ChangeName)
      await changeName(system, session, name, visitor)
      return { cookies: [] }
    },
    async workspaces(visitor: Visitor) {
      const { callers } = await sessionOf(visitor)
      const ids = callers.map(({ workspaceId }) => workspaceId)
      const known = await system.database.workspace.findMany({ where: { id: { in: ids } } })
      return callers.map(({ workspaceId: id, role }) => ({
        id,
        name: known.find((workspace) => workspace.id === id)?.name ?? '',
        role,
      }))
    },
    async findInvitation(body: object) {
      const { token } = parseInput(signInInput.findInvitation, body as FindInvitation)
      return findInvitation(system, token)
    },
    async acceptInvitation(body: object, visitor: Visitor): Promise<Signed> {
      const input = parseInput(signInInput.acceptInvitation, body as AcceptInvitation)
      return startSession(await acceptInvitation(system, input, visitor), visitor)
    },
    startOidc: async (returnTo: unknown) => startOidc(await oidcAuth(), publicUrl(), returnTo),
    finishOidc: async (search: string, { cookieHeader, userAgent }: Visitor) =>
      finishOidc(await oidcAuth(), publicUrl(), { search, cookieHeader, userAgent }),
  }
}

/** Makes something at its first use: the public URL is not known before. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
