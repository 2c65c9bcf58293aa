/**
 * Writes CSV (RFC 4180) with a header, separated by commas. A cell that a spreadsheet would run as a formula starts with
 * an apostrophe, which `parseCsv` removes; a plain number does not.
 */
export function writeCsv<Column extends string>(
  columns: readonly Column[],
  rows: Record<Column, string>[],
): string {
  const lines = rows.map((row) => columns.map((column) => cellOf(row[column])))
  return [columns, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('')
}

function cellOf(text: string): string {
  const guarded = /^'*[=+\-@\t\r]/.test(text) && !/^[+-]?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text
  return /[",;\r\n\t]|^\s|\s$|^$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
