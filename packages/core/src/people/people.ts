import type { PageQuery, Person as Resource, UpdatePerson } from '@numora/contract'
import { changesBetween } from '../audit/changes-between.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { type Context, inTransaction } from '../context.ts'
import { unassignOpen } from '../documents/assign.ts'
import type { Membership, Person } from '../generated/client.ts'
import { decodeCursor, type Page, toPage } from '../pagination.ts'
import { Problem } from '../problem.ts'
import { endSessions, refreshSessions } from './sessions.ts'

type Member = Membership & { person: Person }

/** Everybody who may sign in to the workspace, and those who are disabled; newest first. */
export async function listPeople(ctx: Context, { limit, cursor }: PageQuery): Promise<Page<Resource>> {
  const members = await ctx.db.membership.findMany({
    where: {
      workspaceId: ctx.workspaceId,
      ...(cursor === undefined ? {} : { personId: { lt: decodeCursor(cursor) } }),
    },
    include: { person: true },
    orderBy: { personId: 'desc' },
    take: limit + 1,
  })
  return toPage(members, limit, ({ personId }) => personId, presentPerson)
}

/** Changes role or status, also for sessions that exist; those of a person who is disabled end. */
export async function updatePerson(
  ctx: Context,
  { id, role, status }: UpdatePerson & { id: string },
): Promise<Resource> {
  return changeMember(ctx, id, async (ctx, member) => {
    const data = { role: role ?? member.role, status: status ?? member.status }
    await assertAdminLeft(ctx, member, data)
    const changed = { ...member, ...data }
    await ctx.db.membership.update({ where: keyOf(member), data })
    await recordAudit(ctx, {
      type: 'person.updated',
      target: id,
      changes: changesBetween(audited(member), audited(changed)),
    })
    const channels = data.status === 'disabled' ? await endSessions(ctx, id) : await refreshSessions(ctx, id)
    return { result: presentPerson(changed), channels }
  })
}

/** Removes a person from the workspace, whose documents are nobody's then; one who belongs to no other is forgotten, except for the name in what they did. */
export async function removePerson(ctx: Context, { id }: { id: string }): Promise<void> {
  const { workspaceId } = ctx
  // Whether the person belongs to another workspace is not visible behind the wall.
  await changeMember({ ...ctx, walled: undefined }, id, async (ctx, member) => {
    await assertAdminLeft(ctx, member, null)
    const channels = await endSessions(ctx, id)
    await ctx.db.membership.delete({ where: keyOf(member) })
    await unassignOpen(ctx, id)
    await ctx.db.invitation.deleteMany({ where: { workspaceId, personId: id } })
    await ctx.db.document.updateMany({ where: { workspaceId, assigneeId: id }, data: { assigneeId: null } })
    await ctx.db.person.deleteMany({ where: { id, memberships: { none: {} } } })
    const changes = changesBetween(audited(member), null)
    await recordAudit(ctx, { type: 'person.removed', target: id, changes })
    return { result: undefined, channels }
  })
}

/** Ends all sessions of a person of the workspace. */
export async function signOutPerson(ctx: Context, { id }: { id: string }): Promise<void> {
  await changeMember(ctx, id, async (ctx) => {
    const channels = await endSessions(ctx, id)
    const changes = changesBetween({ sessions: channels.length }, { sessions: 0 })
    await recordAudit(ctx, { type: 'person.signed_out', target: id, changes })
    return { result: undefined, channels }
  })
}

/** Changes a person of the workspace in a transaction, and then wakes whoever remembers their sessions in this process. */
async function changeMember<T>(
  ctx: Context,
  personId: string,
  work: (ctx: Context, member: Member) => Promise<{ result: T; channels: string[] }>,
): Promise<T> {
  const { workspaceId } = ctx
  const { result, channels } = await inTransaction(ctx, async (ctx) => {
    await lockMembers(ctx)
    const member = await ctx.db.membership.findUnique({
      where: keyOf({ workspaceId, personId }),
      include: { person: true },
    })
    if (!member) throw new Problem('not_found', 'There is no such person.')
    return work(ctx, member)
  })
  for (const channel of channels) ctx.notifications.wake(channel)
  return result
}

/** Two admins who remove each other at once would leave none: changes of people wait for each other. */
async function lockMembers({ db, workspaceId }: Context): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`numora/people/${workspaceId}`}, 0))`
}

async function assertAdminLeft(
  { db, workspaceId }: Context,
  member: Member,
  after: Pick<Member, 'role' | 'status'> | null,
): Promise<void> {
  if (!isActiveAdmin(member) || (after && isActiveAdmin(after))) return
  const others = await db.membership.count({
    where: { workspaceId, role: 'admin', status: 'active', personId: { not: member.personId } },
  })
  if (others === 0) throw new Problem('conflict', 'This is the last active admin of the workspace.')
}

function isActiveAdmin({ role, status }: Pick<Member, 'role' | 'status'>): boolean {
  return role === 'admin' && status === 'active'
}

function keyOf({ workspaceId, personId }: Pick<Member, 'workspaceId' | 'personId'>) {
  return { workspaceId_personId: { workspaceId, personId } }
}

function audited({ person: { name, email }, role, status }: Member) {
  return { name, email, role, status }
}

function presentPerson({ person, role, status, lastSeenAt, createdAt }: Member): Resource {
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    role,
    status,
    last_seen_at: lastSeenAt?.toISOString() ?? null,
    created_at: createdAt.toISOString(),
  }
}
