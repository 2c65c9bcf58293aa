import { judgeCells } from '../../eval/compare.ts'
import type { DescribedDocument } from '../../fields/features/describe-document.ts'
import type { LineModel } from '../../fields/line-items/line-model.ts'
import { readItems } from '../../fields/line-items/read-line-items.ts'
import { sumsOf } from '../../fields/line-items/sums.ts'
import type { FieldValue } from '../../file-content.ts'
import type { Choice } from './fit-choice.ts'
import type { LineSample } from './line-examples.ts'

/** By field, whether each value of the line items that a model reads is right, with the evidence for it. */
export function cellChoices(
  described: DescribedDocument,
  { schema, lineItems }: LineSample['truth'],
  isTape: boolean,
  fields: Record<string, FieldValue>,
  model: LineModel,
): Record<string, Choice[]> {
  const items = readItems(described, sumsOf(schema, fields), {
    isTape,
    model,
    faults: [],
  })
  const found = items.map((cells) =>
    Object.fromEntries(cells.map(({ field, part, evidence }) => [field, { value: part.value, evidence }])),
  )
  const byField = Map.groupBy(judgeCells(found, lineItems), ({ field }) => field)
  return Object.fromEntries(
    [...byField].map(([field, judged]) => [
      field,
      judged.map(
        ({ cell, isRight }): Choice => ({ options: [{}, cell.evidence], right: new Set([isRight ? 1 : 0]) }),
      ),
    ]),
  )
}
