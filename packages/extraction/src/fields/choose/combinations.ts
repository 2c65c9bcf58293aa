/** What each combination of the options of some fields has, the options of the last field changing first. */
export type Table<Cell> = { fields: readonly number[]; cells: readonly Cell[] }

export type Sums = {
  /** The logarithm of the sum of the combinations' exponentials. */
  logSum: number
  /** By field, the share of each option in that sum. */
  shares: Float64Array[]
  /** By table, the share of each cell. */
  cellShares: Float64Array[]
}

/**
 * Sums over all combinations of one option of each field. A combination's score is the sum of its options' scores and of its
 * cells in the tables.
 *
 * @param scores by field and option; an option with -Infinity is in no combination
 */
export function sumOver(
  scores: readonly (readonly number[])[],
  tables: readonly Table<number>[],
  { hasCellShares = false } = {},
): Sums {
  const count = scores.length
  const pick = new Array<number>(count).fill(0)
  const cellOf = ({ fields }: Table<number>) =>
    fields.reduce((cell, field) => cell * scores[field]!.length + pick[field]!, 0)
  /** By field, the tables that are known when its option is. */
  const known = scores.map((_, field) => tables.filter(({ fields }) => Math.max(...fields) === field))
  const totals: number[] = []
  const picks: number[] = []
  const visit = (field: number, sum: number) => {
    if (sum === -Infinity) return
    if (field === count) {
      totals.push(sum)
      picks.push(...pick)
      return
    }
    for (const [option, score] of scores[field]!.entries()) {
      pick[field] = option
      visit(
        field + 1,
        known[field]!.reduce((all, table) => all + table.cells[cellOf(table)]!, sum + score),
      )
    }
  }
  visit(0, 0)
  const most = totals.reduce((a, b) => Math.max(a, b), -Infinity)
  const sum = totals.reduce((all, total) => all + Math.exp(total - most), 0)
  const shares = scores.map(({ length }) => new Float64Array(length))
  const cellShares = tables.map(({ cells }) => new Float64Array(cells.length))
  for (const [i, total] of totals.entries()) {
    const share = Math.exp(total - most) / sum
    for (let field = 0; field < count; field++) {
      pick[field] = picks[i * count + field]!
      shares[field]![pick[field]!]! += share
    }
    if (hasCellShares) for (const [t, table] of tables.entries()) cellShares[t]![cellOf(table)]! += share
  }
  return { logSum: most + Math.log(sum), shares, cellShares }
}
