import { findLabels } from '../lexicon/labels.ts'
import { plainWords } from '../text/plain-words.ts'
import { textsIn } from './group-rows.ts'
import { isCode } from './name-evidence.ts'
import { textOfLine } from './name-lines.ts'
import type { Row } from './row-cells.ts'
import type { ColumnRole, HeadCell } from './table-head.ts'

const roles: ColumnRole[] = ['col_description', 'col_position']

function isTitled({ text }: HeadCell): boolean {
  return findLabels(plainWords(text)).some(({ concepts }) => concepts.includes('col_description'))
}

/**
 * A column besides that of the names that has a title which means descriptions, and words in most rows, as in
 * `Product | Description`; -1: no column has.
 */
export function detailsColumn(cells: readonly HeadCell[], anchors: readonly Row[], names: number): number {
  const hasWords = (row: Row, column: number) => {
    const texts = textsIn(row, [column])
    return /\p{L}{3}/u.test(textOfLine(texts)) && !isCode(texts)
  }
  if (!cells[names] || !isTitled(cells[names])) return -1
  return cells.findIndex(
    (cell, column) =>
      column !== names &&
      isTitled(cell) &&
      cell.roles.every((role) => roles.includes(role)) &&
      anchors.filter((row) => hasWords(row, column)).length * 2 > anchors.length,
  )
}
