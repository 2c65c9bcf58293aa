import { documentSchemas, type SchemaId } from '@numora/contract'
import type { FieldValue, LineItem } from '../../model.ts'
import { calibrated } from '../choose/confidence.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import type { Model } from '../ranker/model.ts'
import type { Item, Part } from './item.ts'
import { isItemRight, readTable, sourceOfPart } from './read-table.ts'
import { readTape } from './read-tape.ts'
import { countToSum, isSum, type Sums, sumsOf } from './sums.ts'

/** How sure a cell is before calibration: where the line's product and the document's sum come out, or not. */
const sure = { both: 0.97, one: 0.9, none: 0.6 }

const nothing: FieldValue = { value: null, confidence: 0, source: null, origin: 'extracted' }

const sumFits = (items: readonly Item[], sums: Sums): boolean =>
  items.length > 0 &&
  isSum(Math.abs(items.reduce((total, { amount }) => total + Number(amount?.value ?? 0), 0)), sums)

/** The first lines in a row that come to the sum without tax, with what is free of charge behind them. */
const makingNet = (items: readonly Item[], { net }: Sums): readonly Item[] => {
  const amounts = items.map(({ amount }) => Number(amount?.value ?? 0))
  for (const start of items.keys()) {
    const count = countToSum(amounts.slice(start), { net, gross: null })
    if (count === 0) continue
    const next = amounts.findIndex((amount, i) => i >= start + count && amount !== 0)
    return items.slice(start, next < 0 ? items.length : next)
  }
  return items
}

/** The lines of the item table, or of a receipt's tape, whichever fits the sums. */
export const readLineItems = (
  { document: { layout }, candidates }: DescribedDocument,
  schema: SchemaId,
  fields: Record<string, FieldValue>,
  model: Model,
): LineItem[] => {
  const sums = sumsOf(fields)
  const table = readTable(layout, candidates.amount, sums)
  const isReceipt = schema === 'receipt_v1'
  const tape = isReceipt || table.length === 0 ? readTape(layout, candidates.amount) : null
  const taped = tape === null ? [] : isReceipt ? tape.items : makingNet(tape.items, sums)
  const isTapeRight = sumFits(taped, sums)
  // Without a head only lines that make up a sum are items; a receipt's lines are in any case.
  const isTape =
    table.length === 0 ? isReceipt || isTapeRight || tape?.isSumPrinted : isTapeRight && !sumFits(table, sums)
  const items = isTape ? taped : table
  const isWhole = sumFits(items, sums)
  const names = documentSchemas[schema].lineItemFields.map(({ name }) => name)
  return items.map((item) => {
    const isProduct = isItemRight(item)
    const probability = isWhole && isProduct ? sure.both : isWhole || isProduct ? sure.one : sure.none
    return {
      fields: Object.fromEntries(
        names.map((name) => [
          name,
          toFieldValue(`${schema}.line_items.${name}`, item[name], probability, model),
        ]),
      ),
    }
  })
}

const toFieldValue = (key: string, part: Part | null, probability: number, model: Model): FieldValue => {
  if (!part) return nothing
  const reading = Math.min(...part.words.map((word) => word.confidence))
  return {
    value: part.value,
    confidence: Number((calibrated(key, probability, model) * reading).toFixed(4)),
    source: sourceOfPart(part),
    origin: 'extracted',
  }
}
