import type pg from 'pg'
import type { JobInsert, PgBoss } from 'pg-boss'
import { jobsTable } from './backup-format.ts'

type Job = { name: string; data: object; priority: number; startAfter: string; group: string | null }

/** Queues the jobs of the table {@link jobsTable} in the same transaction, except those of queues that no longer exist. */
export async function insertJobs(client: pg.ClientBase, boss: PgBoss): Promise<void> {
  await client.query(`DECLARE waiting CURSOR FOR SELECT job FROM ${jobsTable}`)
  const db = { executeSql: (text: string, values?: unknown[]) => client.query(text, values) }
  const queues = new Set((await boss.getQueues()).map(({ name }) => name))
  for (;;) {
    const { rows } = await client.query<{ job: Job }>('FETCH 1000 FROM waiting')
    if (rows.length === 0) return
    for (const [name, jobs] of Map.groupBy(rows, ({ job }) => job.name))
      if (queues.has(name)) await boss.insert(name, jobs.map(toInsert), { db })
  }
}

function toInsert({ job: { data, priority, startAfter, group } }: { job: Job }): JobInsert {
  return { data, priority, startAfter, ...(group === null ? {} : { group: { id: group } }) }
}
