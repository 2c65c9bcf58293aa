import { documentSchemas, type SchemaId } from '@numora/contract'
import type { Fault } from '../../fault.ts'
import type { FieldValue } from '../../file-content.ts'
import type { LineReader } from '../../schemas/schema-reading.ts'
import { beforeSubtotal, explanations } from '../adjustments/explain.ts'
import { labelledAdjustments } from '../adjustments/labelled-adjustments.ts'
import type { Amount } from '../candidates/amounts.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import { nothing } from '../nothing.ts'
import { itemsEvidence } from './cell-evidence.ts'
import { chooseReading } from './choose-reading.ts'
import { type Item, itemFields, type Part, type ReadItem, sumOf } from './item.ts'
import { joinGroups } from './join-groups.ts'
import { type Evidence, type LineModel, loadLineModel, scoreOf } from './line-model.ts'
import { sourceOfPart } from './read-table.ts'
import { readingsOf } from './readings.ts'
import { addUpTo, type Sums, sumsOf, withOtherSums } from './sums.ts'
import { thresholds } from './thresholds.ts'
import { withUnclearAmounts } from './unclear-amounts.ts'

/** The sums of labelled charges less discounts. */
function betweenSums(described: DescribedDocument): number[] {
  return explanations(labelledAdjustments(described), beforeSubtotal).map(({ sum }) => sum / 1000)
}

/**
 * Items that do not add up are read again with what is only probable, or without one that has no product: what adds up to
 * the cent counts.
 */
function addingUpIfUnclear(
  items: readonly ReadItem[],
  sums: Sums,
  readAgain: () => readonly ReadItem[],
): readonly ReadItem[] {
  if (addUpTo(items, sums)) return items
  const isExact = (sum: number) =>
    [sums.net, sums.gross].some(
      // The sums of a credit note have no sign.
      (printed) => printed !== null && Math.abs(Math.abs(sum) - printed) < thresholds.sameSum,
    )
  const again = readAgain()
  if (again.length > 0 && isExact(sumOf(again))) return again
  const all = sumOf(items)
  const surplus = items.filter((item) => !item.isRight && isExact(all - sumOf([item])))
  return items.length > 2 && surplus.length === 1 ? items.filter((item) => item !== surplus[0]) : items
}

/** A value of an item, and what speaks for and against it. */
export type ReadCell = { field: keyof Item; part: Part; evidence: Evidence }

/** Reads the items of a document in the way that most speaks for; a way that breaks leaves the others. */
export function readItems(
  described: DescribedDocument,
  printed: Sums,
  { isTape, model, faults }: { isTape: boolean; model: LineModel; faults: Fault[] },
): ReadCell[][] {
  const amounts = joinGroups(described.candidates.amount)
  const sums = withOtherSums(printed, amounts)
  let sumsBetween: number[] | undefined
  const between = () => (sumsBetween ??= betweenSums(described))
  const readFrom = (own: readonly Amount[]) =>
    chooseReading(
      readingsOf(described.document, own, isTape, sums, model),
      { sums, amounts: own, between },
      faults,
    )
  const items = addingUpIfUnclear(readFrom(amounts), sums, () => {
    const unclear = withUnclearAmounts(described.document.layout, amounts)
    return unclear ? readFrom(unclear) : []
  })
  const evidenceFor = itemsEvidence(items, sums, amounts)
  return items.map((item) =>
    itemFields.flatMap((field): ReadCell[] => {
      const part = item[field]
      if (!part) return []
      const evidence = evidenceFor(item, field)
      return [{ field, part, evidence: isTape ? { ...evidence, 'on a receipt': 1 } : evidence }]
    }),
  )
}

/** A reader of a schema's lines, which may be printed on a tape, as those of receipts are. */
export function lineReader(schema: SchemaId, { isTape }: { isTape: boolean }): LineReader {
  const names = documentSchemas[schema].lineItemFields.map(({ name }) => name)
  return (described, fields, _, faults) => {
    const model = loadLineModel()
    return readItems(described, sumsOf(schema, fields), { isTape, model, faults }).map((cells) => ({
      fields: Object.fromEntries(
        names.map((name) => [
          name,
          toFieldValue(
            cells.find(({ field }) => field === name),
            model,
          ),
        ]),
      ),
    }))
  }
}

function toFieldValue(cell: ReadCell | undefined, { cells }: LineModel): FieldValue {
  if (!cell) return nothing
  const { field, part, evidence } = cell
  const probability = 1 / (1 + Math.exp(-scoreOf(evidence, cells[field] ?? {})))
  const reading = Math.min(...part.words.map((word) => word.confidence))
  return {
    value: part.value,
    confidence: Number((Math.min(thresholds.surest, probability) * reading).toFixed(4)),
    source: sourceOfPart(part),
    origin: 'extracted',
  }
}
