import type { Actor } from '@numora/contract'
import { z } from 'zod'
import { auditedKey } from './api-keys/api-keys.ts'
import { hashSecret, hintOf } from './api-keys/secret.ts'
import { changesBetween } from './audit/changes-between.ts'
import { recordAudit } from './audit/record-audit.ts'
import { contextFor, inTransaction, type System, systemActor } from './context.ts'
import type { Prisma, Workspace as Row } from './generated/client.ts'
import { newId } from './id.ts'
import { parseInput } from './input/parse-input.ts'

/** The mode is part of the prefix of its keys. */
export type Workspace = { id: string; name: string; mode: 'live' | 'test'; created_at: string }

export const CreateWorkspace = z.strictObject({
  name: z
    .string()
    .max(200)
    .refine((name) => name.trim() !== '', 'expected 1 to 200 characters'),
  mode: z.enum(['live', 'test']).default('live'),
})

/** Makes a workspace; throws `invalid_payload` for what {@link CreateWorkspace} does not take. */
export async function createWorkspace(
  system: System,
  { actor = systemActor, ...input }: z.input<typeof CreateWorkspace> & { actor?: Actor | undefined },
): Promise<Workspace> {
  const workspace = parseInput({ body: CreateWorkspace }, input as z.output<typeof CreateWorkspace>)
  return system.database.$transaction((db) => write(system, db, workspace, actor))
}

/** Oldest first: the first one is the default. */
export async function listWorkspaces({ database }: System): Promise<Workspace[]> {
  return (await database.workspace.findMany({ orderBy: { id: 'asc' } })).map(present)
}

/** The oldest workspace, made if there is none; of several processes that start at once, one makes it. */
export async function ensureDefaultWorkspace(
  system: System,
  actor: Actor = systemActor,
): Promise<{ workspace: Workspace; isNew: boolean }> {
  return system.database.$transaction(async (db) => {
    await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('numora/default-workspace'))::text`
    const first = await db.workspace.findFirst({ orderBy: { id: 'asc' } })
    if (first) return { workspace: present(first), isNew: false }
    return { workspace: await write(system, db, { name: 'Default', mode: 'live' }, actor), isNew: true }
  })
}

async function write(
  system: System,
  db: Prisma.TransactionClient,
  { name, mode }: Pick<Workspace, 'name' | 'mode'>,
  actor: Actor,
): Promise<Workspace> {
  const id = newId('workspace')
  const row = await db.workspace.create({ data: { id, name, mode, createdAt: system.now() } })
  const ctx = {
    ...contextFor(system, { workspaceId: id, actor, requestId: null }),
    db,
    isInTransaction: true,
  }
  await recordAudit(ctx, {
    type: 'workspace.created',
    target: id,
    changes: changesBetween(null, { name, mode }),
  })
  return present(row)
}

/** Makes sure that the default workspace has an admin key with this secret, even if it was revoked. */
export async function ensureBootstrapKey(system: System, secret: string): Promise<void> {
  const { workspace } = await ensureDefaultWorkspace(system)
  const ctx = contextFor(system, { workspaceId: workspace.id, actor: systemActor, requestId: null })
  // The key may be known in another workspace.
  const start = { ...ctx, walled: undefined }
  const valid = { scopes: ['admin' as const], revokedAt: null, expiresAt: null }
  const hash = hashSecret(secret)
  await inTransaction(start, async (ctx) => {
    await ctx.db.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('numora/bootstrap-key'))::text`
    const known = await ctx.db.apiKey.findUnique({ where: { hash } })
    if (known) {
      const restored = await ctx.db.apiKey.update({ where: { hash }, data: valid })
      const changes = changesBetween(auditedKey(known), auditedKey(restored))
      const { id: target, workspaceId } = known
      return recordAudit({ ...ctx, workspaceId }, { type: 'api_key.restored', target, changes })
    }
    const key = await ctx.db.apiKey.create({
      data: {
        ...valid,
        id: newId('apiKey'),
        workspaceId: workspace.id,
        name: 'bootstrap',
        hash,
        hint: hintOf(secret),
        createdAt: ctx.now(),
      },
    })
    const changes = changesBetween(null, auditedKey(key))
    return recordAudit(ctx, { type: 'api_key.created', target: key.id, changes })
  })
}

function present({ id, name, mode, createdAt }: Row): Workspace {
  return {
    id,
    name,
    mode,
    created_at: createdAt.toISOString(),
  }
}
