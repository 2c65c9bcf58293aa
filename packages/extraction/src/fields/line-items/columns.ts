import type { HeadCell } from './table-head.ts'
import type { NumberCell, Row } from './table-rows.ts'

/** Which column of a table holds what; -1: none does. */
export type Columns = {
  code: number
  description: number
  quantity: number
  unit: number
  unitPrice: number
  taxRate: number
  amount: number
}

export const numberIn = (row: Row, column: number): NumberCell | undefined =>
  column < 0 ? undefined : row.numbers.find((cell) => cell.column === column)

const valueIn = (row: Row, column: number): number | null => {
  const cell = numberIn(row, column)
  return cell ? Number(cell.amount.value) : null
}

export const isProduct = (quantity: number, price: number, amount: number): boolean =>
  Math.abs(quantity * price - amount) <= 0.012 + 0.005 * Math.abs(quantity)

/** How many rows have an amount that is quantity times price. */
const countProducts = (rows: readonly Row[], quantity: number, unitPrice: number, amount: number): number =>
  rows.filter((row) => {
    const [q, p, a] = [valueIn(row, quantity), valueIn(row, unitPrice), valueIn(row, amount)]
    return q !== null && p !== null && a !== null && a !== 0 && isProduct(q, p, a)
  }).length

/** Decides between columns whose titles fit several things by what adds up, then by the title and the place. */
export const assignColumns = (cells: readonly HeadCell[], rows: readonly Row[]): Columns => {
  const withRole = (role: HeadCell['roles'][number]) =>
    cells.flatMap((cell, i) => (cell.roles.includes(role) ? [i] : []))
  const filled = (column: number) => rows.filter((row) => numberIn(row, column)).length
  const amounts = withRole('col_amount').filter((column) => filled(column) > 0)
  const prices = [...withRole('col_unit_price').filter((column) => filled(column) > 0), -1]
  const quantities = [...withRole('col_quantity').filter((column) => filled(column) > 0), -1]
  const certainty = (column: number, role: HeadCell['roles'][number]): number => {
    const roles = cells[column]?.roles
    return roles?.includes(role) ? 1 / roles.length : 0
  }
  let best = { quantity: -1, unitPrice: -1, amount: amounts.at(-1) ?? prices[0]!, score: -Infinity }
  for (const amount of amounts.length > 0 ? amounts : prices.filter((column) => column >= 0).slice(-1))
    for (const unitPrice of prices)
      for (const quantity of quantities) {
        if (unitPrice === amount || quantity === amount || (quantity >= 0 && quantity === unitPrice)) continue
        const products = countProducts(rows, quantity, unitPrice, amount)
        const score =
          3 * products +
          filled(amount) +
          0.5 * (unitPrice >= 0 ? filled(unitPrice) : 0) +
          0.5 * (quantity >= 0 ? filled(quantity) : 0) +
          0.3 *
            (certainty(amount, 'col_amount') +
              certainty(unitPrice, 'col_unit_price') +
              certainty(quantity, 'col_quantity')) +
          0.1 * amount
        if (score > best.score) best = { quantity, unitPrice, amount, score }
      }
  const rates = withRole('col_tax_rate').filter(
    (column) => column !== best.amount && column !== best.unitPrice && column !== best.quantity,
  )
  const taxRate =
    rates.find((column) => {
      const values = rows.map((row) => valueIn(row, column)).filter((value) => value !== null)
      return values.length > 0 && values.every((value) => value >= 0 && value <= 30)
    }) ?? -1
  const others = [best.amount, best.unitPrice, best.quantity]
  const positions = withRole('col_position')
  const codes = withRole('col_code').filter((column) => !others.includes(column))
  const described = withRole('col_description').filter((column) => !others.includes(column))
  const pick = (...lists: number[][]): number => lists.find((list) => list.length > 0)?.[0] ?? -1
  const isPlain = (column: number) => !positions.includes(column) && !codes.includes(column)
  const description = pick(
    described.filter(isPlain),
    described.filter((column) => !positions.includes(column)),
    described.slice(-1),
  )
  const plainCodes = codes.filter((column) => column !== description)
  return {
    ...best,
    taxRate,
    description,
    code: pick(
      plainCodes.filter((column) => !positions.includes(column)),
      plainCodes,
    ),
    unit:
      withRole('col_unit').find(
        (column) => column !== best.unitPrice && column !== best.quantity && column !== description,
      ) ?? -1,
  }
}
