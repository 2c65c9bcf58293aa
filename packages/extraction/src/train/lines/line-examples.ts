import type { Sample } from '@numora/samples'
import { isExact } from '../../eval/compare.ts'
import { describeDocument } from '../../fields/features/describe-document.ts'
import { boxOf } from '../../fields/layout/segment.ts'
import { findBodyHeads } from '../../fields/line-items/body-head.ts'
import type { NumberColumns } from '../../fields/line-items/column-evidence.ts'
import { nearRows } from '../../fields/line-items/group-rows.ts'
import { type NameLines, nameLinesOf } from '../../fields/line-items/item-name.ts'
import { codeAndName, textOfCells, withoutDate } from '../../fields/line-items/item-text.ts'
import { joinGroups } from '../../fields/line-items/join-groups.ts'
import type { Evidence, EvidenceWeights, LineModel } from '../../fields/line-items/line-model.ts'
import { nameSettingOf } from '../../fields/line-items/name-evidence.ts'
import { columnOptions } from '../../fields/line-items/number-columns.ts'
import { inTable, type Table, tablesOf } from '../../fields/line-items/read-table.ts'
import type { NumberCell, Row } from '../../fields/line-items/row-cells.ts'
import { type Sums, sumsOf } from '../../fields/line-items/sums.ts'
import { findTableHeads, type HeadCell } from '../../fields/line-items/table-head.ts'
import type { Box, ReadFile } from '../../file-content.ts'
import type { Choice } from './fit-choice.ts'

export type LineSample = { read: ReadFile; truth: Sample['truth'] }

/** The choices of a document that weights of line items are learned from. */
export type LineExamples = { columns: Choice[]; nameStart: Choice[]; nameContinues: Choice[] }

type Place = Sample['truth']['boxes'][string]

/** Whether the middle of a box is where a value is printed. */
export function isAt({ page, box: [x0, y0, x1, y1] }: Place, onPage: number, [a, b, c, d]: Box): boolean {
  const [x, y] = [(a + c) / 2, (b + d) / 2]
  return onPage === page && x >= x0 - 0.005 && x <= x1 + 0.005 && y >= y0 - 0.004 && y <= y1 + 0.004
}

function isCellAt(place: Place, { amount }: NumberCell): boolean {
  const [segment] = amount.segments
  return isAt(place, segment!.page, boxOf(segment!.words.slice(amount.from, amount.to)))
}

/** The column of most numbers that are printed where the truth has a field; -1: no number is. */
function columnOfField(rows: readonly Row[], places: readonly (Place | undefined)[]): number {
  const known = places.filter((place) => place !== undefined)
  const columns = rows.flatMap(({ numbers }) =>
    numbers.filter((cell) => known.some((place) => isCellAt(place, cell))).map(({ column }) => column),
  )
  const counts = Map.groupBy(columns, (column) => column)
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? -1
}

/** The columns of a table as the document was printed; null if its amounts are none of its numbers. */
function trueColumns(rows: readonly Row[], { lineItemBoxes }: LineSample['truth']): NumberColumns | null {
  const columnOf = (field: string) =>
    columnOfField(
      rows,
      lineItemBoxes.map((boxes) => boxes[field]),
    )
  const columns = {
    quantity: columnOf('quantity'),
    unitPrice: columnOf('unit_price'),
    amount: columnOf('amount'),
  }
  const isPriced = columns.quantity >= 0 && columns.unitPrice >= 0
  return columns.amount < 0 && !isPriced ? null : columns
}

const mostWrong = 80

function merged(evidence: readonly Evidence[]): Evidence {
  return Object.assign({}, ...evidence)
}

