import { LookupRow, type LookupTable, limits, lookupColumns } from '@numora/contract'
import { type Context, inTransaction } from '../context.ts'
import { invalidCsv } from '../csv/invalid-csv.ts'
import { parseCsv } from '../csv/parse-csv.ts'
import { writeCsv } from '../csv/write-csv.ts'
import { expectation } from '../input/expectation.ts'
import { lockLookupTables } from './lock-lookup-tables.ts'
import { getLookupTable, replaceTable } from './lookup-tables.ts'

/** Creates a lookup table from CSV or replaces its rows, as a whole or not at all; whether case counts stays as it is. */
export async function importLookupTable(
  ctx: Context,
  { name, csv }: { name: string; csv: string },
): Promise<LookupTable> {
  const lines = parseCsv(csv, { columns: lookupColumns, maxRows: limits.lookupRows })
  const faults = lines.flatMap(({ line, cells }) => {
    const { error } = LookupRow.safeParse(cells, { error: expectation })
    return (error?.issues ?? []).map(({ path, message }) => ({
      path: `line ${line}, ${path.join('.')}`,
      message,
    }))
  })
  if (faults.length > 0) throw invalidCsv(faults)
  return inTransaction(ctx, async (ctx) => {
    await lockLookupTables(ctx)
    const rows = lines.map(({ cells }) => cells)
    const pathOf = (index: number) => `line ${lines[index]!.line}, key`
    return replaceTable(ctx, { name, rows, pathOf })
  })
}

/** A lookup table as CSV, as the import takes it. */
export async function exportLookupTable(ctx: Context, { name }: { name: string }): Promise<string> {
  const { rows } = await getLookupTable(ctx, { name })
  return writeCsv(lookupColumns, rows)
}
