import type { Pool } from 'pg'
import type { Context } from '../context.ts'
import { isUnavailable } from '../database/is-unavailable.ts'
import { createDocuments, type NewDocument } from './create-documents.ts'

type Waiting = { document: NewDocument; resolve(isCreated: boolean): void; reject(error: unknown): void }

const maxBatch = 50

/** The waiting submissions of each workspace with a running statement, by connection pool. */
const linesByPool = new WeakMap<Pool, Map<string, Waiting[]>>()

/**
 * Creates a document outside of transactions; false if its `external_id` or Idempotency-Key exists.
 * Submissions of a workspace that arrive while its last statement runs share the next one, so that a
 * workspace uses one connection at most. One that fails does not affect the others.
 */
export function createTogether(ctx: Context, document: NewDocument): Promise<boolean> {
  const lines = linesByPool.get(ctx.pool) ?? new Map<string, Waiting[]>()
  linesByPool.set(ctx.pool, lines)
  return new Promise((resolve, reject) => {
    const waiting = { document, resolve, reject }
    const line = lines.get(ctx.workspaceId)
    if (line) line.push(waiting)
    else void work(ctx, lines, [waiting])
  })
}

/**
 * Nothing is awaited between the last check of the line and its removal, so nobody joins a line that is no
 * longer worked on.
 */
async function work(ctx: Context, lines: Map<string, Waiting[]>, line: Waiting[]): Promise<void> {
  lines.set(ctx.workspaceId, line)
  while (line.length > 0) await write(ctx, line.splice(0, maxBatch))
  lines.delete(ctx.workspaceId)
}

async function write(ctx: Context, batch: Waiting[]): Promise<void> {
  try {
    const documents = batch.map(({ document }) => document)
    const created = await createDocuments(ctx, documents)
    for (const { document, resolve } of batch) resolve(created.has(document.id))
  } catch (error) {
    // After a broken connection it is unknown what was written: only the callers themselves may retry.
    if (batch.length === 1 || isUnavailable(error)) for (const { reject } of batch) reject(error)
    else for (const one of batch) await write(ctx, [one])
  }
}
