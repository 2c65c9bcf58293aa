import { isExact } from '../../eval/compare.ts'
import { describeDocument } from '../../fields/features/describe-document.ts'
import { boxOf } from '../../fields/layout/segment.ts'
import { findBodyHeads } from '../../fields/line-items/body-head.ts'
import type { Part } from '../../fields/line-items/item.ts'
import { joinGroups } from '../../fields/line-items/join-groups.ts'
import type { LineModel } from '../../fields/line-items/line-model.ts'
import { nameEndsOf } from '../../fields/line-items/name-end.ts'
import { readTable } from '../../fields/line-items/read-table.ts'
import { findTableHeads } from '../../fields/line-items/table-head.ts'
import type { Choice } from './fit-choice.ts'
import { isAt, type LineSample, trueSums } from './line-examples.ts'

/** The choices of where the names of a document's items end, in the texts that a model reads. */
export function nameEndChoices({ read, truth }: LineSample, model: LineModel): Choice[] {
  const { document, candidates } = describeDocument(read)
  const { layout } = document
  const amounts = joinGroups(candidates.amount)
  const sums = trueSums(truth)
  const lineOf = ({ page, words }: Part) =>
    truth.lineItemBoxes.findIndex(({ amount, unit_price: price }) => {
      const place = amount ?? price
      return place !== undefined && isAt(place, page, boxOf(words))
    })
  return [findTableHeads(layout), findBodyHeads(layout, amounts)].flatMap((heads) => {
    const items = readTable(layout, heads, amounts, sums, { ...model, nameEnds: {} })
    return nameEndsOf(items).flatMap((ends, i): Choice[] => {
      const number = items[i]!.amount ?? items[i]!.unit_price
      const known = number ? truth.lineItems[lineOf(number)]?.description : null
      if (!ends || ends.names.length === 1 || known == null) return []
      const right = new Set(ends.names.flatMap((name, n) => (isExact(name, known) ? [n] : [])))
      return right.size === 0 ? [] : [{ options: ends.evidence, right }]
    })
  })
}
