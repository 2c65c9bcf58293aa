import type {
  ApiKeyWithSecret,
  AuditType,
  CreateApiKey,
  PageQuery,
  ApiKey as Resource,
} from '@numora/contract'
import { assertBelowLimit } from '../assert-below-limit.ts'
import { changeOfSecret, changesBetween } from '../audit/changes-between.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { type Context, inTransaction } from '../context.ts'
import type { ApiKey } from '../generated/client.ts'
import { newId } from '../id.ts'
import { notifyChangeSql } from '../notifications.ts'
import { newestFirst, type Page, toPage } from '../pagination.ts'
import { Problem } from '../problem.ts'
import { hashSecret, hintOf, newSecret } from './secret.ts'

export async function listApiKeys(ctx: Context, query: PageQuery): Promise<Page<Resource>> {
  const { where, ...page } = newestFirst(query)
  const keys = await ctx.db.apiKey.findMany({
    ...page,
    where: { AND: [where, { workspaceId: ctx.workspaceId, revokedAt: null }] },
  })
  return toPage(keys, query.limit, (key) => key.id, present)
}

export async function createApiKey(
  ctx: Context,
  { name, scopes, expires_at }: CreateApiKey,
): Promise<ApiKeyWithSecret> {
  const expiresAt = expires_at === undefined ? null : new Date(expires_at)
  if (expiresAt && expiresAt <= ctx.now())
    throw new Problem('invalid_payload', 'expires_at: expected a time to come', {
      details: [{ path: 'expires_at', message: 'expected a time to come' }],
    })
  return inTransaction(ctx, async (ctx) => {
    const { workspaceId } = ctx
    const secret = await makeSecret(ctx)
    await assertBelowLimit(ctx, 'liveApiKeys', () => countLive(ctx))
    const key = await ctx.db.apiKey.create({
      data: {
        id: newId('apiKey'),
        workspaceId,
        name,
        scopes: [...new Set(scopes)],
        hash: hashSecret(secret),
        hint: hintOf(secret),
        createdAt: ctx.now(),
        expiresAt,
      },
    })
    await recordAudit(ctx, {
      type: 'api_key.created',
      target: key.id,
      changes: changesBetween(null, auditedKey(key)),
    })
    return { ...present(key), secret }
  })
}

function countLive({ db, workspaceId, now }: Context): Promise<number> {
  return db.apiKey.count({
    where: { workspaceId, revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now() } }] },
  })
}

/**
 * Gives a key a new secret. The old one stays valid for the grace period; one from an earlier rotation ends
 * at once.
 */
export async function rotateApiKey(
  ctx: Context,
  { id, grace_seconds }: { id: string; grace_seconds: number },
): Promise<ApiKeyWithSecret> {
  const key = await findApiKey(ctx, id)
  const now = ctx.now()
  if (key.expiresAt && key.expiresAt <= now)
    throw new Problem('conflict', 'The key has expired: create another one.')
  const secret = await makeSecret(ctx)
  const previous =
    grace_seconds > 0
      ? { previousHash: key.hash, previousExpiresAt: new Date(now.getTime() + grace_seconds * 1_000) }
      : { previousHash: null, previousExpiresAt: null }
  const data = { ...previous, hash: hashSecret(secret), hint: hintOf(secret) }
  const rotated = await change(ctx, key, data, 'api_key.rotated')
  return { ...present(rotated), secret }
}

/** Revokes a key at once; if it is rotated at the same moment, its new secret, too. */
export async function revokeApiKey(ctx: Context, { id }: { id: string }): Promise<void> {
  for (;;) {
    const key = await findApiKey(ctx, id)
    try {
      await change(ctx, key, { revokedAt: ctx.now() }, 'api_key.revoked')
      return
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'conflict') throw error
    }
  }
}

/** Writes a change and makes every process forget the key as it was. */
async function change(ctx: Context, key: ApiKey, data: Partial<ApiKey>, type: AuditType): Promise<ApiKey> {
  const hashes = [key.hash, key.previousHash].filter((hash) => hash !== null)
  const changed = await inTransaction(ctx, async (ctx) => {
    const { id, workspaceId, hash } = key
    const [row] = await ctx.db.apiKey.updateManyAndReturn({
      where: { id, workspaceId, hash, revokedAt: null },
      data,
    })
    if (!row) throw new Problem('conflict', 'The key was changed at the same moment: list the keys again.')
    for (const hash of hashes) await ctx.db.$queryRawUnsafe(notifyChangeSql, hash)
    const isNewSecret = row.hash !== hash
    const changes = [
      ...changeOfSecret('secret', isNewSecret, isNewSecret),
      ...changesBetween(auditedKey(key), auditedKey(row)),
    ]
    await recordAudit(ctx, { type, target: id, changes })
    return row
  })
  for (const hash of hashes) ctx.notifications.wake(hash)
  return changed
}

async function findApiKey(ctx: Context, id: string): Promise<ApiKey> {
  const key = await ctx.db.apiKey.findFirst({ where: { id, workspaceId: ctx.workspaceId, revokedAt: null } })
  if (!key) throw new Problem('not_found', 'There is no such API key.')
  return key
}

async function makeSecret(ctx: Context): Promise<string> {
  const { mode } = await ctx.db.workspace.findUniqueOrThrow({ where: { id: ctx.workspaceId } })
  return newSecret(mode)
}

/** The properties of a key in the audit trail. */
export function auditedKey(key: ApiKey) {
  const { name, scopes, hint, expiresAt, previousExpiresAt, revokedAt } = key
  return {
    name,
    scopes,
    hint,
    expires_at: expiresAt?.toISOString(),
    previous_secret_expires_at: previousExpiresAt?.toISOString(),
    revoked_at: revokedAt?.toISOString(),
  }
}

function present(key: ApiKey): Resource {
  return {
    id: key.id,
    name: key.name,
    scopes: key.scopes,
    hint: key.hint,
    created_at: key.createdAt.toISOString(),
    expires_at: key.expiresAt?.toISOString() ?? null,
    last_used_at: key.lastUsedAt?.toISOString() ?? null,
  }
}
