import type { Context } from '../context.ts'

/** SQL with `$1`, `$2` …; one with a name is prepared once per connection, so its text must never vary. */
export type Statement = { name?: string; text: string }

/**
 * Runs SQL in the caller's transaction; outside of one it bypasses Prisma, whose overhead is several times
 * the statement. For statements that every request waits for; columns are named and typed as in Prisma's
 * models.
 */
export async function query<Row extends object>(
  ctx: Pick<Context, 'db' | 'isInTransaction' | 'pool'>,
  statement: Statement,
  values: unknown[],
): Promise<Row[]> {
  if (ctx.isInTransaction) return ctx.db.$queryRawUnsafe<Row[]>(statement.text, ...values)
  const { rows } = await ctx.pool.query<Row>({ ...statement, values }).catch((error) => {
    if (!isOutdated(error)) throw error
    return ctx.pool.query<Row>({ text: statement.text, values })
  })
  return rows
}

/** A migration beside this process changed the type of a column since the statement was prepared; nothing was done. */
function isOutdated({ code, message }: { code?: string; message: string }): boolean {
  return code === '0A000' && message === 'cached plan must not change result type'
}

/** The columns of a model for the names of its fields. */
export function columnsOf(fields: readonly string[]): string {
  return fields
    .map((field) => `${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)} AS "${field}"`)
    .join(', ')
}
