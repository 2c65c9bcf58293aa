import { numberIn } from './cell-values.ts'
import type { Columns } from './columns.ts'
import { bottom, top } from './group-rows.ts'
import { type Evidence, type EvidenceWeights, type LineModel, scoreOf } from './line-model.ts'
import { isClose, isCode, type NameSetting, pairEvidence, startEvidence, wasFull } from './name-evidence.ts'
import { type Group, type NameLine, nameLines, textOfLine } from './name-lines.ts'
import { isPackSize } from './pack-size.ts'
import type { Row, TextCell } from './row-cells.ts'
import { thresholds } from './thresholds.ts'

/** The lines of an item, what speaks for its name to begin with each, and to continue from each on the next. */
export type NameLines = {
  lines: readonly NameLine[]
  starts: readonly Evidence[]
  /** The first line that the name may begin with: those above are the title of a group of items. */
  first: number
  /** One fewer than there are lines. */
  continues: readonly Evidence[]
}

/** Collects what speaks for lines to be an item's name. */
export function nameLinesOf(
  group: Group,
  columns: Columns,
  setting: NameSetting,
  isStacked: boolean,
  weights: EvidenceWeights,
): NameLines {
  const { anchor, before } = group
  const all = nameLines(group, columns)
  const hasQuantityOrPrice = (row: Row) => numberIn(row, columns.quantity) ?? numberIn(row, columns.unitPrice)
  // The amount may be printed lower than the other numbers of its row.
  const first = hasQuantityOrPrice(anchor) ? anchor : (before.find(hasQuantityOrPrice) ?? anchor)
  const above = all.filter(({ row }) => before.includes(row)).length
  const lines = all.slice(
    Math.max(0, above - thresholds.linesForName / 2),
    above + thresholds.linesForName / 2,
  )
  const start = lines.findIndex(({ row }) => row === first)
  const split = lines.filter(({ row }) => before.includes(row)).length
  const level = (top(first) + bottom(first)) / 2
  const pair = (label: string, index: number): Evidence =>
    lines[index] && lines[index + 1]
      ? pairEvidence(label, lines[index].cells, lines[index + 1]!.cells, setting)
      : { [`${label}: nothing`]: 1 }
  const continues = lines.slice(1).map((_, index) => ({
    ...pair('continues', index),
    ...(index + 2 === lines.length ? { 'continues: last line': 1 } : {}),
    ...(index > 0 && index > start ? { 'continues: not the first time': 1 } : {}),
  }))
  /** How probable it is that a line continues the one above. */
  const continuation = (index: number) =>
    continues[index] ? 1 / (1 + Math.exp(-scoreOf(continues[index], weights))) : 0
  const starts = lines.map((_, index): Evidence => {
    const steps = start >= 0 ? index - start : index < split ? index - split : index - split + 1
    const form = { ...setting, isStacked, hasOwnLine: start >= 0, level }
    return {
      ...startEvidence(lines, index, steps, form),
      ...pair('before', index - 1),
      ...pair('after', index),
      'before: continuation': continuation(index - 1),
      'after: continuation': continuation(index),
    }
  })
  return { lines, starts, continues, first: start > 0 && isTitled(lines, start, setting) ? start : 0 }
}

/** Whether the line above that of the numbers is a title: few items have one, and the name had room behind it. */
function isTitled(lines: readonly NameLine[], start: number, { above, edges }: NameSetting): boolean {
  const [upper, own] = [lines[start - 1]!, lines[start]!]
  return above < thresholds.leastTitled && wasFull(upper.cells, own.cells, edges) === false
}

/** An item's name: its words, the code on a line of its own above or below it, and what makes the choice doubtful. */
export type ItemName = {
  cells: readonly TextCell[]
  code: readonly TextCell[]
  /** How clear the choice is, in log-odds. */
  margin: number
  evidence: Evidence
}

/**
 * The words of an item's name (BT-153); its other lines are its description (BT-154), which is left out, or belong to
 * another item.
 */
export function nameOf({ lines, starts, first: least, continues }: NameLines, model: LineModel): ItemName {
  if (lines.length === 0) return { cells: [], code: [], margin: 0, evidence: {} }
  const scores = starts.map((evidence, i) => (i < least ? -Infinity : scoreOf(evidence, model.nameStart)))
  const [first, second = -Infinity] = scores.toSorted((a, b) => b - a)
  const from = scores.indexOf(first!)
  let margin = first! - second
  let to = from + 1
  for (; to < lines.length; to++) {
    const score = scoreOf(continues[to - 1]!, model.nameContinues)
    margin = Math.min(margin, Math.abs(score))
    if (score <= 0 && !isPackSize(textOfLine(lines[to]!.cells))) break
  }
  const isBeside = (line: NameLine | undefined, other: NameLine) =>
    line !== undefined && line.row.line.page === other.row.line.page
  const [above, below] = [lines[from - 1], lines[to]]
  const [isAbove, isBelow] = [isBeside(above, lines[from]!), isBeside(below, lines[to - 1]!)]
  const beside = [...(isAbove ? [above!] : []), ...(isBelow ? [below!] : [])]
  return {
    cells: lines.slice(from, to).flatMap(({ cells }) => cells),
    code: beside.find(({ cells }) => isCode(cells))?.cells ?? [],
    margin,
    evidence: {
      ...(isAbove && isClose(above!.cells, lines[from]!.cells) ? { 'text close above': 1 } : {}),
      ...(isBelow && isClose(lines[to - 1]!.cells, below!.cells) ? { 'text close below': 1 } : {}),
      ...(to - from > 1 ? { 'several lines': 1 } : {}),
    },
  }
}
