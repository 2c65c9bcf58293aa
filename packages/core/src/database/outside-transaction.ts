const marker = /^-- numora:outside-transaction\s*$/m

/** Whether a migration has the marker that keeps it out of a transaction, as `CREATE INDEX CONCURRENTLY` needs. */
export function isOutsideTransaction(sql: string): boolean {
  return marker.test(sql)
}

/** The statements of such a migration: each ends with a semicolon at the end of a line. */
export function splitStatements(sql: string): string[] {
  return sql
    .replace(/^--.*$/gm, '')
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter(Boolean)
}
