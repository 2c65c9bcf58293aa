import pg from 'pg'
import { Prisma, type PrismaClient } from '../generated/client.ts'

/** The role of transactions that see one workspace alone: the tables' policies apply to it, and not to their owner. */
const role = 'numora_walled'

/** Tables with a workspace_id that every workspace's work reads and writes. */
const shared = ['queue_turns']

/** The condition of each table's policy. Sessions that name no workspace see what their privileges allow. */
function conditionOf(table: string): string {
  if (table === 'document_results') return 'EXISTS (SELECT FROM documents WHERE documents.id = document_id)'
  const column = table === 'workspaces' ? 'id' : 'workspace_id'
  return `coalesce(current_setting('numora.workspace', true), '') IN ('', ${column})`
}

/** Gives each table that belongs to workspaces its policy, and the walled role its privileges; repeats change nothing. */
export async function buildWall(client: pg.ClientBase): Promise<void> {
  for (const table of await findOpenTables(client)) {
    await client.query(`ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`)
    await client.query(`CREATE POLICY workspace ON "${table}" USING (${conditionOf(table)})`)
  }
  if (await ensureRole(client)) await grantAll(client)
}

/** The tables that belong to workspaces and have no policy yet. */
async function findOpenTables(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
     WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
       AND NOT relrowsecurity AND relname <> ALL ($1) AND (relname IN ('workspaces', 'document_results')
         OR EXISTS (SELECT FROM pg_attribute WHERE attrelid = pg_class.oid AND attname = 'workspace_id'))`,
    [shared],
  )
  return rows.map(({ name }) => name)
}

/** False if the account may neither create the role nor use one that was created for it. */
async function ensureRole(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ exists: boolean; isMember: boolean | null; mayCreate: boolean }>(
    `SELECT oid IS NOT NULL AS exists, pg_has_role(oid, 'MEMBER') AS "isMember",
       (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user) AS "mayCreate"
     FROM (SELECT to_regrole($1)::oid AS oid) AS found`,
    [role],
  )
  const { exists, isMember, mayCreate } = rows[0]!
  if (isMember) return true
  if (exists || !mayCreate) return false
  await client.query(`CREATE ROLE ${role} NOLOGIN`)
  await client.query(`GRANT ${role} TO CURRENT_USER`)
  return true
}

async function grantAll(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT DISTINCT relnamespace::regnamespace::text AS name FROM pg_class
     WHERE relnamespace = ANY (ARRAY[current_schema()::regnamespace, to_regnamespace('pgboss')])
       AND relkind IN ('r', 'p') AND NOT has_table_privilege($1, oid, 'INSERT')`,
    [role],
  )
  if (rows.length > 0)
    for (const what of ['TABLES', 'SEQUENCES', 'SCHEMAS'])
      await client.query(`ALTER DEFAULT PRIVILEGES GRANT ALL ON ${what} TO ${role}`)
  for (const { name } of rows) {
    await client.query(`GRANT USAGE ON SCHEMA ${name} TO ${role}`)
    await client.query(`GRANT ALL ON ALL TABLES IN SCHEMA ${name} TO ${role}`)
    await client.query(`GRANT ALL ON ALL SEQUENCES IN SCHEMA ${name} TO ${role}`)
  }
}

/** Whether transactions of this account can be walled. */
export async function canWall(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {}) // a lost connection also fails the running query
  await client.connect()
  try {
    const { rows } = await client.query<{ can: boolean }>(
      `SELECT coalesce(pg_has_role(to_regrole($1)::oid, 'MEMBER'), false) AS can`,
      [role],
    )
    return rows[0]!.can
  } finally {
    await client.end()
  }
}

/** Until the transaction ends, its statements see and write rows of this workspace alone. */
export function wallSql(workspaceId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT set_config('numora.workspace', ${workspaceId}, true) AS workspace, set_config('role', ${role}, true) AS role`
}

const mostClients = 1_000

/**
 * Clients whose every statement runs in a transaction of its own that is walled, one for each workspace that is in use.
 */
export function walledClients(database: PrismaClient): (workspaceId: string) => PrismaClient {
  const clients = new Map<string, PrismaClient>()
  return (workspaceId) => {
    const known = clients.get(workspaceId)
    if (known) return known
    if (clients.size === mostClients) clients.clear()
    const client = database.$extends({
      query: {
        async $allOperations({ args, query }) {
          const wall = database.$queryRaw(wallSql(workspaceId))
          const [, result] = await database.$transaction([wall, query(args)])
          return result
        },
      },
    }) as unknown as PrismaClient
    clients.set(workspaceId, client)
    return client
  }
}
