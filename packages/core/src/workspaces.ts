import { hashSecret, hintOf } from './api-keys/secret.ts'
import type { System } from './context.ts'
import type { Workspace as Row } from './generated/client.ts'
import { newId } from './id.ts'

/** The mode is part of the prefix of its keys. */
export type Workspace = { id: string; name: string; mode: 'live' | 'test'; created_at: string }

export async function createWorkspace(
  { database, now }: System,
  { name, mode = 'live' }: { name: string; mode?: Workspace['mode'] },
): Promise<Workspace> {
  const data = { id: newId('workspace'), name, mode, createdAt: now() }
  return present(await database.workspace.create({ data }))
}

/** Oldest first: the first one is the default. */
export async function listWorkspaces({ database }: System): Promise<Workspace[]> {
  return (await database.workspace.findMany({ orderBy: { id: 'asc' } })).map(present)
}

/** The oldest workspace, created if there is none; if several processes start at once, one creates it. */
export async function ensureDefaultWorkspace({
  database,
  now,
}: System): Promise<{ workspace: Workspace; isNew: boolean }> {
  return database.$transaction(async (db) => {
    await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('numora/default-workspace'))::text`
    const first = await db.workspace.findFirst({ orderBy: { id: 'asc' } })
    if (first) return { workspace: present(first), isNew: false }
    const data = { id: newId('workspace'), name: 'Default', createdAt: now() }
    return { workspace: present(await db.workspace.create({ data })), isNew: true }
  })
}

/** Makes sure that the default workspace has an admin key with this secret, even if it was revoked. */
export async function ensureBootstrapKey(system: System, secret: string): Promise<void> {
  const { workspace } = await ensureDefaultWorkspace(system)
  const valid = { scopes: ['admin'], revokedAt: null, expiresAt: null }
  const hash = hashSecret(secret)
  await system.database.apiKey.upsert({
    where: { hash },
    create: {
      ...valid,
      id: newId('apiKey'),
      workspaceId: workspace.id,
      name: 'bootstrap',
      hash,
      hint: hintOf(secret),
      createdAt: system.now(),
    },
    update: valid,
  })
}

function present({ id, name, mode, createdAt }: Row): Workspace {
  return {
    id,
    name,
    mode: mode as Workspace['mode'],
    created_at: createdAt.toISOString(),
  }
}
