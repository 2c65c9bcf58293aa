import type { ConfigOf } from '@numora/contract'
import type { Cell, DropRecord, Values } from './drop-record.ts'

export type Table = { columns: string[]; rows: Cell[][] }

/**
 * The rows of a file: one for each line item or tax line, which repeats the values of the document, or one for the document.
 * The name of a line's column that is also one of the document begins with `line_item.` or `tax_line.`.
 */
export function tableOf({ values, lines, taxLines }: DropRecord, kind: RowKind = 'line_items'): Table {
  const [rows, prefix] = kind === 'tax_lines' ? [taxLines, 'tax_line.'] : [lines, 'line_item.']
  if (kind === 'document' || rows.length === 0)
    return { columns: Object.keys(values), rows: [Object.values(values)] }
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const columns = names.map((name) => (Object.hasOwn(values, name) ? `${prefix}${name}` : name))
  return {
    columns: [...Object.keys(values), ...columns],
    rows: rows.map((row) => [...Object.values(values), ...names.map((name) => own(row, name))]),
  }
}

type RowKind = NonNullable<ConfigOf<'file_drop'>['csv']>['rows']

function own(values: Values, name: string): Cell {
  return Object.hasOwn(values, name) ? values[name]! : null
}
