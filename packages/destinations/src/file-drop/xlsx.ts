import type { Table } from './table.ts'

/** Writes a workbook of sheets by name: text as text, so that nothing in it is a formula, and numbers as numbers. */
export async function writeXlsx(sheets: Record<string, Table>): Promise<Buffer> {
  // Loaded only where it is used.
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  return writeXlsxFile(
    Object.entries(sheets).map(([sheet, { columns, rows }]) => ({
      sheet,
      data: [columns, ...rows].map((cells) => cells.map(cellOf)),
    })),
  ).toBuffer()
}

/** A cell of a workbook has at most 32,767 characters, and XML has no control characters. */
function cellOf(value: Table['rows'][number][number]) {
  if (value === null) return null
  if (typeof value === 'number') return { value, type: Number }
  if (typeof value === 'boolean') return { value, type: Boolean }
  return { value: value.replace(controls, '').slice(0, 32_767), type: String }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const controls = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g
