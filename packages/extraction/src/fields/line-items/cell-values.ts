import type { NumberCell, Row } from './row-cells.ts'

/** The number of a row in a column; -1 is no column. */
export function numberIn(row: Row, column: number): NumberCell | undefined {
  return column < 0 ? undefined : row.numbers.find((cell) => cell.column === column)
}

export function valueIn(row: Row, column: number): number | null {
  const cell = numberIn(row, column)
  return cell ? Number(cell.amount.value) : null
}

/** As `valueIn`, below zero if it is printed so. */
export function signedIn(row: Row, column: number): number | null {
  const value = valueIn(row, column)
  return value !== null && numberIn(row, column)!.amount.isNegative ? -value : value
}
