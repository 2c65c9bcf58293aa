import { type DocumentPresence, limits } from '@numora/contract'
import type { Context, System } from '../context.ts'
import { query } from '../database/query.ts'
import { Problem } from '../problem.ts'

const stayingMs = limits.presenceSeconds * 1_000

/** One statement, because each open page repeats it every few seconds. Who was gone before comes anew. */
const beHereSql = {
  name: 'be-here',
  text: `WITH document AS (SELECT updated_at, assignee_id FROM documents WHERE workspace_id = $1 AND id = $2),
    here AS (
      INSERT INTO document_presence AS p (workspace_id, document_id, actor_id, name, since, seen_at)
      SELECT $1, $2, $3, $4, $5::timestamptz, $5::timestamptz FROM document
      ON CONFLICT (workspace_id, document_id, actor_id) DO UPDATE
      SET name = excluded.name, seen_at = excluded.seen_at,
        since = CASE WHEN p.seen_at < $6::timestamptz THEN excluded.since ELSE p.since END
    )
    SELECT updated_at AS "updatedAt", assignee_id AS "assigneeId", (
      SELECT coalesce(json_agg(json_build_object('id', actor_id, 'name', name, 'since', (extract(epoch FROM since) * 1000)::bigint)), '[]')
      FROM (
        SELECT actor_id, name, since FROM document_presence
        WHERE workspace_id = $1 AND document_id = $2 AND actor_id <> $3 AND seen_at >= $6::timestamptz
        ORDER BY since, actor_id LIMIT ${limits.presentCallers}
      ) AS present
    ) AS others FROM document`,
}

type Row = {
  updatedAt: Date
  assigneeId: string | null
  others: { id: string; name: string | null; since: number }[]
}

/** Says that the caller has a document open; returns who else has it open, and the version of the document. */
export async function beHere(ctx: Context, { id }: { id: string }): Promise<DocumentPresence> {
  const { workspaceId, actor } = ctx
  const now = ctx.now()
  const [row] = await query<Row>(ctx, beHereSql, [
    workspaceId,
    id,
    actorIdOf(ctx),
    actor.name,
    now,
    new Date(now.getTime() - stayingMs),
  ])
  if (!row) throw new Problem('not_found', 'There is no such document.')
  return {
    others: row.others.map((other) => ({ ...other, since: new Date(other.since).toISOString() })),
    updated_at: row.updatedAt.toISOString(),
    assignee: row.assigneeId,
  }
}

const leaveSql = {
  name: 'leave',
  text: `WITH gone AS (DELETE FROM document_presence WHERE workspace_id = $1 AND document_id = $2 AND actor_id = $3)
    SELECT FROM documents WHERE workspace_id = $1 AND id = $2`,
}

/** Says that the caller has closed a document. */
export async function leave(ctx: Context, { id }: { id: string }): Promise<void> {
  const rows = await query<object>(ctx, leaveSql, [ctx.workspaceId, id, actorIdOf(ctx)])
  if (rows.length === 0) throw new Problem('not_found', 'There is no such document.')
}

/** What acts without an id, such as the command line, is one. */
function actorIdOf({ actor }: Context): string {
  return actor.id ?? ''
}

/** Removes those who left without saying so. */
export async function forgetAbsent({ database, now }: System): Promise<void> {
  await database.documentPresence.deleteMany({
    where: { seenAt: { lt: new Date(now().getTime() - stayingMs) } },
  })
}
