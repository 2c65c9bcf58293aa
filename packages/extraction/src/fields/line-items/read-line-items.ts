import { documentSchemas, type SchemaId } from '@numora/contract'
import type { FieldValue, LineItem } from '../../model.ts'
import { calibrated } from '../choose/confidence.ts'
import type { DescribedDocument } from '../features/describe-document.ts'
import type { Model } from '../ranker/model.ts'
import type { Item, Part } from './item.ts'
import { isItemRight, readTable, sourceOfPart } from './read-table.ts'
import { readTape } from './read-tape.ts'

/** How sure a cell is before calibration: where the line's product and the document's sum come out, or not. */
const sure = { both: 0.97, one: 0.9, none: 0.6 }

const nothing: FieldValue = { value: null, confidence: 0, source: null, origin: 'extracted' }

const sumFits = (items: readonly Item[], fields: Record<string, FieldValue>): boolean => {
  const sum = items.reduce((total, { amount }) => total + Math.abs(Number(amount?.value ?? 0)), 0)
  return ['subtotal_amount', 'total_amount'].some((name) => {
    const value = fields[name]?.value
    return value != null && Math.abs(Number(value) - sum) < 0.06
  })
}

/** The lines of the item table, or of a receipt's tape, whichever fits the sums. */
export const readLineItems = (
  { document: { layout }, candidates }: DescribedDocument,
  schema: SchemaId,
  fields: Record<string, FieldValue>,
  model: Model,
): LineItem[] => {
  const table = readTable(layout, candidates.amount)
  const tape = schema === 'receipt_v1' || table.length === 0 ? readTape(layout, candidates.amount) : []
  const isTape = table.length === 0 || (tape.length > 0 && !sumFits(table, fields) && sumFits(tape, fields))
  // Without a head only lines that make up the sum are items; a receipt's lines are in any case.
  const items = !isTape ? table : schema === 'receipt_v1' || sumFits(tape, fields) ? tape : []
  const isSum = sumFits(items, fields)
  const names = documentSchemas[schema].lineItemFields.map(({ name }) => name)
  return items.map((item) => {
    const isProduct = isItemRight(item)
    const probability = isSum && isProduct ? sure.both : isSum || isProduct ? sure.one : sure.none
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
