import { type Role, scopesOfRole } from '@numora/contract'
import type { Caller } from '../api-keys/authenticate.ts'
import type { System } from '../context.ts'
import type { Subscription } from '../notifications.ts'
import { cookieKeys, readCookie, readToken, sessionCookieName } from './session-cookie.ts'
import { idleMs, sessionChannel } from './sessions.ts'

/** A session of a person with the workspaces that it opens. */
export type FoundSession = {
  token: string
  personId: string
  callers: [Caller, ...Caller[]]
  validUntil: Date
}

const rememberedMs = 1_000
const lastUsedStepMs = 60_000
/** Names the workspace of a person who belongs to several; no secret. */
const workspaceCookie = 'numora.workspace'

/**
 * Finds the session of a `Cookie` header; null if there is none, or it has ended. A session is cached for a second, and
 * dropped from the cache at once when it or its person changes, in this or another process.
 */
export function findSessions(
  system: System,
  publicUrl: () => string,
): (cookieHeader: string | undefined) => Promise<FoundSession | null> {
  const remembered = new Map<string, { found: Promise<FoundSession | null>; subscription: Subscription }>()
  const keys = cookieKeys(system.secrets)

  function look(token: string): Promise<FoundSession | null> {
    const subscription = system.notifications.subscribe(sessionChannel(token))
    const entry = { found: readSession(system, token), subscription }
    remembered.set(token, entry)
    const forget = () => {
      subscription.end()
      if (remembered.get(token) === entry) remembered.delete(token)
    }
    setTimeout(forget, rememberedMs).unref()
    entry.found.then((found) => found ?? forget(), forget)
    return entry.found
  }

  return async (cookieHeader) => {
    const cookie = readCookie(cookieHeader, sessionCookieName(publicUrl()))
    const token = cookie === undefined ? undefined : readToken(cookie, keys)
    if (token === undefined) return null
    const known = remembered.get(token)
    const found = await (known && !known.subscription.hasChanged() ? known.found : look(token))
    return found && found.validUntil > system.now() ? found : null
  }
}

/** Finds the caller of a request by its cookies; null for one that is not signed in. */
export function sessionAuthentication(
  system: System,
  publicUrl: () => string,
): (cookieHeader: string | undefined) => Promise<Caller | null> {
  const find = findSessions(system, publicUrl)
  return async (cookieHeader) => {
    const session = await find(cookieHeader)
    if (!session) return null
    const chosen = readCookie(cookieHeader, workspaceCookie)
    return session.callers.find(({ workspaceId }) => workspaceId === chosen) ?? session.callers[0]
  }
}

type Row = {
  sessionId: string
  expiresAt: Date
  usedAt: Date
  personId: string
  name: string
  email: string
  workspaceId: string
  role: Role
}

async function readSession(system: System, token: string): Promise<FoundSession | null> {
  const rows = await system.database.$queryRaw<Row[]>`
    SELECT sessions.id AS "sessionId", expires_at AS "expiresAt", sessions.updated_at AS "usedAt", person_id AS "personId",
      name, email, workspace_id AS "workspaceId", role::text AS role
    FROM sessions JOIN people ON people.id = sessions.person_id JOIN memberships USING (person_id)
    WHERE token = ${token} AND status = 'active' ORDER BY workspace_id`
  const [first] = rows
  if (!first) return null
  const validUntil = new Date(Math.min(first.expiresAt.getTime(), first.usedAt.getTime() + idleMs))
  if (validUntil <= system.now()) return null
  await recordUse(system, first)
  const [caller, ...others] = rows.map(callerOf)
  return { token, personId: first.personId, callers: [caller!, ...others], validUntil }
}

function callerOf({ personId: id, name, email, workspaceId, role }: Row): Caller {
  return { type: 'user', workspaceId, id, name, email, role, scopes: scopesOfRole[role] }
}

/** Records the use of a session once a minute. */
async function recordUse({ database, now }: System, { sessionId, usedAt, personId }: Row): Promise<void> {
  const before = new Date(now().getTime() - lastUsedStepMs)
  if (usedAt >= before) return
  await database.session.updateMany({ where: { id: sessionId }, data: { updatedAt: now() } })
  await database.membership.updateMany({
    where: { personId, status: 'active', OR: [{ lastSeenAt: null }, { lastSeenAt: { lt: before } }] },
    data: { lastSeenAt: now() },
  })
}
