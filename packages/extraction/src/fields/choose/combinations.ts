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
  const cellOf = ({ fields }: Table<number>) => {
    let cell = 0
    for (const field of fields) cell = cell * scores[field]!.length + pick[field]!
    return cell
  }
  /** By field, the tables that are known when its option is. */
  const known = scores.map((_, field) => tables.filter(({ fields }) => Math.max(...fields) === field))
  const totals: number[] = []
  const picks: number[] = []
  const visit = (field: number, sum: number) => {
    if (sum === -Infinity) return
    if (field === count) {
      totals.push(sum)
      for (const option of pick) picks.push(option)
      return
    }
    const own = scores[field]!
    for (let option = 0; option < own.length; option++) {
      pick[field] = option
      let all = sum + own[option]!
      for (const table of known[field]!) all += table.cells[cellOf(table)]!
      visit(field + 1, all)
    }
  }
  visit(0, 0)
  const most = totals.reduce((a, b) => Math.max(a, b), -Infinity)
  const sum = totals.reduce((all, total) => all + Math.exp(total - most), 0)
  const shares = scores.map(({ length }) => new Float64Array(length))
  const cellShares = tables.map(({ cells }) => new Float64Array(cells.length))
  for (let i = 0; i < totals.length; i++) {
    const share = Math.exp(totals[i]! - most) / sum
    for (let field = 0; field < count; field++) {
      pick[field] = picks[i * count + field]!
      shares[field]![pick[field]!]! += share
    }
    if (hasCellShares) for (const [t, table] of tables.entries()) cellShares[t]![cellOf(table)]! += share
  }
  return { logSum: most + Math.log(sum), shares, cellShares }
}
