import { compareLines, judgeCells } from '../../eval/compare.ts'
import type { DescribedDocument } from '../../fields/features/describe-document.ts'
import type { LineModel } from '../../fields/line-items/line-model.ts'
import { readItems } from '../../fields/line-items/read-line-items.ts'
import { sumsOf } from '../../fields/line-items/sums.ts'
import type { FieldValue } from '../../file-content.ts'
import type { Choice } from './fit-choice.ts'
import type { LineSample } from './line-examples.ts'

/** What a model reads of a document: how many rows are right, and by field whether each value is, with the evidence for it. */
type Judged = { rows: ReturnType<typeof compareLines>; choices: Record<string, Choice[]> }

/** Reads the line items of a document with a model and compares them with the truth. */
export function judgeItems(
  described: DescribedDocument,
  { schema, lineItems }: LineSample['truth'],
  isTape: boolean,
  fields: Record<string, FieldValue>,
  model: LineModel,
): Judged {
  const items = readItems(described, sumsOf(schema, fields), {
    isTape,
    model,
    faults: [],
  })
  const found = items.map((cells) =>
    Object.fromEntries(cells.map(({ field, part, evidence }) => [field, { value: part.value, evidence }])),
  )
  const byField = Map.groupBy(judgeCells(found, lineItems), ({ field }) => field)
  const choices = Object.fromEntries(
    [...byField].map(([field, judged]) => [
      field,
      judged.map(
        ({ cell, isRight }): Choice => ({ options: [{}, cell.evidence], right: new Set([isRight ? 1 : 0]) }),
      ),
    ]),
  )
  const rows = found.map((cells) =>
    Object.fromEntries(Object.entries(cells).map(([field, { value }]) => [field, value])),
  )
  return { rows: compareLines(rows, lineItems.map(knownOf)), choices }
}

/** The cells that are printed. */
function knownOf(line: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(line).flatMap(([field, value]) => (value === null ? [] : [[field, value]])),
  )
}
