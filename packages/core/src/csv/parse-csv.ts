import type { ErrorDetail } from '@numora/contract'
import { CsvError, parse } from 'csv-parse/sync'
import { invalidCsv } from './invalid-csv.ts'

/** One record: the line on which it ends, counted from 1 for the header, and its cells by column. */
export type CsvRow<Column extends string> = { line: number; cells: Record<Column, string> }

export type CsvColumns<Column extends string> = {
  /** The columns that may occur, in any order; names in the file may be in capitals. */
  columns: readonly [Column, ...Column[]]
  /** Columns that the header may lack: their cells are then empty. */
  optional?: readonly Column[]
  maxRows: number
}

const maxRecordCharacters = 100_000

/**
 * Parses CSV (RFC 4180) with a header. Separators are commas, semicolons or tabs, as the header has them; a BOM and any
 * line ends are accepted, and blanks around cells without quotes are dropped. Throws `invalid_payload` that lists each
 * faulty line.
 */
export function parseCsv<Column extends string>(
  text: string,
  { columns, optional = [], maxRows }: CsvColumns<Column>,
): CsvRow<Column>[] {
  const [header, ...records] = recordsOf(text)
  const names = header?.record.map((name) => name.toLowerCase()) ?? []
  const faults = headerFaults(names, columns, optional)
  if (faults.length > 0) throw invalidCsv(faults)
  if (records.length > maxRows)
    throw invalidCsv([{ path: 'rows', message: `expected at most ${maxRows}, got ${records.length}` }])
  const uneven = records.filter(({ record }) => record.length !== names.length)
  if (uneven.length > 0)
    throw invalidCsv(
      uneven.map(({ line, record }) => ({
        path: `line ${line}`,
        message: `expected ${names.length} cells, got ${record.length}`,
      })),
    )
  return records.map(({ line, record }) => {
    const cells = columns.map((column) => [column, withoutGuard(record[names.indexOf(column)] ?? '')])
    return { line, cells: Object.fromEntries(cells) as Record<Column, string> }
  })
}

function recordsOf(text: string): { line: number; record: string[] }[] {
  try {
    const records = parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      info: true,
      max_record_size: maxRecordCharacters,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { info: { lines: number }; record: string[] }[]
    return records.map(({ info, record }) => ({ line: info.lines, record }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw invalidCsv([{ path: `line ${error.lines ?? 1}`, message: faultOf(error.code) }])
  }
}

function faultOf(code: string): string {
  return code === 'CSV_MAX_RECORD_SIZE'
    ? `expected at most ${maxRecordCharacters} characters`
    : 'expected quotes only around a whole cell, and doubled inside it'
}

/** The separator that the header has most often. */
function separatorOf(text: string): string {
  const header = /^[^\r\n]*/.exec(text)![0]
  const count = (separator: string) => header.split(separator).length
  return [',', ';', '\t'].reduce((most, other) => (count(other) > count(most) ? other : most))
}

function headerFaults(
  names: string[],
  columns: readonly string[],
  optional: readonly string[],
): ErrorDetail[] {
  const path = 'line 1'
  const missing = columns.filter((name) => !optional.includes(name) && !names.includes(name))
  const unknown = names.filter((name) => !columns.includes(name))
  const repeated = names.filter((name, at) => names.indexOf(name) !== at && columns.includes(name))
  return [
    ...missing.map((name) => ({ path, message: `expected the column ${name}` })),
    ...unknown.map((name) => ({
      path,
      message: `the column "${name}" is none of ${columns.join(', ')}`,
    })),
    ...repeated.map((name) => ({ path, message: `the column ${name} occurs twice` })),
  ]
}

/** Removes the apostrophe that {@link writeCsv} puts before what a spreadsheet would run. */
function withoutGuard(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}
