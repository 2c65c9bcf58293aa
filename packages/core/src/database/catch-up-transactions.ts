import type pg from 'pg'

const batch = 1_000_000

/**
 * Uses up transaction ids until the next one is higher than those of all events. Events are read in the order of the
 * transactions that wrote them, up to the oldest running one; on a new server, which counts from the start, restored
 * events would not be listed. Takes about three seconds per million ids, once after a restore.
 */
export async function catchUpTransactions(client: pg.ClientBase): Promise<void> {
  const { rows: tables } = await client.query(
    `SELECT FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'events'`,
  )
  if (tables.length === 0) return
  for (;;) {
    const { rows } = await client.query<{ missing: string | null }>(`
      SELECT max(tx) + 1 - pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS missing
      FROM (SELECT tx FROM events ORDER BY created_at DESC LIMIT 10000) AS newest`)
    const missing = Number(rows[0]!.missing ?? 0)
    if (missing <= 0) return
    await client.query(`DO $$ BEGIN
      FOR number IN 1..${Math.min(missing, batch)} LOOP
        PERFORM pg_current_xact_id();
        COMMIT;
      END LOOP;
    END $$`)
  }
}
