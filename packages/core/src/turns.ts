import { highestTurn, nextTurn } from '@numora/domain'
import type { Context, System } from './context.ts'
import { query } from './database/query.ts'
import { type Queue, type QueuePosition, queueOf } from './known-turns.ts'

const exchangeMs = 1_000
/**
 * An older state is read again before a turn is given; it is exchanged every second while a queue is used.
 */
const staleMs = 10_000
const forgottenMs = 600_000

/**
 * The turn of a workspace's next job in a queue; its priority is {@link priorityOf} it. Turns are given from
 * memory and exchanged between processes once a second: no job waits for another's row, and processes differ
 * by at most what they gave within that second. Only the first turn after a pause is read.
 */
export async function takeTurn(ctx: TurnContext, name: string, workspaceId: string): Promise<number> {
  const turn = await turnAhead(ctx, name, workspaceId)
  countTurns(ctx, name, workspaceId, 1)
  return turn
}

/**
 * The turn of a workspace's next job, for a statement that decides how many jobs it writes: they get the
 * turns from this one on ({@link priorityFrom}), and are counted afterwards.
 */
export async function turnAhead(ctx: TurnContext, name: string, workspaceId: string): Promise<number> {
  const queue = queueOf(ctx.turns, name)
  if (!queue.positions.has(workspaceId) || performance.now() - queue.readAt > staleMs)
    await read(ctx, name, queue, workspaceId)
  const position = queue.positions.get(workspaceId)!
  position.usedAt = performance.now()
  return nextTurn({ started: queue.started, given: position.given })
}

/** Counts turns that were given to a workspace after its last one. */
export function countTurns(
  ctx: Pick<TurnContext, 'turns' | 'pool' | 'logger'>,
  name: string,
  workspaceId: string,
  count: number,
): void {
  const queue = queueOf(ctx.turns, name)
  const position = queue.positions.get(workspaceId)
  if (!position || count === 0) return
  const turn = nextTurn({ started: queue.started, given: position.given })
  if (position.taken === 0) position.takenBehind = turn - 1
  position.taken += count
  position.given = Math.min(turn + count - 1, highestTurn)
  scheduleExchange(ctx)
}
type TurnContext = Pick<Context, 'turns' | 'pool' | 'logger' | 'db' | 'isInTransaction'>

/** pg-boss starts the highest priority first. */
export function priorityOf(turn: number): number {
  return -turn
}

/** The same in SQL, for each row of a statement; the parameter is the turn of the first row. */
export function priorityFrom(turn: `$${number}`): string {
  return `-least(${turn}::bigint + row_number() OVER () - 1, ${highestTurn})`
}

export function turnOf(priority: number): number {
  return -priority
}

/** Advances a queue's present turn to that of a job that starts. */
export function noteStart(system: System, name: string, turn: number): void {
  const queue = queueOf(system.turns, name)
  if (turn <= queue.started) return
  queue.started = turn
  queue.hasNewStart = true
  scheduleExchange(system)
}

const present = ''
const readSql = {
  name: 'read-turns',
  text: `SELECT workspace_id AS "workspaceId", turn FROM queue_turns
    WHERE queue = $1 AND workspace_id IN ('${present}', $2)`,
}

/**
 * Within a transaction it reads on the transaction's own connection, so that it does not wait for a second
 * one.
 */
async function read(ctx: TurnContext, name: string, queue: Queue, workspaceId: string): Promise<void> {
  type Row = { workspaceId: string; turn: number }
  const rows = await query<Row>(ctx, readSql, [name, workspaceId])
  const turnOf = (id: string) => rows.find((row) => row.workspaceId === id)?.turn ?? 0
  adoptStart(queue, turnOf(present))
  const now = performance.now()
  queue.readAt = now
  const position = queue.positions.get(workspaceId)
  if (!position)
    queue.positions.set(workspaceId, { given: turnOf(workspaceId), taken: 0, takenBehind: 0, usedAt: now })
  else if (position.taken === 0) position.given = turnOf(workspaceId)
}

/** A lower number than known means that the queue's turns were restarted. */
function adoptStart(queue: Queue, stored: number): void {
  queue.started = queue.hasNewStart ? Math.max(queue.started, stored) : stored
}

function scheduleExchange({ turns, pool, logger }: Pick<System, 'turns' | 'pool' | 'logger'>): void {
  turns.timer ??= setTimeout(() => {
    turns.exchange = turns.exchange.then(() => exchange({ turns, pool, logger }))
  }, exchangeMs).unref()
}

