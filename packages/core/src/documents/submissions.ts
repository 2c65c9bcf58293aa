import type { Pool } from 'pg'
import type { Context } from '../context.ts'
import { isUnavailable } from '../database/is-unavailable.ts'
import { createDocuments, type NewDocument } from './create-documents.ts'

type Waiting = { document: NewDocument; resolve(isCreated: boolean): void; reject(error: unknown): void }

const maxBatch = 50

/** The submissions of each workspace that has a statement at work, for each pool of connections. */
const linesByPool = new WeakMap<Pool, Map<string, Waiting[]>>()

/**
 * Makes a document outside of transactions; false where its `external_id` or its Idempotency-Key is known already.
 * Submissions of one workspace that arrive while its last statement runs share the next one, so that a workspace never
 * holds more than one connection, however much it submits. A member that fails costs only itself.
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

/** Between its last look at the line and the line's end nothing is awaited: nobody joins a line that is not worked on. */
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
    // Nobody knows what a connection that broke has written: only its own caller may try again.
    if (batch.length === 1 || isUnavailable(error)) for (const { reject } of batch) reject(error)
    else for (const one of batch) await write(ctx, [one])
  }
}
