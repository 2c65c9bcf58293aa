import { randomUUID } from 'node:crypto'
import { limits } from '@numora/contract'
import { assertBelowLimit } from '../assert-below-limit.ts'
import { changesBetween } from '../audit/changes-between.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { type Context, contextFor, inTransaction, type System, systemActor } from '../context.ts'
import type { Invitation, Person } from '../generated/client.ts'
import { newId } from '../id.ts'
import { Problem } from '../problem.ts'

type Joining = { invitation: Invitation; email: string; name: string; requestId: string | null }

/**
 * Makes a person of whoever accepts an invitation, or lets an existing person join its workspace. The invitation works
 * once: of two who accept it at the same time, one gets `not_found`.
 */
export async function join(
  system: System,
  { invitation, email, name, requestId }: Joining,
  more: (ctx: Context, person: Person) => Promise<void> = async () => {},
): Promise<Person> {
  const { workspaceId } = invitation
  const joining = contextFor(system, { workspaceId, actor: systemActor, requestId })
  // The person may be known in another workspace.
  return inTransaction({ ...joining, walled: undefined }, async (ctx) => {
    await useUp(ctx, invitation)
    const person = await findOrCreate(ctx, email, name)
    await assertBelowLimit(ctx, 'people', () => ctx.db.membership.count({ where: { workspaceId } }))
    const key = { workspaceId, personId: person.id }
    if (await ctx.db.membership.findUnique({ where: { workspaceId_personId: key } }))
      throw new Problem('conflict', `${email} already belongs to the workspace.`)
    const { role } = invitation
    // An admin of one workspace must not set a password that opens another.
    await ctx.db.invitation.deleteMany({ where: { personId: person.id } })
    await ctx.db.membership.create({ data: { ...key, role, createdAt: ctx.now() } })
    const actor = { type: 'user' as const, id: person.id, name: person.name }
    const changes = changesBetween(null, { name: person.name, email, role, invitation: invitation.id })
    await recordAudit({ ...ctx, actor }, { type: 'person.joined', target: person.id, changes })
    await more(ctx, person)
    return person
  })
}

/** Deletes an invitation that is accepted, and with one for the first admin all the others of the kind. */
export async function useUp(ctx: Context, { id, workspaceId, email }: Invitation): Promise<void> {
  const { count } = await ctx.db.invitation.deleteMany({ where: { id, expiresAt: { gt: ctx.now() } } })
  if (count === 0) throw new Problem('not_found', 'The link was used already, or has ended.')
  if (email === null) await ctx.db.invitation.deleteMany({ where: { workspaceId, email } })
}

async function findOrCreate(ctx: Context, email: string, name: string): Promise<Person> {
  const known = await ctx.db.person.findUnique({ where: { email } })
  if (known) return known
  const times = { createdAt: ctx.now(), updatedAt: ctx.now() }
  return ctx.db.person.create({ data: { id: newId('person'), name, email, ...times } })
}

/** Accepts all open invitations to an e-mail address that its owner has proven to own. */
export async function joinByEmail(system: System, proven: { email: string; name: string }): Promise<void> {
  const email = proven.email.toLowerCase()
  const name = (proven.name.trim() || email.split('@')[0]!).slice(0, limits.personNameCharacters)
  const invitations = await system.database.invitation.findMany({
    where: { email, personId: null, expiresAt: { gt: system.now() } },
  })
  for (const invitation of invitations)
    await join(system, { invitation, email, name, requestId: null }).catch((error) => {
      if (!(error instanceof Problem)) throw error
    })
}

/** Sets the password of a person, who may have had none. */
export async function setPassword(ctx: Context, personId: string, password: string): Promise<void> {
  const updatedAt = ctx.now()
  const key = { providerId: 'credential', accountId: personId }
  await ctx.db.account.upsert({
    where: { providerId_accountId: key },
    create: { ...key, id: randomUUID(), personId, password, createdAt: updatedAt, updatedAt },
    update: { password, updatedAt },
  })
}
