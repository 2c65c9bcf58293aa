import type { Pool } from 'pg'
import { isUnavailable } from '../database/is-unavailable.ts'
import type { JobInserts } from '../job-inserts.ts'
import { createDocumentsSql, type NewDocument } from './create-documents.ts'

/** Makes documents outside of transactions. */
export type Submissions = {
  /** Whether the document was made; false where its `external_id` or its Idempotency-Key is known already. */
  create(document: NewDocument): Promise<boolean>
}

type Waiting = { document: NewDocument; resolve(isCreated: boolean): void; reject(error: unknown): void }

const maxBatch = 50

/**
 * Submissions of one workspace that arrive while its last statement runs share the next one, so that a workspace never
 * holds more than one connection, however much it submits. A member that fails costs only itself.
 */
export function openSubmissions(pool: Pool, jobs: JobInserts): Submissions {
  const statement = { name: 'create-documents', text: createDocumentsSql(jobs) }
  const lines = new Map<string, Waiting[]>()

  async function write(documents: NewDocument[]): Promise<Set<string>> {
    const { rows } = await pool.query<{ id: string }>({ ...statement, values: [JSON.stringify(documents)] })
    return new Set(rows.map(({ id }) => id))
  }

  async function writeBatch(batch: Waiting[]): Promise<void> {
    try {
      const created = await write(batch.map(({ document }) => document))
      for (const { document, resolve } of batch) resolve(created.has(document.id))
    } catch (error) {
      // Nobody knows what a connection that broke has written: only its own caller may try again.
      if (batch.length === 1 || isUnavailable(error)) for (const { reject } of batch) reject(error)
      else for (const one of batch) await writeBatch([one])
    }
  }

  async function work(workspaceId: string, line: Waiting[]): Promise<void> {
    while (line.length > 0) await writeBatch(line.splice(0, maxBatch))
    lines.delete(workspaceId)
  }

  return {
    create: (document) =>
      new Promise((resolve, reject) => {
        const waiting = { document, resolve, reject }
        const line = lines.get(document.workspace_id)
        if (line) return void line.push(waiting)
        const started = [waiting]
        lines.set(document.workspace_id, started)
        void work(document.workspace_id, started)
      }),
  }
}
