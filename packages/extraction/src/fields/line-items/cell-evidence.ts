import type { Amount } from '../candidates/amounts.ts'
import type { Columns } from './columns.ts'
import { type Item, itemFields, type Part, type ReadItem, sumOf } from './item.ts'
import type { ItemName } from './item-name.ts'
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
  name: Pick<ItemName, 'margin' | 'evidence'>,
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
    description: name.margin,
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
          ...(field === 'description' ? name.evidence : {}),
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

/** Collects what speaks for and against the values of items; what they have in common is found once for all of them. */
export function itemsEvidence(
  items: readonly ReadItem[],
  sums: Sums,
  amounts: readonly Amount[],
): (item: ReadItem, field: keyof Item) => Evidence {
  const share = (count: number) => count / items.length
  const fit = fitOf(items, sums, amounts)
  const right = share(items.filter(({ isRight }) => isRight).length)
  const filled = new Map(
    itemFields.map((field) => [field, share(items.filter((item) => item[field]).length)]),
  )
  // A value that is missing counts as a whole number.
  const byDecimals = new Map(
    itemFields.map((field) => [field, Map.groupBy(items, (item) => decimalsOf(item[field]))]),
  )
  return (item, field) => {
    const { value } = item[field]!
    const alike = byDecimals.get(field)!.get(decimalsOf(item[field]))!.length
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
      'products that are right': right,
      'words of the line that are used': item.coverage,
      'items that have it': filled.get(field)!,
      ...(field === 'description' && /\S(?: [-–|/] |[:,] )\S/.test(value) ? { 'name has parts': 1 } : {}),
      ...(items.length === 1 ? { 'only item': 1 } : {}),
      ...(item.isSurcharge ? { 'like a surcharge': 1 } : {}),
      ...(isCleanName(item) ? {} : { 'name is unclean': 1 }),
      ...(field === 'description' ? {} : { 'as many decimals as others': share(alike) }),
      ...(field === 'description' && value.length > thresholds.longName ? { 'long name': 1 } : {}),
    }
  }
}

/** What the amounts of all items add up to. */
function fitOf(items: readonly ReadItem[], sums: Sums, amounts: readonly Amount[]): string {
  const sum = Math.abs(sumOf(items))
  if (isSum(sum, { net: sums.net, gross: null })) return 'items add up without tax'
  if (isSum(sum, sums)) return 'items add up with tax'
  if (items.length > 1 && isSumPrinted(sum, amounts)) return 'items add up to a printed number'
  return sums.net === null && sums.gross === null ? 'nothing to add up to' : 'items do not add up'
}

function decimalsOf(part: Part | null): number {
  return part?.value.split('.')[1]?.length ?? 0
}
