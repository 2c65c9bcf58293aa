import type { PageQuery, WebhookEvent, WebhookType } from '@numora/contract'
import type { Context } from '../context.ts'
import { query } from '../database/query.ts'
import type { Event } from '../generated/client.ts'
import { decodeCursor, type Page, toPage } from '../pagination.ts'
import { keptSince } from './kept-since.ts'
import { presentEvent } from './present-event.ts'

/** Whole numbers of 64 bits are texts here. */
type Row = Pick<Event, 'id' | 'type' | 'createdAt' | 'data'> & { tx: string; seq: string }

/**
 * The events of the workspace of the last 30 days, oldest first. They are ordered by transaction and shown
 * once all older transactions have ended, so that no event ever appears before a cursor that was returned.
 */
export async function listEvents(
  ctx: Context,
  { limit, cursor, type }: PageQuery & { type?: WebhookType[] | undefined },
): Promise<Page<WebhookEvent>> {
  const since = keptSince(ctx.now())
  // Where the scan begins. Events are created in another order than their transactions begin, but not by an hour.
  const surelyOlder = new Date(since.getTime() - 3_600_000)
  const [tx, seq] = cursor === undefined ? [0n, 0n] : positionOf(cursor)
  const values = [
    ctx.workspaceId,
    since,
    surelyOlder,
    tx,
    seq,
    limit + 1,
    ...(type === undefined ? [] : [type]),
  ]
  // One comparison with where the page begins: of two, PostgreSQL begins at the cursor and reads all that is too old.
  const text = `
    WITH oldest AS (
      SELECT COALESCE((SELECT tx FROM events WHERE created_at < $3 ORDER BY created_at DESC LIMIT 1), 0) AS tx)
    SELECT id, type, created_at AS "createdAt", data, tx, seq FROM events
    WHERE workspace_id = $1 AND is_webhook
      AND tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
      AND (tx, seq) > (GREATEST($4::bigint, (SELECT tx FROM oldest)),
        CASE WHEN $4::bigint >= (SELECT tx FROM oldest) THEN $5::bigint ELSE 0 END)
      AND created_at >= $2
      ${type === undefined ? '' : 'AND type = ANY ($7)'}
    ORDER BY tx, seq LIMIT $6`
  const rows = await query<Row>(ctx, { text }, values)
  return toPage(rows, limit, (row) => `${row.tx}.${row.seq}`, presentEvent)
}

function positionOf(cursor: string): [bigint, bigint] {
  const [tx, seq] = decodeCursor(cursor, /^\d{1,18}\.\d{1,18}$/).split('.')
  return [BigInt(tx!), BigInt(seq!)]
}
