import type { Amount } from '../candidates/amounts.ts'
import type { Columns } from './columns.ts'
import { type Item, type ReadItem, sumOf } from './item.ts'
import type { Evidence } from './line-model.ts'
import { isSum, isSumPrinted, type Sums } from './sums.ts'
import { type ColumnRole, type HeadCell, unknownRoles } from './table-head.ts'
import { thresholds } from './thresholds.ts'

const rolesOfFields: Record<keyof Item, ColumnRole> = {
  description: 'col_description',
  product_code: 'col_code',
  quantity: 'col_quantity',
  unit: 'col_unit',
  unit_price: 'col_unit_price',
  tax_rate: 'col_tax_rate',
  amount: 'col_amount',
}

function titleOf(cell: HeadCell | undefined, role: ColumnRole): string {
  if (!cell) return 'no column'
  if (cell.roles.length >= unknownRoles.length || cell.text === '') return 'unknown title'
  if (!cell.roles.includes(role)) return 'other title'
  return cell.roles.length === 1 ? 'own title' : 'shared title'
}

/** What a table says of an item's values: the titles of their columns, and how clearly columns and name were chosen. */
export function tableEvidence(
  columns: Columns,
  cells: readonly HeadCell[],
  nameMargin: number,
): ReadItem['evidence'] {
  const { margins, ...indexes } = columns
  const byField = {
    description: indexes.description,
    product_code: indexes.code,
    quantity: indexes.quantity,
    unit: indexes.unit,
    unit_price: indexes.unitPrice,
    tax_rate: indexes.taxRate,
    amount: indexes.amount,
  }
  const marginOf: Partial<Record<keyof Item, number>> = {
    description: nameMargin,
    quantity: margins.quantity,
    unit_price: margins.unitPrice,
    amount: margins.amount,
  }
  const fields = Object.keys(byField) as (keyof Item)[]
  return Object.fromEntries(
    fields.map((field) => {
      const margin = marginOf[field]
      return [
        field,
        {
          [titleOf(cells[byField[field]], rolesOfFields[field])]: 1,
          ...(margin === undefined
            ? {}
            : { 'unclear choice': 1 - Math.min(margin, thresholds.mostMargin) / thresholds.mostMargin }),
        },
      ]
    }),
  )
}

/** Whether the name of an item is words without amounts, which would be cells that were not separated. */
export function isCleanName({ description }: Item): boolean {
  return /\p{L}{2}/u.test(description?.value ?? '') && !/\d[.,]\d{2,4}(?!\d)/.test(description!.value)
}

/** What speaks for and against the value of a field of an item, among all items of the document. */
export function cellEvidence(
  field: keyof Item,
  item: ReadItem,
  items: readonly ReadItem[],
  sums: Sums,
  amounts: readonly Amount[],
): Evidence {
  const sum = Math.abs(sumOf(items))
  const share = (isSo: (item: ReadItem) => boolean) => items.filter(isSo).length / items.length
  const fit = isSum(sum, { net: sums.net, gross: null })
    ? 'items add up without tax'
    : isSum(sum, sums)
      ? 'items add up with tax'
      : items.length > 1 && isSumPrinted(sum, amounts)
        ? 'items add up to a printed number'
        : sums.net === null && sums.gross === null
          ? 'nothing to add up to'
          : 'items do not add up'
  const value = item[field]!.value
  const like = (other: ReadItem) =>
    (other[field]?.value.split('.')[1]?.length ?? 0) === (value.split('.')[1]?.length ?? 0)
  return {
    always: 1,
    [fit]: 1,
    ...item.evidence[field],
    ...(item.evidence[field] ? {} : { 'not in a table': 1 }),
    [item.isRight
      ? 'product is right'
      : item.quantity && item.unit_price
        ? 'product is wrong'
        : 'no product']: 1,
    'products that are right': share(({ isRight }) => isRight),
    'words of the line that are used': item.coverage,
    'items that have it': share((other) => other[field] !== null),
    ...(items.length === 1 ? { 'only item': 1 } : {}),
    ...(item.isSurcharge ? { 'like a surcharge': 1 } : {}),
    ...(isCleanName(item) ? {} : { 'name is unclean': 1 }),
    ...(field === 'description' ? {} : { 'as many decimals as others': share(like) }),
    ...(field === 'description' && value.length > thresholds.longName ? { 'long name': 1 } : {}),
  }
}