/** Stores the turns given since the last exchange at once; a process does this before it ends. */
export async function closeTurns(system: System): Promise<void> {
  await system.turns.exchange
  if (system.turns.timer) await exchange(system)
}

/**
 * Each process adds the turns that it gave, so that a workspace's turns are as many as its jobs, whichever
 * processes gave them.
 */
const exchangeSql = {
  name: 'exchange-turns',
  text: `WITH given AS (
      SELECT * FROM unnest($1::text[], $2::text[], $3::int[], $4::int[]) AS g (queue, id, behind, taken))
    INSERT INTO queue_turns AS stored (queue, workspace_id, turn)
    SELECT queue, id, least(behind::bigint + taken, ${highestTurn}) FROM given ORDER BY queue, id
    ON CONFLICT (queue, workspace_id) DO UPDATE SET turn = (
      SELECT least(greatest(stored.turn, behind)::bigint + taken, ${highestTurn}) FROM given
      WHERE given.queue = EXCLUDED.queue AND given.id = EXCLUDED.workspace_id)
    RETURNING queue, workspace_id AS "workspaceId", turn`,
}

/** A failed exchange is retried with the next turn; until then a process uses what it knows. */
async function exchange({ turns, pool, logger }: Pick<System, 'turns' | 'pool' | 'logger'>): Promise<void> {
  clearTimeout(turns.timer)
  turns.timer = undefined
  const sent = [...turns.queues].flatMap(([name, queue]) => changesOf(name, queue))
  if (sent.length === 0) return
  for (const { queue } of sent) queue.hasNewStart = false
  try {
    const columns = ['name', 'id', 'behind', 'taken'] as const
    const values = columns.map((column) => sent.map((change) => change[column]))
    type Row = { queue: string; workspaceId: string; turn: number }
    const { rows } = await pool.query<Row>({ ...exchangeSql, values })
    const turns = new Map(rows.map((row) => [`${row.queue}/${row.workspaceId}`, row.turn]))
    for (const { name, id, queue, taken } of sent) {
      const stored = turns.get(`${name}/${id}`)!
      if (id === present) adoptStart(queue, stored)
      else adoptPosition(queue.positions.get(id)!, stored, taken)
      queue.readAt = performance.now()
    }
  } catch (error) {
    for (const { id, queue } of sent) queue.hasNewStart ||= id === present && queue.started > 0
    logger.debug({ reason: (error as Error).message }, 'The turns in the queues were not exchanged')
  }
}

function changesOf(name: string, queue: Queue) {
  const used = [...queue.positions].filter(([, { taken }]) => taken > 0)
  const forgotten = performance.now() - forgottenMs
  for (const [id, { taken, usedAt }] of queue.positions)
    if (taken === 0 && usedAt < forgotten) queue.positions.delete(id)
  if (used.length === 0 && !queue.hasNewStart) return []
  const start = { name, queue, id: present, behind: queue.hasNewStart ? queue.started : 0, taken: 0 }
  return [
    start,
    ...used.map(([id, { takenBehind, taken }]) => ({ name, queue, id, behind: takenBehind, taken })),
  ]
}

/** Turns that were given during the exchange stay to be sent. */
function adoptPosition(position: QueuePosition, stored: number, sent: number): void {
  position.taken -= sent
  position.takenBehind = stored
  position.given = Math.min(stored + position.taken, highestTurn)
}

/**
 * Restarts a queue's turns at 0 when nothing waits in it, long before they reach the highest number, and
 * forgets workspaces that are no longer ahead of the queue's present turn.
 */
export async function tidyTurns({ boss, database }: System): Promise<void> {
  const queues = await boss.getQueues()
  const idle = queues.filter(({ readyCount, activeCount }) => readyCount === 0 && activeCount === 0)
  await database.$executeRaw`
    DELETE FROM queue_turns WHERE queue = ANY(${idle.map(({ name }) => name)}) AND queue IN (
      SELECT queue FROM queue_turns WHERE turn > ${Math.floor(highestTurn / 2)})`
  await database.$executeRaw`
    DELETE FROM queue_turns AS position USING queue_turns AS present
    WHERE present.workspace_id = '' AND position.queue = present.queue AND position.workspace_id <> ''
      AND position.turn <= present.turn`
}
