import type { Actor } from '@numora/contract'
import type { GuardedFetch } from '@numora/destinations'
import type { Pool } from 'pg'
import type { PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { LimitsByQueue } from './bounded-fetches.ts'
import { wallSql } from './database/wall.ts'
import type { Evaluator } from './expressions/evaluator.ts'
import type { Prisma, PrismaClient } from './generated/client.ts'
import type { JobInserts } from './job-inserts.ts'
import type { Turns } from './known-turns.ts'
import type { Notifications } from './notifications.ts'
import type { Secrets } from './secrets.ts'
import type { Storage } from './storage/storage.ts'
import type { Turnstile } from './turnstile.ts'

/** Marks what `openSystem()` has opened, so that nothing else of the same form passes for it. */
export const opened: unique symbol = Symbol('opened')

/** The open resources of a process, through which verbs use everything outside. `door.ts` defines the part for apps. */
export type System = {
  readonly [opened]: true
  database: PrismaClient
  /** The connections under {@link database}; SQL goes through `query()`. */
  pool: Pool
  boss: PgBoss
  /** What the lanes of this process leave to others. */
  fetchLimits: LimitsByQueue
  /** The SQL with which pg-boss inserts jobs, for statements that write jobs together with other rows. */
  jobInserts: JobInserts
  /**
   * Limits the concurrent transactions of requests with an Idempotency-Key, so that connections stay free for
   * other work.
   */
  keyedWork: Turnstile
  /** Limits the concurrent calls to other hosts that requests wait for. */
  outsideCalls: Turnstile
  /** Evaluates the expressions of mappings in guarded processes. */
  expressions: Evaluator
  turns: Turns
  notifications: Notifications
  /** A client that sees one workspace alone; undefined if the account may not use the role for it. */
  walled: ((workspaceId: string) => PrismaClient) | undefined
  storage: Storage
  secrets: Secrets
  fetch: GuardedFetch
  /** The folders that destinations may write files into, as absolute paths. */
  dropDirs: readonly string[]
  logger: Logger
  now(): Date
}

/** A system as used by one caller: a verb filters by its workspace and records its actor. */
export type Context = System & {
  workspaceId: string
  actor: Actor
  requestId: string | null
  /** The database, or the transaction that the verb runs in. */
  db: Prisma.TransactionClient
  isInTransaction: boolean
  /** Whether the input of verbs was already validated by the contract, as that of a request is. */
  hasCheckedInput: boolean
}

export type Caller = {
  workspaceId: string
  actor: Actor
  requestId: string | null
  hasCheckedInput?: boolean
}

/** For reading only a workspace; jobs and the CLI use it with the actor `system`. */
export function contextFor(system: System, caller: Caller): Context {
  // A request reads what its caller asked for: one more wall between workspaces is worth its cost there.
  const db = caller.hasCheckedInput ? system.walled?.(caller.workspaceId) : undefined
  return { ...system, hasCheckedInput: false, ...caller, db: db ?? system.database, isInTransaction: false }
}

export const systemActor: Actor = { type: 'system', id: null, name: 'numora' }

/** The actor of the command line, which needs no key: a person with a shell on the machine. */
export const commandLineActor: Actor = { type: 'system', id: null, name: 'command line' }

/**
 * Runs a verb's work in one transaction, which sees the caller's workspace alone, or in the one that is already open.
 * Deadlocks are retried. Inside,
 * `fetch` can only check URLs: no host is called while a transaction is open.
 */
export async function inTransaction<T>(ctx: Context, work: (ctx: Context) => Promise<T>): Promise<T> {
  if (ctx.isInTransaction) return work(ctx)
  for (let attempt = 1; ; attempt++) {
    try {
      const fetch = withoutCalls(ctx.fetch)
      const run = async (db: Prisma.TransactionClient) => {
        if (ctx.walled) await db.$queryRaw(wallSql(ctx.workspaceId))
        return work({ ...ctx, db, isInTransaction: true, fetch })
      }
      return await ctx.database.$transaction(run, { maxWait: 10_000, timeout: 30_000 })
    } catch (error) {
      if (attempt === 5 || !isDeadlock(error)) throw error
    }
  }
}

function withoutCalls({ assertAllowed }: GuardedFetch): GuardedFetch {
  const refuse = () => Promise.reject(new Error('Nothing outside is called while a transaction is open'))
  return Object.assign(refuse, { assertAllowed, connect: refuse })
}

/** By Prisma's error code, or PostgreSQL's in the message of a raw query. */
function isDeadlock(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string }
  return code === 'P2034' || (code === 'P2010' && message?.includes('40P01') === true)
}
