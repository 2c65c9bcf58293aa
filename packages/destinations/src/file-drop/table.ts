import type { ConfigOf } from '@numora/contract'
import type { Cell, DropRecord, Values } from './drop-record.ts'

export type Table = { columns: string[]; rows: Cell[][] }

/**
 * The rows of a file: one for each line item, which repeats the values of the document, or one for the document. The name of
 * a line item's column that is also one of the document begins with `line_item.`.
 */
export function tableOf({ values, lines }: DropRecord, kind: RowKind = 'line_items'): Table {
  if (kind === 'document' || lines.length === 0)
    return { columns: Object.keys(values), rows: [Object.values(values)] }
  const names = [...new Set(lines.flatMap((line) => Object.keys(line)))]
  const columns = names.map((name) => (Object.hasOwn(values, name) ? `line_item.${name}` : name))
  return {
    columns: [...Object.keys(values), ...columns],
    rows: lines.map((line) => [...Object.values(values), ...names.map((name) => own(line, name))]),
  }
}

type RowKind = NonNullable<ConfigOf<'file_drop'>['csv']>['rows']

function own(values: Values, name: string): Cell {
  return Object.hasOwn(values, name) ? values[name]! : null
}