function columnChoice(
  cells: readonly HeadCell[],
  rows: readonly Row[],
  sums: Sums,
  columns: NumberColumns,
  random: () => number,
): Choice | null {
  const isRight = (option: NumberColumns) =>
    option.amount === columns.amount &&
    option.unitPrice === columns.unitPrice &&
    option.quantity === columns.quantity
  const all = columnOptions(cells, rows, sums, null)
  const right = all.filter(isRight)
  if (right.length === 0) return null
  const isClose = (option: NumberColumns) =>
    (['amount', 'unitPrice', 'quantity'] as const).filter((name) => option[name] === columns[name]).length ===
    2
  const wrong = all.filter((option) => !isRight(option))
  const far = wrong.filter((option) => !isClose(option))
  const kept = [...wrong.filter(isClose), ...far.filter(() => random() < mostWrong / Math.max(1, far.length))]
  return { options: [...right, ...kept].map(({ evidence }) => merged(evidence)), right: new Set([0]) }
}

/** The lines of a name: from the first to before the last. */
function trueLines({ lines }: NameLines, truth: string): [from: number, to: number] | null {
  for (const from of lines.keys())
    for (let to = from + 1; to <= lines.length; to++) {
      const { description } = codeAndName(
        withoutDate(textOfCells(lines.slice(from, to).flatMap(({ cells }) => cells))),
      )
      if (description && isExact(description.value, truth)) return [from, to]
    }
  return null
}

function nameChoices(
  { head, columns, groups }: Table,
  { lineItems, lineItemBoxes }: LineSample['truth'],
  weights: EvidenceWeights,
): Pick<LineExamples, 'nameStart' | 'nameContinues'> {
  const choices: Pick<LineExamples, 'nameStart' | 'nameContinues'> = { nameStart: [], nameContinues: [] }
  if (!columns) return choices
  const setting = nameSettingOf(groups, columns, head.cells)
  for (const { anchor, before, after } of groups) {
    const line = lineItemBoxes.findIndex(
      ({ amount, unit_price: price }) =>
        (amount ?? price) && anchor.numbers.some((cell) => isCellAt((amount ?? price)!, cell)),
    )
    const truth = lineItems[line]?.description
    if (truth == null) continue
    const isStacked = head.cells[columns.description]?.isStacked === true
    const group = { anchor, before, after: nearRows(anchor, after) }
    const all = nameLinesOf(group, columns, setting, isStacked, weights)
    const found = trueLines(all, truth)
    if (!found) continue
    const [from, to] = found
    if (all.lines.length > 1) choices.nameStart.push({ options: all.starts, right: new Set([from]) })
    for (let index = from; index < Math.min(to, all.continues.length); index++) {
      const options = [{}, all.continues[index]!]
      choices.nameContinues.push({ options, right: new Set([index + 1 < to ? 1 : 0]) })
    }
  }
  return choices
}

/** The sums that a document prints. */
export function trueSums({ schema, fields }: LineSample['truth']): Sums {
  const values = Object.entries(fields).map(([name, value]) => [
    name,
    { value, confidence: 1, source: null, origin: 'extracted' as const },
  ])
  return sumsOf(schema, Object.fromEntries(values))
}

/** The choices in the tables of a generated document, whose truth knows where each value is printed. */
export function lineExamplesOf(
  { read, truth }: LineSample,
  model: LineModel,
  random: () => number,
): LineExamples {
  const { document, candidates } = describeDocument(read)
  const { layout } = document
  const sums = trueSums(truth)
  const amounts = joinGroups(candidates.amount)
  const examples: LineExamples = { columns: [], nameStart: [], nameContinues: [] }
  for (const heads of [findTableHeads(layout), findBodyHeads(layout, amounts)])
    for (const table of tablesOf(layout, heads, amounts, sums, model)) {
      const columns = trueColumns(table.rows, truth)
      if (!columns) continue
      const choice = columnChoice(table.head.cells, inTable(table.rows), sums, columns, random)
      if (choice) examples.columns.push(choice)
      // Names are learned in tables whose columns are known.
      const isRight = table.columns?.amount === columns.amount && table.columns.quantity === columns.quantity
      if (!isRight) continue
      const { nameStart, nameContinues } = nameChoices(table, truth, model.nameContinues)
      examples.nameStart.push(...nameStart)
      examples.nameContinues.push(...nameContinues)
    }
  return examples
}
