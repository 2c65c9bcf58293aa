import { isOutsideTransaction, splitStatements } from './outside-transaction.ts'

/** What a migration would do to processes of the version before, or to a large table. */
export type MigrationRisk = { rule: RiskName; statement: string; advice: string }

type RiskName =
  | 'drop'
  | 'rename'
  | 'type'
  | 'not-null'
  | 'rewrite'
  | 'index'
  | 'constraint'
  | 'rows'
  | 'lock'
  | 'marker'

type Rule = { name: RiskName; matches(statement: string): boolean; advice: string }

const laterVersion =
  'Older processes still use it: do it in a later version, when none of them can run any more.'

/** Rules for statements on a table that exists before the migration. */
const rules: Rule[] = [
  { name: 'drop', matches: (sql) => /^DROP TABLE|\bDROP COLUMN\b/i.test(sql), advice: laterVersion },
  { name: 'rename', matches: (sql) => /^ALTER\b.*\bRENAME\b/i.test(sql), advice: laterVersion },
  {
    name: 'type',
    matches: (sql) => /\bALTER COLUMN\b.*\bTYPE\b/i.test(sql),
    advice: 'It rewrites the table, and older processes expect the old type: add a column instead.',
  },
  {
    name: 'not-null',
    matches: (sql) =>
      /\bSET NOT NULL\b|\bDROP DEFAULT\b/i.test(sql) ||
      addedColumns(sql).some((column) => /\bNOT NULL\b/i.test(column) && !/\bDEFAULT\b/i.test(column)),
    advice: 'Older processes insert rows without it: give it a default, or require it in a later version.',
  },
  {
    name: 'rewrite',
    matches: (sql) =>
      addedColumns(sql).some((column) =>
        /\b(BIG|SMALL)?SERIAL\b|\bGENERATED\b|\bDEFAULT\b.*\b(nextval|random|gen_random_uuid|uuidv7|clock_timestamp)\b/i.test(
          column,
        ),
      ),
    advice: 'It rewrites the table: add the column without a value, and fill it in batches.',
  },
  {
    name: 'index',
    matches: (sql) => /^CREATE (UNIQUE )?INDEX (?!CONCURRENTLY)/i.test(sql),
    advice: 'It blocks writes while it is built: use CREATE INDEX CONCURRENTLY, with the marker.',
  },
  {
    name: 'constraint',
    matches: (sql) =>
      (/\bADD CONSTRAINT\b.*\b(FOREIGN KEY|CHECK)\b/i.test(sql) && !/\bNOT VALID\b/i.test(sql)) ||
      (/\bADD CONSTRAINT\b.*\b(UNIQUE|PRIMARY KEY)\b/i.test(sql) && !/\bUSING INDEX\b/i.test(sql)),
    advice: 'It reads the whole table under a lock: add it NOT VALID and validate it in a marked migration.',
  },
  {
    name: 'rows',
    matches: (sql) => /^(UPDATE|DELETE FROM|MERGE INTO)\b/i.test(sql),
    advice: 'It locks all rows that it changes until it commits: change them in batches, in a sweep.',
  },
  {
    name: 'lock',
    matches: (sql) => /^(LOCK|TRUNCATE|CLUSTER|VACUUM FULL|REINDEX (?!.*CONCURRENTLY))/i.test(sql),
    advice: 'It blocks the table.',
  },
]

/** Statements that can be run again after the process was killed half-way. */
const repeatable =
  /^(DROP INDEX CONCURRENTLY IF EXISTS|CREATE (UNIQUE )?INDEX CONCURRENTLY|REINDEX .*CONCURRENTLY|ALTER TABLE .* VALIDATE CONSTRAINT|ALTER TYPE .* ADD VALUE IF NOT EXISTS)\b/i

/**
 * The statements of a migration that processes of the version before do not survive, or that block a large table. The
 * comment `-- numora:accepts <rule>: <reason>` accepts those of one rule.
 */
export function findMigrationRisks(sql: string): MigrationRisk[] {
  const accepted = [...sql.matchAll(/^-- numora:accepts ([a-z-]+): \S.*$/gm)].map(([, rule]) => rule)
  const statements = splitStatements(sql.replace(/\$(\w*)\$[\s\S]*?\$\1\$/g, "''")).map((statement) =>
    statement.replace(/'(?:[^']|'')*'/g, "''").replace(/\s+/g, ' '),
  )
  const created = statements.flatMap(
    (statement) => nameAfter(statement, /^CREATE (?:UNLOGGED )?TABLE (?:IF NOT EXISTS )?/i) ?? [],
  )
  const found = statements
    .filter((statement) => !created.includes(tableOf(statement) ?? ''))
    .flatMap((statement) =>
      rules
        .filter(({ matches }) => matches(statement))
        .map(({ name, advice }) => ({ rule: name, statement, advice })),
    )
  return [...found, ...misusesOfMarker(statements, isOutsideTransaction(sql))].filter(
    ({ rule }) => !accepted.includes(rule),
  )
}

function misusesOfMarker(statements: string[], isMarked: boolean): MigrationRisk[] {
  const risk = (statement: string, advice: string) => ({ rule: 'marker' as const, statement, advice })
  return statements.flatMap((statement, at) => {
    if (!isMarked)
      return /\bCONCURRENTLY\b|\bVALIDATE CONSTRAINT\b/i.test(statement)
        ? [risk(statement, 'It needs a migration of its own with the comment -- numora:outside-transaction.')]
        : []
    if (!repeatable.test(statement))
      return [
        risk(statement, 'It cannot be repeated after a kill: move it to a migration without the marker.'),
      ]
    const index = nameAfter(statement, /^CREATE (?:UNIQUE )?INDEX CONCURRENTLY /i)
    const before = index && nameAfter(statements[at - 1] ?? '', /^DROP INDEX CONCURRENTLY IF EXISTS /i)
    return index === before
      ? []
      : [risk(statement, `A killed build leaves an invalid index: DROP INDEX CONCURRENTLY IF EXISTS first.`)]
  })
}

/** The definitions of the columns that a statement adds. */
function addedColumns(statement: string): string[] {
  return statement.split(/\bADD COLUMN\b/i).slice(1)
}

function tableOf(statement: string): string | undefined {
  return (
    nameAfter(statement, /^(?:ALTER TABLE|DROP TABLE|UPDATE|DELETE FROM) (?:ONLY |IF EXISTS )?/i) ??
    nameAfter(statement, /^CREATE (?:UNIQUE )?INDEX .*?\bON /i)
  )
}

function nameAfter(statement: string, start: RegExp): string | undefined {
  const rest = statement.replace(start, '')
  return rest === statement ? undefined : /^"?(\w+)"?/.exec(rest)?.[1]
}
