import type { Context } from '../context.ts'

/** What keys are compared by: blanks at their ends never count, capitals only if the table says so. */
export function matchKeyOf(key: string, ignoresCase: boolean): string {
  const text = key.normalize('NFC').trim()
  return ignoresCase ? text.toLowerCase() : text
}

/** The values of keys in a table, by the keys as given; those without a row are missing. */
export async function lookUp(ctx: Context, name: string, keys: string[]): Promise<Map<string, string>> {
  const { workspaceId } = ctx
  const table = await ctx.db.lookupTable.findUnique({ where: { workspaceId_name: { workspaceId, name } } })
  if (!table || keys.length === 0) return new Map()
  const matchKeys = new Map(keys.map((key) => [key, matchKeyOf(key, table.ignoresCase)]))
  const rows = await ctx.db.lookupRow.findMany({
    where: { workspaceId, tableName: name, matchKey: { in: [...new Set(matchKeys.values())] } },
    select: { matchKey: true, value: true },
  })
  const values = new Map(rows.map(({ matchKey, value }) => [matchKey, value]))
  return new Map(
    [...matchKeys].flatMap(([key, matchKey]) => {
      const value = values.get(matchKey)
      return value === undefined ? [] : [[key, value]]
    }),
  )
}
