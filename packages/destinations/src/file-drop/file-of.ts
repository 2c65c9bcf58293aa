import { csvRow } from '@numora/domain'
import type { PushRequest, Reach, Target } from '../kit/adapter.ts'
import { writeDatev } from './datev.ts'
import { dropRecord } from './drop-record.ts'
import { type Table, tableOf } from './table.ts'
import { writeUbl } from './ubl.ts'
import { writeXlsx } from './xlsx.ts'

type Format = Target<'file_drop'>['config']['format']

/** The end of a file's name, and its content type. */
export const formats: Record<Format, { extension: string; contentType: string }> = {
  json: { extension: 'json', contentType: 'application/json' },
  csv: { extension: 'csv', contentType: 'text/csv; charset=utf-8' },
  xlsx: {
    extension: 'xlsx',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  ubl: { extension: 'xml', contentType: 'application/xml' },
  datev: { extension: 'csv', contentType: 'text/csv; charset=windows-1252' },
}

/** The bytes of a delivery's file. Throws a refusal if the payload does not fit the format. */
export async function fileOf(
  { config }: Target<'file_drop'>,
  { payload, document }: PushRequest,
  { now }: Pick<Reach, 'now'>,
): Promise<Uint8Array> {
  const table = () => tableOf(dropRecord(payload), config.csv?.rows)
  if (config.format === 'json') return Buffer.from(`${JSON.stringify(payload, null, 2)}\n`)
  if (config.format === 'csv') return Buffer.from(csvOf(table(), config.csv?.separator))
  if (config.format === 'xlsx') return writeXlsx(sheetsOf(payload, config.csv?.rows))
  if (config.format === 'ubl') return writeUbl(payload, document.schema, config.ubl)
  return writeDatev(payload, document.schema, config.datev!, now)
}

/** The rows, and on a sheet of its own the tax by rate of a document that has it. */
function sheetsOf(payload: unknown, kind: Parameters<typeof tableOf>[1]): Record<string, Table> {
  const record = dropRecord(payload)
  const isApart = record.taxLines.length > 0 && kind !== 'tax_lines'
  return {
    Numora: tableOf(record, kind),
    ...(isApart ? { 'Tax lines': tableOf(record, 'tax_lines') } : {}),
  }
}

function csvOf({ columns, rows }: Table, separator?: ',' | ';' | '\t'): string {
  const lines = [columns, ...rows.map((cells) => cells.map((cell) => (cell === null ? '' : String(cell))))]
  return lines.map((cells) => csvRow(cells, separator)).join('')
}
