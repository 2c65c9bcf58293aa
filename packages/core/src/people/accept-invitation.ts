import { hashSecret } from '../api-keys/secret.ts'
import { changeOfSecret } from '../audit/changes-between.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { contextFor, inTransaction, type System } from '../context.ts'
import { isUniqueViolation } from '../database/is-unique-violation.ts'
import { Problem } from '../problem.ts'
import { countAttempt } from './attempts.ts'
import { join, setPassword, useUp } from './join.ts'
import { hashPassword, verifyPassword } from './passwords.ts'
import { endSessions } from './sessions.ts'
import type { AcceptInvitation } from './sign-in-input.ts'

type By = { address: string; requestId: string | null }

/** What whoever has the link may know: whom it is for, and what they have to say. */
export async function findInvitation(system: System, token: string) {
  const { email, role, personId, expiresAt, workspace } = await openInvitation(system, token)
  const known = email === null ? null : await system.database.person.findUnique({ where: { email } })
  return {
    email,
    role,
    workspace: { name: workspace.name },
    expires_at: expiresAt.toISOString(),
    /** `join`: a name and a new password. `join_again`: the password that the person has. `new_password`: that alone. */
    purpose: personId ? ('new_password' as const) : known ? ('join_again' as const) : ('join' as const),
  }
}

/** Accepts an invitation, or sets a new password by its link. Returns the id of the person, who can be signed in. */
export async function acceptInvitation(system: System, input: AcceptInvitation, by: By): Promise<string> {
  const invitation = await openInvitation(system, input.token)
  if (invitation.personId) return setNewPassword(system, input, by)
  const email = invitation.email ?? input.email
  if (email === undefined) throw missing('email', 'expected an e-mail address')
  const known = await system.database.person.findUnique({ where: { email } })
  const { requestId } = by
  if (known) {
    await assertIsPerson(system, known, input.password, by)
    return (await join(system, { invitation, email, name: known.name, requestId })).id
  }
  if (input.name === undefined) throw missing('name', 'expected 1 to 200 characters')
  const password = await hashPassword(input.password)
  const joining = { invitation, email, name: input.name, requestId }
  try {
    return (await join(system, joining, (ctx, { id }) => setPassword(ctx, id, password))).id
  } catch (error) {
    throw isUniqueViolation(error)
      ? new Problem('conflict', 'Somebody has just joined by this address.')
      : error
  }
}

async function openInvitation({ database, now }: System, token: string) {
  const invitation = await database.invitation.findUnique({
    where: { tokenHash: hashSecret(token) },
    include: { workspace: true },
  })
  if (!invitation || invitation.expiresAt <= now())
    throw new Problem('not_found', 'The link was used already, or has ended.')
  return invitation
}

/** A person of another workspace joins by the password that they have: the link alone must not give access to what is theirs. */
async function assertIsPerson(
  system: System,
  { id, email }: { id: string; email: string },
  password: string,
  { address }: By,
): Promise<void> {
  await countAttempt(system, { email, address })
  const account = await system.database.account.findFirst({
    where: { personId: id, providerId: 'credential' },
  })
  if (!account?.password)
    throw new Problem('conflict', 'This person has no password: sign in with the account of the company.')
  if (!(await verifyPassword({ hash: account.password, password })))
    throw new Problem('unauthorized', 'The password is wrong.')
}

async function setNewPassword(system: System, input: AcceptInvitation, { requestId }: By): Promise<string> {
  const { workspaceId, personId, ...invitation } = await openInvitation(system, input.token)
  const person = await system.database.person.findUniqueOrThrow({ where: { id: personId! } })
  const password = await hashPassword(input.password)
  const actor = { type: 'user' as const, id: person.id, name: person.name }
  const ctx = contextFor(system, { workspaceId, actor, requestId })
  const channels = await inTransaction(ctx, async (ctx) => {
    await useUp(ctx, { ...invitation, workspaceId, personId })
    await setPassword(ctx, person.id, password)
    const changes = changeOfSecret('password', true, true)
    await recordAudit(ctx, { type: 'person.password_changed', target: person.id, changes })
    return endSessions(ctx, person.id)
  })
  for (const channel of channels) system.notifications.wake(channel)
  return person.id
}

function missing(path: string, message: string): Problem {
  return new Problem('invalid_payload', `${path}: ${message}`, { details: [{ path, message }] })
}
