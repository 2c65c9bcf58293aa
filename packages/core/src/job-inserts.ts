import type { PgBoss } from 'pg-boss'

/** The queue's own INSERT of jobs, to be used inside a larger statement. */
type JobInsert = {
  /** The body of a data-modifying CTE; `jobs` is a SQL expression for a JSON list as in `PgBoss.insert()`. */
  insert(jobs: string): string
  /**
   * The body of a CTE that wakes the workers; `inserted` is the name of the CTE above. It runs only if the
   * statement reads it.
   */
  wake(inserted: string): string
}

const queues = ['ingest', 'ingest_quick', 'fetch', 'notify'] as const

/** By queue name. */
export type JobInserts = Readonly<Record<(typeof queues)[number], JobInsert>>

const unused = {
  insert: () => {
    throw new Error('This process was opened without the queue')
  },
  wake: () => '',
}

/** For a process that queues no jobs. */
export const noJobInserts: JobInserts = {
  ingest: unused,
  ingest_quick: unused,
  fetch: unused,
  notify: unused,
}

const form =
  /^\s*WITH ins AS \(\s*(?<insert>INSERT INTO[\s\S]*?)\s*\),\s*notified AS \(\s*(?<wake>SELECT pg_notify[\s\S]*?)\s*\)\s*SELECT id FROM ins\b/

/**
 * Gets the SQL with which pg-boss inserts jobs, so that jobs can be written in a larger statement. Throws if
 * a newer pg-boss uses another form.
 */
export async function readJobInserts(boss: Pick<PgBoss, 'insert'>): Promise<JobInserts> {
  const inserts = await Promise.all(queues.map(async (name) => [name, await readJobInsert(boss, name)]))
  return Object.fromEntries(inserts)
}

async function readJobInsert(boss: Pick<PgBoss, 'insert'>, name: string): Promise<JobInsert> {
  let sql = ''
  const executeSql = async (text: string) => {
    sql = text
    return { rows: [] }
  }
  await boss.insert(name, [{ data: {} }], { db: { executeSql }, returnId: true })
  const { insert, wake } = form.exec(sql)?.groups ?? {}
  if (!insert?.includes('$1::text::json') || !wake?.includes('FROM ins '))
    throw new Error(`pg-boss inserts jobs of ${name} in a form that is not known here`)
  return {
    insert: (jobs) => insert.replace('$1::text::json', () => jobs),
    wake: (inserted) => wake.replace('FROM ins ', `FROM ${inserted} `),
  }
}
